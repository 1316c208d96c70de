/**
 * How paragraphs begin in which a page offers its letters. Imperatives only, and of letters only: a page that is signed up
 * for, a bulletin, an inbox are what news is of, too. `%` ends a word: `\b` knows no letters but ASCII's.
 */
export const LETTER_PLEA = beginsWith(
  [
    String.raw`(?:please |click here to )*(?:sign up (?:for|to)|subscribe to) (?:the|our|this|\w+(?:\.\w+)?['’]s) (?:\S+ ){0,4}newsletters?%`,
    String.raw`(?:get|receive|have) [^.]{0,80}\b(?:in|to) your inbox%`,
    String.raw`abonnieren sie (?:unseren|den) (?:\S+ )?newsletter%`,
    'melden sie sich [^.]{0,40}newsletter an%',
    '(?:abonnez|inscrivez)-vous à (?:notre|nos|la) (?:newsletters?|infolettres?)%',
    '(?:suscríbete|suscríbase|inscríbete) a(?:l| nuestr[oa]s?| la) (?:newsletters?|bolet[ií]n)%',
    'iscriviti alla (?:nostra )?newsletter%',
    '(?:assine a|assine nossa|inscreva-se na|inscreva-se em nossa) newsletter%',
    '(?:schrijf je (?:hier )?in voor|abonneer je op) (?:onze|de) nieuwsbrief%',
    String.raw`zapisz się (?:na|do) (?:nasz\S* )?newslettera?%`,
    'подпи(?:шитесь|сывайтесь) на (?:нашу )?рассылку%',
  ],
  'iu',
  'newsletters?%[^.]{0,80} delivered [^.]{0,20}to your inbox%',
);

/** The same, in which it asks to be paid. The case of letters counts: US is no us. */
export const SUPPORT_PLEA = beginsWith(
  [
    String.raw`(?:Please )?(?:[Cc]onsider )?[Ss]upport(?:ing)? (?:us[ ,.!]|our (?:\S+ )?(?:work|journalism|reporting|newsroom)%)`,
    String.raw`If you(?:['’]re| are|['’]ve| have)? (?:enjoy|lik|found|appreciat|valu)\w* (?:reading )?(?:this|our|these) (?:article|story|stories|post|piece|column|journalism|reporting|coverage|work)%[^:.?!]{0,80}\b(?:subscrib|donat|support|member)`,
    String.raw`(?:Please )?[Cc]onsider (?:subscribing to|becoming an? (?:member|subscriber|patron|supporter) of|donating to|making an? (?:donation|contribution|gift) to) (?:us[ ,.!]|our (?:\S+ )?(?:work|journalism|reporting|newsroom)%)`,
    '(?:Please )?(?:[Ss]ubscribe|[Bb]ecome an? (?:paid |digital )?(?:member|subscriber|supporter|patron)) (?:today|now|here)%',
    String.raw`Become an? (?:\p{Lu}[^\s.]*\s){0,3}(?:[^\s.]+\+|Premium|Plus|Insider|Digital|Founding|Paid)\s(?:Member|Subscriber|Patron|Supporter)[.!]?\s*$`,
    String.raw`Try [^.]{1,30} Premium for FREE by clicking here(?: [^.]{1,60})?[.!]?\s*$`,
    '(?:Bitte )?[Uu]nterstützen Sie (?:uns|unsere? (?:Arbeit|Redaktion)|unseren Journalismus)%',
    'Soutenez(?:-nous| notre (?:journal|rédaction|travail))%',
    '(?:Apoya (?:nuestro|el) periodismo|Hazte suscriptora?|Suscríbete (?:aquí|ahora|ya))%',
    '(?:Sostieni(?:ci| il nostro (?:lavoro|giornale))|Abbonati (?:ora|subito))%',
    '(?:Apoie (?:o|nosso) jornalismo|Assine (?:já|agora))%',
    'Steun (?:ons|onze (?:journalistiek|redactie))%',
    'Wesprzyj nas%',
    'Поддержите нас%',
  ],
  'u',
);

/** The same, in which it speaks of its application, and of nothing else: what is to be seen in another way is the article's. */
export const APP_PLEA = beginsWith(
  [
    String.raw`if you(?:['’]re| are) (?:on|in|using|(?:viewing|reading) this (?:on|in)) (?:the|our) (?:\S+ ){0,4}app,? (?:click|tap) here to watch(?: live)?[.!]?\s*$`,
    String.raw`(?:on|in|using) (?:the|our) (?:\S+ ){0,4}app\? (?:click|tap) here to watch(?: live)?[.!]?\s*$`,
    String.raw`(?:get|download) our (?:free |new |mobile |news |official )*(?:\S+ )?app(?: (?:here|now|today))?[.!]?\s*$`,
  ],
  'iu',
);

/** What their links say. */
export const APP_ASKS = /(?<!\p{L})(?:here|apps?|download|live|watch)(?!\p{L})/iu;

/** The same, in which it leads to its first page: news of nothing in particular. */
export const HOME_PLEA = beginsWith(
  [
    String.raw`for (?:all )?(?:the |our )?latest [^.:?]{0,40}(?:stories|news|headlines)[^.:?]{0,30},? (?:visit|see|go to|head to) [^.:?]{1,40}home ?page(?: here)?(?: and sign up [^.]{0,60})?[.!]?\s*$`,
    String.raw`read (?:more|all) (?:of )?(?:the |our |today['’]s )+(?:top|latest) (?:stories|news|headlines) here[.!]?\s*$`,
    String.raw`visit [^.:?]{1,40} home ?page for more (?:stories|news|headlines)[.!]?\s*$`,
    String.raw`(?:weitere|alle) aktuellen? (?:nachrichten|meldungen) [^.:?]{0,40}(?:hier|startseite)[.!]?\s*$`,
    String.raw`más noticias [^.:?]{0,40}en (?:[^.:?]|\.(?=\S)){1,30}[.!]?\s*$`,
  ],
  'iu',
);

/** How their links say that they lead there, or lead there: or to a letter that is offered with it. */
export const HOME_ASKS = /^\/?$|home ?page|startseite|newsletter|sign ?up/i;

/** What links of such paragraphs say, or where they lead. */
export const ASKS =
  /(?<!\p{L})(?:newsletter|premium|infolettre|nieuwsbrief|bolet[ií]n|рассылк|subscri|sign(?:ing)?[ -]?up|donat|support|member|patron|contribut|abonn|abbon|abo(?!\p{L})|suscr|iscriv|inscr|assin|apoi|apoy|soute|sosti|steun|unterst|wesprzyj|подпи|поддерж)/iu;

/** @param anywhere what need not stand at the beginning */
function beginsWith(patterns: readonly string[], flags: string, anywhere?: string): RegExp {
  const source = `^\\s*(?:${patterns.join('|')})${anywhere ? `|${anywhere}` : ''}`;
  return new RegExp(source.replaceAll('%', String.raw`(?!\p{L})`), flags);
}

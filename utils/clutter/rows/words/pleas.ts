/**
 * How paragraphs begin in which a page offers its letters. Imperatives only, and of letters only: a page that is signed up
 * for, a bulletin, an inbox are what news is of, too.
 */
export const LETTER_PLEA = either(
  [
    String.raw`^\W*(?:please |click here to )*(?:sign up (?:for|to)|subscribe to) (?:(?:the|our|this|\w+(?:\.\w+)?['’]s) )(?:\S+ ){0,4}newsletters?\b`,
    String.raw`\b(?:in|into|to|right in) your inbox\b`,
    String.raw`^\W*(?:abonnieren sie (?:unseren|den) (?:\S+ )?newsletter|melden sie sich [^.]{0,40}newsletter an\b)`,
    String.raw`^\W*(?:abonnez|inscrivez)-vous à (?:notre|nos|la) (?:newsletters?|infolettre)\b`,
    String.raw`^\W*(?:suscríbete|suscríbase|inscríbete) a(?:l| nuestr[oa]s?| la) (?:newsletters?|bolet[ií]n)`,
    String.raw`^\W*iscriviti alla (?:nostra )?newsletter\b`,
    String.raw`^\W*(?:assine a|assine nossa|inscreva-se na|inscreva-se em nossa) newsletter\b`,
    String.raw`^\W*(?:schrijf je (?:hier )?in voor|abonneer je op) (?:onze|de) nieuwsbrief\b`,
    String.raw`^\W*zapisz się (?:na|do) (?:nasz\S* )?newsletter`,
    String.raw`^[^\p{L}]*подпи(?:шитесь|сывайтесь) на (?:нашу )?рассылку`,
  ],
  'isu',
);

/** The same, in which it asks to be paid. The case of letters counts: US is no us. */
export const SUPPORT_PLEA = either(
  [
    String.raw`^\s*(?:Please )?(?:[Cc]onsider )?[Ss]upport(?:ing)? (?:us[ ,.!]|our (?:\S+ )?(?:work|journalism|reporting|newsroom))`,
    String.raw`^\s*If you(?:['’]re| are|['’]ve| have)? (?:enjoy|lik|found|appreciat|valu)\w* (?:reading )?(?:this|our|these) (?:article|story|stories|post|piece|column|journalism|reporting|coverage|work)\b[^:.?!]{0,80}\b(?:subscrib|donat|support|member)`,
    String.raw`\b[Cc]onsider (?:supporting|subscribing to|becoming an? (?:member|subscriber|patron|supporter) of|donating to|making an? (?:donation|contribution|gift) to) (?:us[ ,.!]|our (?:\S+ )?(?:work|journalism|reporting|newsroom))`,
    String.raw`^\s*(?:Please )?(?:[Ss]ubscribe|[Bb]ecome an? (?:paid |digital )?(?:member|subscriber|supporter|patron)) (?:today|now|here)\b`,
    String.raw`^\s*(?:Bitte )?[Uu]nterstützen Sie (?:uns\b|unsere? (?:Arbeit|Redaktion|Journalismus)|unseren Journalismus)`,
    String.raw`^\s*Soutenez(?:-nous\b| notre (?:journal|rédaction|travail)\b)`,
    String.raw`^\s*(?:Apoya (?:nuestro|el) periodismo|Hazte suscriptora?\b|Suscríbete (?:aquí|ahora|ya)\b)`,
    String.raw`^\s*(?:Sostieni(?:ci\b| il nostro (?:lavoro|giornale))|Abbonati (?:ora|subito)\b)`,
    String.raw`^\s*(?:Apoie (?:o|nosso) jornalismo|Assine (?:já|agora)\b)`,
    String.raw`^\s*Steun (?:ons\b|onze (?:journalistiek|redactie))`,
    String.raw`^\s*Wesprzyj nas\b`,
    String.raw`^\s*Поддержите нас`,
  ],
  'su',
);

/** What links of such paragraphs say, or where they lead. */
export const ASKS =
  /newsletter|infolettre|nieuwsbrief|bolet[ií]n|рассылк|subscri|sign(?:ing)?[ -]?up|donat|support|member|patron|contribut|abonn|abbon|\babo\b|suscr|iscriv|inscr|assin|apoi|apoy|soute|sosti|steun|unterst|wesprzyj|подпи|поддерж/iu;

function either(patterns: readonly string[], flags: string): RegExp {
  return new RegExp(patterns.join('|'), flags);
}

/** The way to the rest of an article. */
const TO_THE_REST =
  'keep reading|weiterlesen|lire la suite|s[ei]gu(?:e|ir) leyendo|leggi tutto|continue lendo|lees verder|czytaj dalej|читать далее|続きを読む|阅读全文|繼續閱讀|더 보기';

/** A month, in the languages of news that number its days: how its name begins, and all of it. */
const MONTH = String.raw`(?:(?:jan|feb|fév|fev|m[aä]r|a[pvb]r|mag|giu|ju[iln]|lug|lip|aug|ago|sie|sep|set|wrz|o[ckt]t|out|paź|nov|lis|gru|de[cz]|dic|déc|dez|ene|gen|янв|фев|мар|апр|июн|июл|авг|сен|окт|ноя|дек)\p{L}{0,6}|ma[iyj]a?|mei|août|ма[йя])(?!\p{L})`;

/** How the address of a further page ends. */
const NUMBERED = String.raw`[-_,/.](?:p|page|seite|teil|part|partie|pagina)?[-_/]?\d{1,2}$`;

/** How texts and names are told apart: patterns. */
export const PHRASES = {
  /** A line says that something will be sent, to whom it speaks to. */
  invites:
    /inbox|subscribe|sign[ -]?up|e-?mails? (?:updates|alerts)|abonnier|abonnez|suscr[ií]bete|iscriviti|inscreva|assine|abonneer|подпи(?:шитесь|саться)|підпи(?:шіться|сатися)|購読|订阅|訂閱|구독/i,
  /** What is sent to an address. Without one of these words it may be anything. */
  letter:
    /newsletter|subscri|inbox|mailing list|e-?mails? (?:updates|alerts)|abonn|bolet[ií]n|suscr[ií]b|iscriv|inscrev|assin[ae]|nieuwsbrief|подпис|рассылк|розсилк|bülten|النشرة|خبرنامه|ניוזלטר|电子报|電子報|メルマガ|뉴스레터/i,
  /** What buttons beside those that share, or that close a box, say. */
  tools:
    /^\s*(?:print|save|bookmark|cancel|close|drucken|merken|speichern|abbrechen|imprimer|enregistrer|imprimir|guardar|salvar|stampa|salva|afdrukken|bewaren|drukuj|zapisz|печать|сохранить|друк|зберегти|طباعة|حفظ|인쇄|저장|打印|列印|收藏|印刷|保存|[×✕])\s*$/iu,
  /** How many did something, on its button. */
  count: /^\s*\d[\d.,]*\s?[km]?\s*$/i,
  /** Classes of headings. */
  heading: /(?:^|[-_\s])(?:head(?:er|ing|[lL]ine)|title)(?![a-z])|(?:Head(?:er|ing|line)|Title)(?![a-z])/,
  /** The way to more of what a list has some of. */
  ways: /^\s*(?:(?:see |view |show |load |read )?(?:more|all)(?: (?:news|stories|articles|posts|videos|headlines))?|next|prev(?:ious)?|ver (?:m[aá]s|mais|tod[ao]s)|(?:m[aá]s|mais)(?: not[ií]cias)?|voir (?:plus|tout(?:es)?)|plus|tous|weitere(?: \S+ anzeigen)?|(?:alle|mehr)(?: (?:anzeigen|artikel|nachrichten|meldungen|themen|news))?|mostra (?:altro|tutti)|altro|meer|więcej|(?:ещё|еще|все)(?: (?:материалы|новости|статьи))?|вся лента|больше|もっと見る|一覧(?:を見る)?|更多|查看更多|더\s?보기|المزيد)[^\p{L}]*$/iu,
  /** A year, a time of day: what is dated is no heading. */
  dated:
    /\b(?:19|20)\d\d\b|\d[:.]\d\d|\d\s?h\s?\d\d|\d\.?\s(?:de\s)?(?:jan|feb|m[aä]r|a[pv]r|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|févr|juin|août|ene|abr|ago)|\d\s\p{L}+\sago\b|\b(?:vor|hace|il y a)\s\d/iu,
  /** When something was written, in whatever way. */
  moment: new RegExp(
    [
      String.raw`\b(?:19|20)\d\d\b|\d[:.]\d\d|\d\/\d|\d\s?h\s?\d\d|\d\s?[月월]`,
      String.raw`\d(?:\.|º|er|st|nd|rd|th)?\s(?:de\s)?${MONTH}|${MONTH}\.?\s\d`,
      String.raw`(?:\d|\ban?)\s?\p{L}*\s(?:ago|fa|geleden|temu|назад|тому)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:vor|hace|há|il y a)\s(?:\d|ein|un)`,
      String.raw`(?<!\p{L})(?:yesterday|today|gestern|heute|hier|aujourd|ayer|hoy|ieri|oggi|ontem|hoje|gisteren|vandaag|wczoraj|dzisiaj|вчера|сегодня|вчора|сьогодні)(?!\p{L})`,
    ].join('|'),
    'iu',
  ),
  /** What somebody said. */
  quoted: /^\s*["“”„‟«»‘‚「『]/,
  /** A line between signs. */
  apart: /^>+.*<+$/su,
  /** Letters that have a small form, all of them capitals. */
  shouted: /^(?=.*\p{Lu}{3})[^\p{Ll}\p{Lo}\p{Lm}]+$/su,
  /** What a line says up to its colon, or the sign in its place. */
  label: /^[^:：|»]+(?=[:：|»])/,
  /** The same of a line that may end it with a full stop. */
  lead: /^[^:：|».]+(?=[:：|».])/,
  /** Classes of what leads to another story. */
  teaser:
    /(?:^|\s)(?:teaser(?:--?inline)?|inline-(?:teaser|article|story)|(?:content|story|article|news)-card)(?!\S)/,
  /** That another story is worth reading, alone. */
  readOn:
    /^[^\p{L}]*(?:read (?:more|also|next)|see (?:more|also)|also read|more|related(?: (?:stor(?:y|ies)|articles?|news|coverage|content|posts?|reading|videos?|links?))?|(?:lesen sie|lies) (?:auch|dazu|hier)|lesen sie mehr|weiterlesen|mehr(?: (?:zum thema|dazu))?|auch interessant|passend (?:zum thema|dazu)|(?:à )?lire (?:aussi|également)|à lire|mira|(?:lea|lee|vea|mir[ae]) (?:también|además|más|aquí)|ve también|(?:también )?(?:te|le) (?:puede|podría) interesar|también puedes? leer|puedes? leer también|te recomendamos leer|(?:nota|noticia)s? relacionadas?|(?:leia|veja) (?:também|mais)|confira também|(?:leggi|guarda) anche|potrebbe interessarti(?: anche)?|(?:lees|bekijk|zie) ook|(?:prze)?czytaj (?:też|także|również)|zobacz (?:też|także|również)|čtěte (?:také|též)|čítajte (?:aj|tiež)|olvassa el|читайте (?:также|ещё|еще)|читать также|по теме|читайте також|citește și|läs (?:också|även)|læs også|les også|lue (?:myös|seuraavaksi)|ayrıca oku|διαβάστε (?:επίσης|ακόμη)|اقرأ (?:أيضا|أيضًا)|بیشتر بخوانید|קראו (?:גם|עוד)|(?:यह|ये) भी पढ़ें|baca juga|xem thêm|関連記事|あわせて読みたい|相关阅读|相關新聞|延伸閱讀|관련\s?기사)[^\p{L}]*$/iu,
  /** That a line leads to the next part of the same article. */
  told: /\b(?:next page|(?:part|page|teil|seite|kapitel|partie|chapitre|parte|página|pagina|capítulo|capitolo|deel|część)\s+(?:\d|one|two|three|four|five)\b)|nächste seite|page suivante|siguiente|次の?ページ|下一[页頁]/iu,
  /** The same where a line says hardly anything else (match/belongs.ts). */
  goesOn: new RegExp(`\\bcontinue|${TO_THE_REST}`, 'iu'),
  /** Articles of news among schema.org's types. */
  news: /"@type"\s*:\s*(?:\[\s*)?"\w*NewsArticle"/,
  /** Articles among them. */
  article: /"@type"\s*:\s*(?:\[\s*)?"(?:\w*Article|\w*Posting|Report|Review|Recipe)"/,
  /** What an address has behind that of an article's first page, or of the article, for a place in it. */
  page: new RegExp(String.raw`^(?:${NUMBERED}|\?(?!utm|ref|src|source|from|via))`, 'i'),
  /** How the address of a further page ends. */
  numbered: new RegExp(NUMBERED, 'i'),
  /** What leads to the article in another form, or to what belongs to it. */
  otherForm:
    /^[^\p{L}]*(?:(?:read|see|view|download|open) (?:the|our|all) (?:\w+ )?(?:full|complete|original|\d+)|(?:listen|vote|download|(?:zum )?anhören|écoute[rz]|escuch[ae]|ouça|ascolta)(?![\p{L}])|hear (?:the|this|our)|take (?:the|our|this) (?:poll|quiz|survey)|(?:chart|map|graphic|interactive|poll|quiz|document|transcript|full text|karte|grafik|dokument|carte|graphique|mapa|gráfico|documento)\s*[:–—|])|\bthis (?:article|story|text|piece|page|episode)\b|\bdiese[nrms]? (?:artikels?|texte?s?|beitrags?)\b|\b(?:cet article|ce texte|este artículo|esta historia|este texto|este artigo|questo articolo)\b/iu,
  /** Addresses of the same. */
  otherAddress:
    /\/(?:interactives?|(?:info)?graphics?|documents?|transcripts?|audio|podcasts?|galler(?:y|ies)|polls?|quiz(?:zes)?|callouts?|maps?|charts?|corrections?|methodology)(?:[/.?#]|$)/i,
  /** What is written over lists of what an article is made from. */
  papers:
    /^[^\p{L}]*(?:(?:the|our|all|key) )?(?:documents?|sources?|notes?|footnotes?|references?|attachments?|downloads?|dokumente|unterlagen|quellen|anmerkungen|anlagen|einzelnachweise|pièces jointes|notes de bas de page|documentos|fuentes|notas|referencias|fontes|referências|documenti|fonti|bronnen|noten|źródła|przypisy|документы|источники|примечания|وثائق|مصادر|出典|資料|脚注|参考文献|来源|资料)(?: (?:and|und|et|y|e|&) \p{L}+)?[^\p{L}]*$/iu,
  /** What such lists are called. */
  papersName:
    /(?:foot|end)notes?|\bsources?\b|\bdocuments?\b|\breferences|\battachments|\bcitations|bibliograph|quelle|\bcorrections?\b|\bmethod(?:s|ology)?\b/i,
  /** Names of boxes that are opened to do something in. */
  functional: /modal|dialog|log-?in|sign-?in|cart|refer|search|alert|notice|warn|emergenc/i,
  /** What an article says of itself at its end: corrections, credits, funding, where it was published first. */
  notes:
    /\b(?:corrections?|clarification|earlier version|made possible|produced with|(?:help|support) of the|editor.?s note|disclosures?|funding|competing interests|conflicts? of interest|(?:re)?published (?:by|in|on|at|with)|reporting by|additional reporting|contributed|translat(?:ed|ion)|edit(?:ed|ing) by|licen[cs]e|creative commons|appear(?:s|ed) (?:first |originally )?in|pp?\.\s?\d+|doi\b|página \d+|footnotes?|references|donations to|in lieu of)\b|aus dem \S+ von|traduit|traducción|berichtigung|korrektur|rectificati|corrección|errata/i,
  /** Headings of lists that an author may have written. */
  further:
    /\b(?:features|headlines|top stories|in the news|series|see also|further|readings?|publications?|links|what.?s new|in other news|resources|sources|references)\b|^\s*(?:siehe auch|zum weiterlesen|weitere links|voir aussi|pour aller plus loin|v[ée]ase también|ver también|vedi anche|veja também|zie ook|zobacz też|см\. ?также|смотрите также|див\. ?також|ayrıca bak)/i,
  /** The way to the rest of an article, or through its gate. */
  onward: new RegExp(
    `continue|read (?:more|on|this|the)|lire plus|mehr lesen|leer más|leggi di più|leia mais|lees meer|czytaj więcej|читать дальше|${TO_THE_REST}`,
    'i',
  ),
  /** Attributes of what a script will show: pictures, posts. */
  shown: /\.(?:jpe?g|png|webp|avif|gif|svg)\b|^https?:|embed/i,
  /** Who made something. */
  credit:
    /\b(?:by|von|par|por|door|przez|credits?)\s|^\s*(?:photos?|photographs?|fotos?|bilder?|illustrations?|text)\b/i,
  /** What is said with numbers or names is no heading of a list. */
  noName: /\d|:(?!\s*$)/,
  /** What can be called. */
  phone: /\d{3}[\s-]?\d{3}|\+\d{2}/,
  /** Files and places: whatever they are, no promo. */
  files: /\.(?:pdf|csv|xlsx?|docx?|zip|txt|json)(?:[?#]|$)|^(?:tel|mailto|sms):|^#/i,
};

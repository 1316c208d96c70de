/** How texts and names are told apart: patterns. */
export const PHRASES = {
  /** A line says that something will be sent, to whom it speaks to. */
  invites:
    /inbox|subscribe|sign up|e-?mails? (?:updates|alerts)|abonnier|abonnez|suscr[ií]bete|iscriviti|inscreva|assine|abonneer|подпи(?:шитесь|саться)|підпи(?:шіться|сатися)|購読|订阅|訂閱|구독/i,
  /** What is sent to an address. Without one of these words it may be anything. */
  letter:
    /newsletter|subscri|inbox|mailing list|e-?mails? (?:updates|alerts)|abonn|bolet[ií]n|suscr[ií]b|iscriv|inscrev|assin[ae]|nieuwsbrief|подпис|рассылк|розсилк|bülten|النشرة|خبرنامه|ניוזלטר|电子报|電子報|メルマガ|뉴스레터/i,
  /** A year, a time of day: what is dated is no heading. */
  dated: /\b(?:19|20)\d\d\b|\d[:.]\d\d/,
  /** A line between signs. */
  apart: /^>+.*<+$/su,
  /** Letters that have a small form, all of them capitals. */
  shouted: /^(?=.*\p{Lu}{3})[^\p{Ll}\p{Lo}\p{Lm}]+$/su,
  /** Names of boxes that are opened to do something in. */
  functional: /modal|dialog|log-?in|sign-?in|cart|refer|search/i,
  /** What an article says of itself at its end: corrections, credits, funding, where it was published first. */
  notes:
    /\b(?:corrections?|clarification|editor.?s note|disclosures?|funding|competing interests|conflicts? of interest|(?:re)?published (?:by|in|on|at|with)|reporting by|additional reporting|edit(?:ed|ing) by|licen[cs]e|creative commons|footnotes?|references|donations to|in lieu of)\b|berichtigung|korrektur|rectificati|corrección|errata/i,
  /** Headings of lists that an author may have written. */
  further:
    /^\s*(?:see also|further reading|siehe auch|zum weiterlesen|voir aussi|pour aller plus loin|v[ée]ase también|ver también|vedi anche|veja também|zie ook|zobacz też|см\. ?также|смотрите также|див\. ?також|ayrıca bak)/i,
  /** Files and places: whatever they are, no promo. */
  files: /\.(?:pdf|csv|xlsx?|docx?|zip|txt|json)(?:[?#]|$)|^(?:tel|mailto|sms):|^#/i,
};

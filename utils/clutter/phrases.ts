/** How texts and names are told apart: patterns. */
export const PHRASES = {
  /** A line says that something will be sent, to whom it speaks to. */
  invites:
    /inbox|subscribe|sign up|e-?mails? (?:updates|alerts)|abonnier|abonnez|suscr[ií]bete|iscriviti|inscreva|assine|abonneer|подпи(?:шитесь|саться)|підпи(?:шіться|сатися)|購読|订阅|訂閱|구독/i,
  /** A sentence, or how a byline begins: no heading. */
  noTitle:
    /[.!?…]["”’)]?$|^(?:by|von|par|por|di|door|av|af|od|от|від|text|texte|texto|foto|photo|source|quelle)\b/iu,
  /** A year, a time of day: what is dated is no heading. */
  dated: /\b(?:19|20)\d\d\b|\d[:.]\d\d/,
  /** A line between signs. */
  apart: /^(?:>+|»|\[).*(?:<+|>+|»|«|\])$/su,
  /** Letters that have a small form, all of them capitals. */
  shouted: /^(?=.*\p{Lu}{3})[^\p{Ll}]+$/su,
  /** Names of boxes that are opened to do something in. */
  functional: /modal|dialog|log-?in|sign-?in|cart|refer|search/i,
};

/** Patterns of letters and signs: data of the keeper (scripts/build/stand-ins.ts). Those flagged `g` are for `match` alone. */
export const LETTERS = {
  /** A letter of those written without blanks between words. */
  unspaced:
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu,
  /** A text that begins with one. */
  beginsUnspaced:
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  /**
   * Beyond ASCII, the letters of western Europe, and marks that are neither letters nor digits in any form: quotes,
   * dashes, dots. Texts without such characters are folded alike by a short way: NFKC changes none of their letters.
   */
  beyondPlain: /[^\0-\x7f\xa0-\xa7\xa9\xab-\xb1\xb6\xb7\xbb\xbf-\xff\u2010-\u2027\u2030-\u205e]/,
  /** Words of such letters with single blanks between them; no sign of division. */
  plainWords: /[a-z0-9\xdf-\xf6\xf8-\xff]+(?: [a-z0-9\xdf-\xf6\xf8-\xff]+)*/g,
  /** What says something: an arrow, a line between two does not, without what they stand beside. */
  saying: /[^\s«»‹›←→|·•–—-]/,
};

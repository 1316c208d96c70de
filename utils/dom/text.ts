/** Text helpers that know no page. */

/** White space folded to single blanks, trimmed. No-break and zero-width characters count as white space. */
export function squeeze(text: string): string {
  const trimmed = text.trim();
  // Most texts need no more than that, and replacing each blank by itself is the slow part.
  return UNEVEN.test(trimmed) ? trimmed.replace(BLANKS, ' ').trim() : trimmed;
}

const BLANKS = /[\s\u200b\u2060]+/g;
/** A blank that is no plain one, or stands beside another. */
const UNEVEN = /[^\S ]|[\u200b\u2060]| {2}/;

/** Scripts written without blanks between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Fast way out: below this code point no unspaced script begins (Thai, U+0E00). */
const FIRST_UNSPACED = /[\u0e00-\uffff]/;
/** Characters of an unspaced script that count as one word when texts are weighed: Chinese words average 1.6 characters, Japanese 2.3. */
const CHARACTERS_PER_WORD = 2;

/**
 * A cheap word count for weighing blocks against each other, the same order of size in every script.
 * For the number shown to readers see utils/article/reading.
 */
export function weigh(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const blank = code <= 32 || code === 160;
    if (!blank && !inside) words++;
    inside = !blank;
  }
  return words + unspacedWords(text);
}

/** What the characters of scripts without blanks count beyond the runs they stand in. */
export function unspacedWords(text: string): number {
  if (!FIRST_UNSPACED.test(text)) return 0;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return Math.round(unspaced / CHARACTERS_PER_WORD);
}

/**
 * Beyond ASCII, the letters of western Europe, and marks that are neither letters nor digits in any form: quotes, dashes,
 * dots. Texts without such characters are folded alike by a short way: NFKC changes none of their letters.
 */
const BEYOND_PLAIN = /[^\0-\x7f\xa0-\xa7\xa9\xab-\xb1\xb6\xb7\xbb\xbf-\xff\u2010-\u2027\u2030-\u205e]/;

/** Words of such letters with single blanks between them; no sign of division. */
const PLAIN_WORDS = /[a-z0-9\xdf-\xf6\xf8-\xff]+(?: [a-z0-9\xdf-\xf6\xf8-\xff]+)*/g;

/** Letters and digits alone, lower-cased: two renderings of one headline become equal. */
export function fold(text: string): string {
  // What stays as it is is taken over in long runs, for each by itself is the slow part.
  if (!BEYOND_PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORDS)?.join(' ') ?? '';
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

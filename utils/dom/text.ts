/** Text helpers that know no page. */

/** White space folded to single blanks, trimmed. No-break and zero-width characters count as white space. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u00a0\u200b\u2060\ufeff]+/g, ' ').trim();
}

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
    const blank = text.charCodeAt(i) <= 32 || text.charCodeAt(i) === 160;
    if (!blank && !inside) words++;
    inside = !blank;
  }
  if (!FIRST_UNSPACED.test(text)) return words;
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return words + Math.round(unspaced / CHARACTERS_PER_WORD);
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Letters and digits alone, lower-cased: two renderings of one headline become equal. */
export function fold(text: string): string {
  // Most texts are plain, and classes of letters are the slow part.
  if (!BEYOND_ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

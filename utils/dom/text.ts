import { LETTERS } from './letters';

/** White space folded to single blanks, trimmed. No-break and zero-width characters count as white space. */
export function squeeze(text: string): string {
  const trimmed = text.trim();
  // Most texts need no more than that, and replacing each blank by itself is the slow part.
  return UNEVEN.test(trimmed) ? trimmed.replace(BLANKS, ' ').trim() : trimmed;
}

const BLANKS = /[\s\u200b\u2060]+/g;
/** A blank that is no plain one, or stands beside another. */
const UNEVEN = /[^\S ]|[\u200b\u2060]| {2}/;

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
  const unspaced = text.match(LETTERS.unspaced)?.length ?? 0;
  return Math.round(unspaced / CHARACTERS_PER_WORD);
}

/** Letters and digits alone, lower-cased: two renderings of one headline become equal. */
export function fold(text: string): string {
  // What stays as it is is taken over in long runs, for each by itself is the slow part.
  if (!LETTERS.beyondPlain.test(text)) return text.toLowerCase().match(LETTERS.plainWords)?.join(' ') ?? '';
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Scripts without blanks between words: each of their characters counts as a word. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const WORD = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}_])+`, 'gu');

/** Lower-cased runs of letters and digits, typographic variants folded. */
export const wordsOf = (text: string): string[] => text.normalize('NFKC').toLowerCase().match(WORD) ?? [];

/** Gives the words of one page numbers, so that they compare fast. */
export class Numbering {
  private readonly numbers = new Map<string, number>();

  of(text: string): Int32Array {
    return Int32Array.from(wordsOf(text), (word) => {
      const known = this.numbers.get(word);
      if (known !== undefined) return known;
      this.numbers.set(word, this.numbers.size);
      return this.numbers.size - 1;
    });
  }
}

/** Base of a shingle's key: four numbers below it fit a double exactly. */
const BASE = 9700;

/** The key of the `n` words (at most 4) from `at` on. Pages of more than 9,700 different words may confuse two, rarely. */
export function shingleAt(words: Int32Array, at: number, n: number): number {
  let key = n;
  for (let i = 0; i < n; i++) key = key * BASE + ((words[at + i] ?? 0) % BASE);
  return key;
}

/** Words one after another in one list. */
export function concat(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

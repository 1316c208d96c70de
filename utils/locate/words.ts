/** Lengths and first letters told apart by the sieve; what is longer or lies further on shares a place. */
const SIEVE_BITS = 5;
const SIEVE = (1 << SIEVE_BITS) - 1;

/**
 * A table of words that are looked up in a text where they stand. Nearly no word of a text is in it, and most are known
 * not to be by their first letter and length: cutting them out and hashing them is what takes time.
 */
export class Words {
  private readonly sieve = new Uint8Array(1 << (2 * SIEVE_BITS));

  /** @param worth what each word gives, not 0. */
  constructor(private readonly worth: ReadonlyMap<string, number>) {
    for (const word of worth.keys()) this.sieve[placeOf(word, 0, word.length)] = 1;
  }

  /** What the word `text.slice(from, end)` gives; 0 where it is none of them. */
  at(text: string, from: number, end: number): number {
    if (this.sieve[placeOf(text, from, end)] === 0) return 0;
    return this.worth.get(text.slice(from, end)) ?? 0;
  }
}

const placeOf = (text: string, from: number, end: number): number =>
  (Math.min(SIEVE, end - from) << SIEVE_BITS) | (text.charCodeAt(from) & SIEVE);

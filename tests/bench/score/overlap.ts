import { type Bag, bagOf, shingles, words } from './tokens';

/** Words in a run: the public article benchmark's choice. */
const SHINGLE_WORDS = 4;

/** Shares from 0 to 1. */
export interface Overlap {
  precision: number;
  recall: number;
}

/** The harmonic mean; 0 where both are 0. */
export function f1({ precision, recall }: Overlap): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Multisets compared: two empty ones are equal, one empty one shares nothing. */
export function overlap(gold: Bag, found: Bag): Overlap {
  let shared = 0;
  let goldSize = 0;
  let foundSize = 0;
  for (const [item, count] of gold) {
    goldSize += count;
    shared += Math.min(count, found.get(item) ?? 0);
  }
  for (const count of found.values()) foundSize += count;
  if (goldSize === 0 && foundSize === 0) return { precision: 1, recall: 1 };
  return { precision: foundSize ? shared / foundSize : 0, recall: goldSize ? shared / goldSize : 0 };
}

/** Runs of four words, as multisets. */
export function shingleOverlap(gold: string, found: string): Overlap {
  return overlap(bagOf(shingles(gold, SHINGLE_WORDS)), bagOf(shingles(found, SHINGLE_WORDS)));
}

/** F1 of the bags of lower-cased words. */
export function wordF1(gold: string, found: string): number {
  return f1(overlap(bagOf(words(gold.toLowerCase())), bagOf(words(found.toLowerCase()))));
}

import type { PageRows } from './dataset';
import { concat, Numbering, shingleAt, wordsOf } from './words';

const SHINGLE = 4;

/** Shares, 0 to 1. */
export interface Score {
  precision: number;
  recall: number;
}

/** A page with a gold text, ready to be scored again and again. */
export interface Scored {
  page: PageRows;
  blocks: Int32Array[];
  /** How often the gold has each shingle, and how many there are. */
  shingles: Map<number, number>;
  shingleCount: number;
  words: Map<number, number>;
  wordCount: number;
}

export function readyToScore(page: PageRows): Scored {
  const numbering = new Numbering();
  const gold = numbering.of(page.gold.text ?? '');
  return {
    page,
    blocks: page.texts.map((text) => numbering.of(text)),
    ...counted(gold),
  };
}

function counted(gold: Int32Array) {
  const shingles = countShingles(gold, SHINGLE);
  const words = countShingles(gold, 1);
  return {
    shingles,
    words,
    shingleCount: Math.max(1, gold.length - SHINGLE + 1),
    wordCount: gold.length,
  };
}

function countShingles(words: Int32Array, n: number): Map<number, number> {
  const counts = new Map<number, number>();
  const size = Math.min(n, words.length);
  for (let at = 0; size > 0 && at + size <= words.length; at++) {
    const key = shingleAt(words, at, size);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Precision and recall of 4-word shingles, compared as multisets, where the blocks of `kept` are the text. */
export function shingleScore(scored: Scored, kept: (block: number) => boolean): Score {
  return overlap(scored, kept, SHINGLE, scored.shingles, scored.shingleCount);
}

/** F1 of the bag of words. */
export function wordF1(scored: Scored, kept: (block: number) => boolean): number {
  return f1(overlap(scored, kept, 1, scored.words, scored.wordCount));
}

function overlap(
  { blocks }: Scored,
  kept: (block: number) => boolean,
  n: number,
  gold: Map<number, number>,
  goldCount: number,
): Score {
  const text = concat(blocks.filter((_, block) => kept(block)));
  let found = 0;
  for (const [key, count] of countShingles(text, n)) found += Math.min(count, gold.get(key) ?? 0);
  const count = text.length === 0 ? 0 : Math.max(1, text.length - n + 1);
  return { precision: count > 0 ? found / count : 0, recall: goldCount > 0 ? found / goldCount : 0 };
}

/** Harmonic mean. */
export const f1 = ({ precision, recall }: Score): number =>
  precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;

export const meanScore = (scores: readonly Score[]): Score => ({
  precision: mean(scores.map(({ precision }) => precision)),
  recall: mean(scores.map(({ recall }) => recall)),
});

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / (numbers.length || 1);

/** How many of the page's wanted and unwanted snippets the kept blocks hold, of how many. */
export function snippetScore({ gold, texts }: PageRows, kept: (block: number) => boolean) {
  const text = fold(texts.filter((_, block) => kept(block)).join('\n'));
  const held = (snippets: readonly string[] = []) =>
    snippets.filter((one) => text.includes(fold(one))).length;
  return {
    wanted: [held(gold.with), gold.with?.length ?? 0] as const,
    unwanted: [held(gold.without), gold.without?.length ?? 0] as const,
  };
}

const fold = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Weighted log loss and area under the ROC curve over the rows that have a label. */
export function rowScore(
  probabilities: Float32Array,
  labels: Float32Array,
  weights: Float32Array,
  rows: Int32Array,
): { loss: number; auc: number } {
  const known = rows.filter((row) => weights[row]! > 0);
  let loss = 0;
  let sum = 0;
  for (const row of known) {
    const p = Math.min(1 - 1e-6, Math.max(1e-6, probabilities[row]!));
    loss -= weights[row]! * Math.log(labels[row]! > 0.5 ? p : 1 - p);
    sum += weights[row]!;
  }
  const order = known.sort((a, b) => probabilities[a]! - probabilities[b]!);
  let below = 0;
  let pairs = 0;
  let positive = 0;
  for (let i = 0; i < order.length; ) {
    let ties = 0;
    let j = i;
    for (; j < order.length && probabilities[order[j]!] === probabilities[order[i]!]; j++)
      if (labels[order[j]!]! <= 0.5) ties += weights[order[j]!]!;
    for (let k = i; k < j; k++) {
      if (labels[order[k]!]! <= 0.5) continue;
      positive += weights[order[k]!]!;
      pairs += weights[order[k]!]! * (below + ties / 2);
    }
    below += ties;
    i = j;
  }
  return { loss: loss / (sum || 1), auc: pairs / (positive * below || 1) };
}

import type { Gold, Sample } from './corpus';
import { type BlockWeight, labelBlocks } from './labels';
import type { Description } from './pages';

/** A page's rows in the dataset: [start, end). */
export interface PageRows {
  id: string;
  set: string;
  domain: string;
  gold: Gold;
  start: number;
  end: number;
  texts: readonly string[];
  words: readonly number[];
  ranges: readonly number[];
}

/** Blocks of many pages, a row each. Labels and weights lie in shared memory, for worker threads. */
export interface Dataset {
  columns: readonly string[];
  /** Row-major, rows × columns. */
  values: Float32Array;
  labels: Float32Array;
  /** Average 1 over the rows that have a label; 0 for the others. */
  weights: Float32Array;
  pages: PageRows[];
}

export interface Weighing {
  blockWeight: BlockWeight;
  /** Per set: what one of its pages counts; 1 where not named. */
  setWeights: Readonly<Record<string, number>>;
}

/** Puts described pages of several sets under each other and labels their blocks. */
export function assemble(
  parts: readonly { samples: readonly Sample[]; description: Description }[],
  { blockWeight, setWeights }: Weighing,
): Dataset {
  const columns = parts[0]?.description.columns ?? [];
  const rows = parts.reduce(
    (sum, { description }) => sum + description.pages.reduce((all, page) => all + page.texts.length, 0),
    0,
  );
  const values = new Float32Array(rows * columns.length);
  const labels = shared(rows);
  const weights = shared(rows);
  const pages: PageRows[] = [];
  let start = 0;
  for (const { samples, description } of parts) {
    description.pages.forEach(({ texts, features, words, ranges }, i) => {
      const { id, set, domain, gold } = samples[i]!;
      const end = start + texts.length;
      values.set(features, start * columns.length);
      const known = labelBlocks(texts, gold, blockWeight);
      labels.set(known.labels, start);
      const worth = setWeights[set] ?? 1;
      weights.set(
        known.weights.map((weight) => weight * worth),
        start,
      );
      pages.push({ id, set, domain, gold, start, end, texts, words, ranges });
      start = end;
    });
  }
  even(weights);
  return { columns, values, labels, weights, pages };
}

const shared = (rows: number): Float32Array => new Float32Array(new SharedArrayBuffer(rows * 4));

/** Scales the weights so that those above 0 average 1. */
function even(weights: Float32Array): void {
  let sum = 0;
  let known = 0;
  for (const weight of weights) {
    sum += weight;
    if (weight > 0) known++;
  }
  for (let i = 0; i < weights.length; i++) weights[i]! *= known / (sum || 1);
}

/** All rows of the pages, in order. */
export function rowsOf(pages: readonly PageRows[]): Int32Array {
  const rows = new Int32Array(pages.reduce((sum, page) => sum + page.end - page.start, 0));
  let at = 0;
  for (const page of pages) for (let row = page.start; row < page.end; row++) rows[at++] = row;
  return rows;
}

import { CONTEXT_COLUMNS, readContext } from '../../utils/locate/context';
import { cutIntoBins, joinTables, type Table } from './bins';
import { type Dataset, type PageRows, rowsOf } from './dataset';
import { type Division, foldsByDomain } from './folds';
import type { Forest } from './forest';
import type { Params } from './gbdt';
import type { Pool } from './pool';

/** All that learning needs. */
export interface Lab {
  dataset: Dataset;
  table: Table;
  pool: Pick<Pool, 'grow'>;
  /** Per stage; the second looks at a block in the light of the first stage's verdicts on its neighbours. */
  stages: readonly Params[];
  /** Parts the pages are cut into for first-stage verdicts by forests that never saw the page's domain. */
  innerFolds: number;
}

/** One stage, learned. */
export interface Stage {
  forest: Forest;
  /** What its forest asks. */
  table: Table;
  /** Probabilities of the test pages' rows; other rows hold 0. */
  verdicts: Float32Array;
}

/**
 * Learns from the training pages and judges the test pages, stage after stage.
 *
 * The second stage learns from verdicts of first stages that had not seen the page's domain, since those it meets later
 * are of that kind.
 */
export async function teach(lab: Lab, { train, test }: Omit<Division, 'name'>): Promise<Stage[]> {
  const [params, paramsOfSecond] = lab.stages as [Params, Params?];
  const growing = grow(lab, lab.table, train, test, params);
  if (!paramsOfSecond) return [await growing];
  const inner = foldsByDomain(train, lab.innerFolds, params.seed + 1).map((division) =>
    grow(lab, lab.table, division.train, division.test, params),
  );
  const [first, ...parts] = await Promise.all([growing, ...inner]);
  const verdicts = merge([first.verdicts, ...parts.map((part) => part.verdicts)]);
  const context = cutIntoBins(contextOf(lab.dataset, [...train, ...test], verdicts), CONTEXT_COLUMNS);
  const second = await grow(lab, joinTables(lab.table, context), train, test, paramsOfSecond);
  return [first, second];
}

async function grow(
  { dataset, pool }: Lab,
  table: Table,
  train: readonly PageRows[],
  test: readonly PageRows[],
  params: Params,
): Promise<Stage> {
  const { labels, weights } = dataset;
  const known = rowsOf(train).filter((row) => weights[row]! > 0);
  const judge = rowsOf(test);
  const { forest, probabilities } = await pool.grow({ table, labels, weights, train: known, judge, params });
  const verdicts = new Float32Array(table.rows);
  judge.forEach((row, i) => {
    verdicts[row] = probabilities[i]!;
  });
  return { forest, table, verdicts };
}

/** Puts together verdicts on different rows. */
export function merge(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts[0]?.length ?? 0);
  for (const part of parts) for (let row = 0; row < all.length; row++) all[row]! += part[row]!;
  return all;
}

function contextOf({ labels }: Dataset, pages: readonly PageRows[], verdicts: Float32Array): Float32Array {
  const values = new Float32Array(labels.length * CONTEXT_COLUMNS.length);
  for (const { start, end, words, ranges } of pages)
    values.set(readContext(verdicts.subarray(start, end), words, ranges), start * CONTEXT_COLUMNS.length);
  return values;
}

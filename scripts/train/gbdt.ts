import type { Table } from './bins';
import { addTree, type Forest, logistic } from './forest';
import { Grower, type Growth } from './grow';
import { random, shuffle } from './random';

export interface Params extends Growth {
  /** Trees grown. */
  trees: number;
  /** Share of the rows each tree sees. */
  rowShare: number;
  /** Share of the columns each tree may ask. */
  columnShare: number;
  /** Where the random numbers begin: the same seed and data give the same forest. */
  seed: number;
}

/** Chosen by cross-validation on the development corpus; see README.md beside this file. */
export const USUAL: Params = {
  trees: 200,
  leaves: 31,
  maxDepth: 12,
  learningRate: 0.1,
  l2: 5,
  minWeight: 5,
  rowShare: 0.7,
  columnShare: 0.5,
  seed: 1,
};

/** Rows watched while learning, to stop once they no longer gain. */
export interface Watch {
  rows: Int32Array;
  /** Trees without a gain before learning stops; the forest is then cut back to its best length. */
  patience: number;
}

/**
 * Gradient boosting of the logistic loss over binned rows.
 *
 * @param labels per row of the table: 0 to 1.
 * @param weights per row of the table: 0 or more; they should average 1 for `minWeight` and `l2` to mean the same everywhere.
 * @param rows the rows to learn from.
 */
export function learn(
  table: Table,
  labels: Float32Array,
  weights: Float32Array,
  rows: Int32Array,
  params: Params,
  watch?: Watch,
): Forest {
  const forest: Forest = { bias: biasOf(labels, weights, rows), trees: [] };
  const width = table.columns.length;
  const odds = new Float64Array(table.rows).fill(forest.bias);
  const sums = new Float64Array(2 * table.rows);
  const grower = new Grower(table, sums, params);
  const next = random(params.seed);
  const followed = watch ? new Int32Array([...rows, ...watch.rows]) : rows;
  let best = { loss: Number.POSITIVE_INFINITY, trees: 0 };
  for (let t = 0; t < params.trees; t++) {
    for (const row of rows) {
      const p = logistic(odds[row]!);
      sums[2 * row] = weights[row]! * (p - labels[row]!);
      sums[2 * row + 1] = weights[row]! * p * (1 - p);
    }
    const tree = grower.grow(pickRows(rows, params.rowShare, next), pickColumns(width, params, next));
    forest.trees.push(tree);
    addTree(tree, table, followed, odds);
    if (!watch) continue;
    const loss = logLoss(odds, labels, weights, watch.rows);
    if (loss < best.loss) best = { loss, trees: t + 1 };
    else if (t + 1 - best.trees >= watch.patience) break;
  }
  if (watch) forest.trees.length = best.trees;
  return forest;
}

function biasOf(labels: Float32Array, weights: Float32Array, rows: Int32Array): number {
  let all = 0;
  let positive = 0;
  for (const row of rows) {
    all += weights[row]!;
    positive += weights[row]! * labels[row]!;
  }
  const share = Math.min(0.999, Math.max(0.001, all > 0 ? positive / all : 0.5));
  return Math.round(Math.log(share / (1 - share)) * 1000) / 1000;
}

function pickRows(rows: Int32Array, share: number, next: () => number): Int32Array {
  return share >= 1 ? rows.slice() : rows.filter(() => next() < share);
}

function pickColumns(width: number, { columnShare }: Params, next: () => number): Int32Array {
  const all = Int32Array.from({ length: width }, (_, column) => column);
  const count = Math.max(1, Math.round(width * columnShare));
  return count >= width ? all : shuffle(all, next).slice(0, count).sort();
}

function logLoss(odds: Float64Array, labels: Float32Array, weights: Float32Array, rows: Int32Array): number {
  let loss = 0;
  for (const row of rows) {
    const z = odds[row]!;
    loss += weights[row]! * (Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0) - labels[row]! * z);
  }
  return loss;
}

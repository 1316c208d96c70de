import type { Table } from './bins';
import { addTree, type Forest } from './forest';
import { type Growth, growTree } from './grow';
import { random, shuffle } from './random';

export interface Params extends Growth {
  /** Trees grown. */
  trees: number;
  /** Share of the rows each tree sees, those with most to teach first. */
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
  const next = random(params.seed);
  const followed = watch ? new Int32Array([...rows, ...watch.rows]) : rows;
  let best = { loss: Number.POSITIVE_INFINITY, trees: 0 };
  for (let t = 0; t < params.trees; t++) {
    for (const row of rows) {
      const p = 1 / (1 + Math.exp(-odds[row]!));
      sums[2 * row] = weights[row]! * (p - labels[row]!);
      sums[2 * row + 1] = weights[row]! * p * (1 - p);
    }
    const chosen = sample(rows, sums, params.rowShare, next);
    const tree = growTree(table, chosen, pickColumns(width, params, next), sums, params);
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

/** What the hessian counts for beside the gradient when a row's worth is measured. */
const HESSIAN_SHARE = 0.1;
/** Rows looked at when the cut between sure and chance rows is chosen. */
const LOOKED_AT = 20_000;

/**
 * Minimal variance sampling (Ibragimov and Gusev, 2019): a row is seen with a chance in proportion to its gradient, and
 * its sums are scaled up by as much, so that the histograms are right on average. A fifth of the rows then teaches as
 * much as all: most blocks of a page are settled after a few trees.
 */
function sample(rows: Int32Array, sums: Float64Array, share: number, next: () => number): Int32Array {
  if (share >= 1) return rows.slice();
  const worth = (row: number): number =>
    Math.sqrt(sums[2 * row]! ** 2 + HESSIAN_SHARE * sums[2 * row + 1]! ** 2);
  const step = Math.max(1, Math.floor(rows.length / LOOKED_AT));
  const cut = cutFor(
    rows.filter((_, i) => i % step === 0),
    worth,
    share,
  );
  return rows.filter((row) => {
    const chance = Math.min(1, worth(row) / cut);
    if (next() >= chance) return false;
    sums[2 * row]! /= chance;
    sums[2 * row + 1]! /= chance;
    return true;
  });
}

/** The worth from which on rows are seen for certain, so that `share` of the rows are seen on average. */
function cutFor(rows: Int32Array, worth: (row: number) => number, share: number): number {
  const worths = Float64Array.from(rows, worth).sort();
  let below = worths.reduce((sum, one) => sum + one, 0);
  for (let sure = 0; sure < worths.length; sure++) {
    const greatest = worths[worths.length - 1 - sure]!;
    const cut = below / Math.max(1e-9, share * worths.length - sure);
    if (cut >= greatest) return cut;
    below -= greatest;
  }
  return 1e-9;
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

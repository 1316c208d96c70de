import type { Table } from './bins';

/** One tree, its nodes in preorder: the left child of node `n` is `n + 1`. */
export interface Tree {
  /** Per node: the column it asks, or -1 for a leaf. */
  column: Int16Array;
  /** Per node: rows whose bin is at most this go left. */
  bin: Uint8Array;
  /** Per node: its right child. */
  right: Int16Array;
  /** Per leaf: what it adds to the log odds, a multiple of LEAF_STEP. */
  value: Float64Array;
  /** Per split: by how much it lowers the loss. */
  gain: Float64Array;
}

/** A sum of trees: the log odds of a row is `bias` and what each tree adds. */
export interface Forest {
  bias: number;
  trees: Tree[];
}

/** Leaves are whole multiples of this, so that a file of 16-bit integers holds exactly what was learned. */
export const LEAF_STEP = 1 / 4096;

export const roundLeaf = (value: number): number =>
  Math.max(-32_767, Math.min(32_767, Math.round(value / LEAF_STEP))) * LEAF_STEP;

export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Adds what a tree says of each of the rows to that row's log odds. */
export function addTree(tree: Tree, table: Table, rows: Int32Array, odds: Float64Array): void {
  const { column, bin, right, value } = tree;
  const { bins } = table;
  const width = table.columns.length;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const offset = row * width;
    let node = 0;
    for (let c = column[0]!; c >= 0; c = column[node]!) {
      node = bins[offset + c]! <= bin[node]! ? node + 1 : right[node]!;
    }
    odds[row]! += value[node]!;
  }
}

/** Probabilities of the rows asked for. */
export function predictRows(forest: Forest, table: Table, rows: Int32Array): Float32Array {
  const odds = new Float64Array(table.rows).fill(forest.bias);
  for (const tree of forest.trees) addTree(tree, table, rows, odds);
  return Float32Array.from(rows, (row) => logistic(odds[row]!));
}

/** Per column: the gain of all splits that ask it, as a share of the whole. */
export function importance(forest: Forest, columns: number): Float64Array {
  const gains = new Float64Array(columns);
  let sum = 0;
  for (const tree of forest.trees) {
    for (let node = 0; node < tree.column.length; node++) {
      const column = tree.column[node]!;
      if (column < 0) continue;
      gains[column]! += tree.gain[node]!;
      sum += tree.gain[node]!;
    }
  }
  return gains.map((gain) => (sum > 0 ? gain / sum : 0));
}

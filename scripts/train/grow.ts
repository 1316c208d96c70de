import type { Table } from './bins';
import { roundLeaf, type Tree } from './forest';
import {
  bestSplit,
  COLUMN_SIZE,
  fill,
  type Limits,
  layOut,
  part,
  type Sample,
  type Split,
  subtract,
} from './histogram';

export interface Growth extends Limits {
  /** Most leaves of a tree. */
  leaves: number;
  maxDepth: number;
  /** Share of a leaf's best value that is taken. */
  learningRate: number;
}

/** A leaf while its tree grows: `rows[start]` up to, not with, `rows[end]`. */
interface Leaf {
  start: number;
  end: number;
  depth: number;
  gradient: number;
  hessian: number;
  histogram: Float64Array | null;
  split: Split | null;
  children: [Leaf, Leaf] | null;
}

/**
 * Grows a tree leaf by leaf, the cut with the greatest gain first. Of two children only the smaller is counted; the
 * other is what remains of the parent.
 *
 * @param rows the rows to learn from.
 * @param columns the columns that may be asked.
 * @param sums per row of the table: gradient, hessian.
 */
export function growTree(
  table: Table,
  rows: Int32Array,
  columns: Int32Array,
  sums: Float64Array,
  growth: Growth,
): Tree {
  return new Grower(table, rows, columns, sums, growth).grow();
}

class Grower {
  private readonly sample: Sample;
  private readonly binCounts: Int32Array;
  /** Rows of the sample, each leaf's together. */
  private readonly rows: Int32Array;
  private readonly spare: Int32Array;
  /** Histograms no leaf needs any more. */
  private readonly free: Float64Array[] = [];

  constructor(
    table: Table,
    rows: Int32Array,
    private readonly columns: Int32Array,
    sums: Float64Array,
    private readonly growth: Growth,
  ) {
    this.sample = layOut(table.bins, table.columns.length, rows, columns, sums);
    this.binCounts = Int32Array.from(columns, (column) => table.cuts[column]!.length + 1);
    this.rows = Int32Array.from({ length: rows.length }, (_, row) => row);
    this.spare = new Int32Array(rows.length);
  }

  grow(): Tree {
    let gradient = 0;
    let hessian = 0;
    for (let row = 0; row < this.rows.length; row++) {
      gradient += this.sample.sums[2 * row]!;
      hessian += this.sample.sums[2 * row + 1]!;
    }
    const root = newLeaf(0, this.rows.length, 0, gradient, hessian);
    const open = [root];
    this.measure(root, this.count(root));
    for (let leaves = 1; leaves < this.growth.leaves; leaves++) {
      const at = bestOf(open);
      if (at < 0) break;
      open.splice(at, 1, ...this.cut(open[at]!, leaves + 1 < this.growth.leaves));
    }
    return this.flatten(root);
  }

  private cut(leaf: Leaf, more: boolean): [Leaf, Leaf] {
    const split = leaf.split!;
    const middle = part(this.sample, this.rows, leaf.start, leaf.end, split, this.spare);
    const depth = leaf.depth + 1;
    const left = newLeaf(leaf.start, middle, depth, split.gradient, split.hessian);
    const right = newLeaf(
      middle,
      leaf.end,
      depth,
      leaf.gradient - split.gradient,
      leaf.hessian - split.hessian,
    );
    leaf.children = [left, right];
    if (more && depth < this.growth.maxDepth) {
      const [small, large] = middle - leaf.start <= leaf.end - middle ? [left, right] : [right, left];
      const counted = this.count(small);
      const rest = leaf.histogram!;
      leaf.histogram = null;
      subtract(rest, counted);
      this.measure(small, counted);
      this.measure(large, rest);
    } else this.release(leaf);
    return leaf.children;
  }

  private count(leaf: Leaf): Float64Array {
    const histogram = this.free.pop() ?? new Float64Array(this.columns.length * COLUMN_SIZE);
    fill(histogram, this.sample, this.rows, leaf.start, leaf.end);
    return histogram;
  }

  private measure(leaf: Leaf, histogram: Float64Array): void {
    leaf.histogram = histogram;
    leaf.split = bestSplit(histogram, this.binCounts, leaf.gradient, leaf.hessian, this.growth);
    if (!leaf.split) this.release(leaf);
  }

  private release(leaf: Leaf): void {
    if (leaf.histogram) this.free.push(leaf.histogram);
    leaf.histogram = null;
  }

  private flatten(root: Leaf): Tree {
    const nodes: Leaf[] = [];
    const right: number[] = [];
    const visit = (leaf: Leaf): void => {
      const at = nodes.push(leaf) - 1;
      right.push(0);
      if (!leaf.children) return;
      visit(leaf.children[0]);
      right[at] = nodes.length;
      visit(leaf.children[1]);
    };
    visit(root);
    const { l2, learningRate } = this.growth;
    const splitOf = (leaf: Leaf): Split | null => (leaf.children ? leaf.split : null);
    return {
      column: Int16Array.from(nodes, (leaf) => {
        const split = splitOf(leaf);
        return split ? this.columns[split.column]! : -1;
      }),
      bin: Uint8Array.from(nodes, (leaf) => splitOf(leaf)?.bin ?? 0),
      right: Int16Array.from(right),
      value: Float64Array.from(nodes, (leaf) =>
        leaf.children ? 0 : roundLeaf((-learningRate * leaf.gradient) / (leaf.hessian + l2)),
      ),
      gain: Float64Array.from(nodes, (leaf) => splitOf(leaf)?.gain ?? 0),
    };
  }
}

function newLeaf(start: number, end: number, depth: number, gradient: number, hessian: number): Leaf {
  return { start, end, depth, gradient, hessian, histogram: null, split: null, children: null };
}

function bestOf(open: readonly Leaf[]): number {
  let best = -1;
  for (let i = 0; i < open.length; i++) {
    const split = open[i]!.split;
    if (split && (best < 0 || split.gain > open[best]!.split!.gain)) best = i;
  }
  return best;
}

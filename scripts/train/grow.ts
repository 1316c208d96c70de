import type { Table } from './bins';
import { roundLeaf, type Tree } from './forest';
import { bestSplit, COLUMN_SIZE, fill, type Limits, type Split, subtract } from './histogram';

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
 * Grows trees leaf by leaf, the cut with the greatest gain first. Of two children only the smaller is counted; the
 * other is what remains of the parent. Memory for histograms is kept from tree to tree.
 */
export class Grower {
  private readonly free: Float64Array[] = [];
  private readonly binCounts: Int32Array;
  private readonly width: number;
  private spare = new Int32Array(0);

  constructor(
    private readonly table: Table,
    private readonly sums: Float64Array,
    private readonly growth: Growth,
  ) {
    this.width = table.columns.length;
    this.binCounts = Int32Array.from(table.cuts, (cuts) => cuts.length + 1);
  }

  /**
   * @param rows the rows to learn from; their order is changed so that each leaf's rows lie together.
   * @param columns the columns that may be asked.
   */
  grow(rows: Int32Array, columns: Int32Array): Tree {
    if (this.spare.length < rows.length) this.spare = new Int32Array(rows.length);
    let gradient = 0;
    let hessian = 0;
    for (const row of rows) {
      gradient += this.sums[2 * row]!;
      hessian += this.sums[2 * row + 1]!;
    }
    const root = this.leaf(0, rows.length, 0, gradient, hessian);
    const open = [root];
    this.measure(root, this.count(rows, columns, root), columns);
    for (let leaves = 1; leaves < this.growth.leaves; leaves++) {
      const at = bestOf(open);
      if (at < 0) break;
      const children = this.cut(open[at]!, rows, columns, leaves + 1 < this.growth.leaves);
      open.splice(at, 1, ...children);
    }
    for (const leaf of open) this.release(leaf);
    return this.flatten(root);
  }

  private leaf(start: number, end: number, depth: number, gradient: number, hessian: number): Leaf {
    return { start, end, depth, gradient, hessian, histogram: null, split: null, children: null };
  }

  private cut(leaf: Leaf, rows: Int32Array, columns: Int32Array, more: boolean): [Leaf, Leaf] {
    const split = leaf.split!;
    const middle = this.part(leaf, split, rows);
    const left = this.leaf(leaf.start, middle, leaf.depth + 1, split.gradient, split.hessian);
    const right = this.leaf(
      middle,
      leaf.end,
      leaf.depth + 1,
      leaf.gradient - split.gradient,
      leaf.hessian - split.hessian,
    );
    leaf.children = [left, right];
    if (more && left.depth < this.growth.maxDepth) {
      const [small, large] = middle - leaf.start <= leaf.end - middle ? [left, right] : [right, left];
      const counted = this.count(rows, columns, small);
      const rest = leaf.histogram!;
      leaf.histogram = null;
      subtract(rest, counted);
      this.measure(small, counted, columns);
      this.measure(large, rest, columns);
    } else this.release(leaf);
    return leaf.children;
  }

  /** Moves the rows that go left to the front of the leaf, keeping their order. */
  private part(leaf: Leaf, { column, bin }: Split, rows: Int32Array): number {
    const { bins } = this.table;
    let left = leaf.start;
    let right = 0;
    for (let i = leaf.start; i < leaf.end; i++) {
      const row = rows[i]!;
      if (bins[row * this.width + column]! <= bin) rows[left++] = row;
      else this.spare[right++] = row;
    }
    rows.set(this.spare.subarray(0, right), left);
    return left;
  }

  private count(rows: Int32Array, columns: Int32Array, leaf: Leaf): Float64Array {
    const size = columns.length * COLUMN_SIZE;
    const kept = this.free.pop();
    const histogram = kept && kept.length === size ? kept : new Float64Array(size);
    fill(histogram, this.table.bins, this.width, columns, rows, leaf.start, leaf.end, this.sums);
    return histogram;
  }

  private measure(leaf: Leaf, histogram: Float64Array, columns: Int32Array): void {
    leaf.histogram = histogram;
    leaf.split = bestSplit(histogram, columns, this.binCounts, leaf.gradient, leaf.hessian, this.growth);
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
      column: Int16Array.from(nodes, (leaf) => splitOf(leaf)?.column ?? -1),
      bin: Uint8Array.from(nodes, (leaf) => splitOf(leaf)?.bin ?? 0),
      right: Int16Array.from(right),
      value: Float64Array.from(nodes, (leaf) =>
        leaf.children ? 0 : roundLeaf((-learningRate * leaf.gradient) / (leaf.hessian + l2)),
      ),
      gain: Float64Array.from(nodes, (leaf) => splitOf(leaf)?.gain ?? 0),
    };
  }
}

function bestOf(open: readonly Leaf[]): number {
  let best = -1;
  for (let i = 0; i < open.length; i++) {
    const split = open[i]!.split;
    if (split && (best < 0 || split.gain > open[best]!.split!.gain)) best = i;
  }
  return best;
}

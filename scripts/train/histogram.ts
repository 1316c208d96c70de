/** Two numbers a bin: sum of gradients, sum of hessians; 64 bins a column. */
const BIN_BITS = 6;
export const COLUMN_SIZE = 2 << BIN_BITS;

/** Where a leaf is best cut in two. */
export interface Split {
  /** Index into the table's columns. */
  column: number;
  bin: number;
  /** By how much the cut lowers the loss. */
  gain: number;
  /** Sums over the rows that go left. */
  gradient: number;
  hessian: number;
}

export interface Limits {
  /** Added to every sum of hessians: pulls leaves to zero. */
  l2: number;
  /** Least sum of hessians on either side. */
  minWeight: number;
}

/**
 * Adds up gradients and hessians of the rows by bin, for the chosen columns.
 *
 * @param sums per row: gradient, hessian.
 * @param out columns.length × COLUMN_SIZE numbers, overwritten.
 */
export function fill(
  out: Float64Array,
  bins: Uint8Array,
  width: number,
  columns: Int32Array,
  rows: Int32Array,
  start: number,
  end: number,
  sums: Float64Array,
): void {
  out.fill(0);
  const n = columns.length;
  for (let i = start; i < end; i++) {
    const row = rows[i]!;
    const gradient = sums[2 * row]!;
    const hessian = sums[2 * row + 1]!;
    const offset = row * width;
    for (let c = 0; c < n; c++) {
      const at = (c << (BIN_BITS + 1)) + (bins[offset + columns[c]!]! << 1);
      out[at]! += gradient;
      out[at + 1]! += hessian;
    }
  }
}

/** Turns a parent's histogram into that of its other child: what the first child does not hold. */
export function subtract(parent: Float64Array, child: Float64Array): void {
  for (let i = 0; i < parent.length; i++) parent[i]! -= child[i]!;
}

/** The best cut over all columns, or null where none keeps both sides heavy enough. */
export function bestSplit(
  histogram: Float64Array,
  columns: Int32Array,
  binCounts: Int32Array,
  gradient: number,
  hessian: number,
  { l2, minWeight }: Limits,
): Split | null {
  const before = (gradient * gradient) / (hessian + l2);
  let best: Split | null = null;
  let bestGain = 1e-9;
  for (let c = 0; c < columns.length; c++) {
    let g = 0;
    let h = 0;
    const last = binCounts[columns[c]!]! - 1;
    for (let bin = 0; bin < last; bin++) {
      const at = c * COLUMN_SIZE + 2 * bin;
      g += histogram[at]!;
      h += histogram[at + 1]!;
      if (h < minWeight) continue;
      const rest = hessian - h;
      if (rest < minWeight) break;
      const gain = (g * g) / (h + l2) + (gradient - g) ** 2 / (rest + l2) - before;
      if (gain <= bestGain) continue;
      bestGain = gain;
      best = { column: columns[c]!, bin, gain, gradient: g, hessian: h };
    }
  }
  return best;
}

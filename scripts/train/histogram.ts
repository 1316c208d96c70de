/** Two numbers a bin: sum of gradients, sum of hessians; 64 bins a column. */
const BIN_BITS = 6;
export const COLUMN_SIZE = 2 << BIN_BITS;

/** Where a leaf is best cut in two. */
export interface Split {
  /** Index into the columns the tree may ask. */
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

/** The rows one tree learns from, laid out for counting. */
export interface Sample {
  /** Row-major, rows × columns: where the row's bin begins in a histogram. */
  places: Uint16Array;
  /** Per row: gradient, hessian. */
  sums: Float64Array;
  /** Columns of `places`. */
  width: number;
}

/** Lays out the rows and columns chosen for a tree. */
export function layOut(
  bins: Uint8Array,
  width: number,
  rows: Int32Array,
  columns: Int32Array,
  sums: Float64Array,
): Sample {
  const own = columns.length;
  const places = new Uint16Array(rows.length * own);
  const ownSums = new Float64Array(2 * rows.length);
  let at = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    ownSums[2 * i] = sums[2 * row]!;
    ownSums[2 * i + 1] = sums[2 * row + 1]!;
    for (let c = 0; c < own; c++) places[at++] = c * COLUMN_SIZE + 2 * bins[row * width + columns[c]!]!;
  }
  return { places, sums: ownSums, width: own };
}

/**
 * Adds up gradients and hessians of the sample's rows by bin.
 *
 * @param rows of the sample; those from `start` up to, not with, `end` are counted.
 * @param out width × COLUMN_SIZE numbers, overwritten.
 */
export function fill(
  out: Float64Array,
  { places, sums, width }: Sample,
  rows: Int32Array,
  start: number,
  end: number,
): void {
  out.fill(0);
  for (let i = start; i < end; i++) {
    const row = rows[i]!;
    const gradient = sums[2 * row]!;
    const hessian = sums[2 * row + 1]!;
    const last = (row + 1) * width;
    for (let c = row * width; c < last; c++) {
      const at = places[c]!;
      out[at]! += gradient;
      out[at + 1]! += hessian;
    }
  }
}

/**
 * Moves the rows of [start, end) whose bin is at most the split's to the front, keeping the order on both sides.
 *
 * @param spare room for as many rows.
 * @returns where the others begin.
 */
export function part(
  { places, width }: Sample,
  rows: Int32Array,
  start: number,
  end: number,
  { column, bin }: Split,
  spare: Int32Array,
): number {
  const limit = column * COLUMN_SIZE + 2 * bin;
  let left = start;
  let right = 0;
  for (let i = start; i < end; i++) {
    const row = rows[i]!;
    if (places[row * width + column]! <= limit) rows[left++] = row;
    else spare[right++] = row;
  }
  rows.set(spare.subarray(0, right), left);
  return left;
}

/** Turns a parent's histogram into that of its other child: what the first child does not hold. */
export function subtract(parent: Float64Array, child: Float64Array): void {
  for (let i = 0; i < parent.length; i++) parent[i]! -= child[i]!;
}

/**
 * The best cut over all columns, or null where none keeps both sides heavy enough.
 *
 * @param binCounts per column of the histogram: its bins.
 */
export function bestSplit(
  histogram: Float64Array,
  binCounts: Int32Array,
  gradient: number,
  hessian: number,
  { l2, minWeight }: Limits,
): Split | null {
  const before = (gradient * gradient) / (hessian + l2);
  let best: Split | null = null;
  let bestGain = 1e-9;
  for (let c = 0; c < binCounts.length; c++) {
    let g = 0;
    let h = 0;
    const last = binCounts[c]! - 1;
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
      best = { column: c, bin, gain, gradient: g, hessian: h };
    }
  }
  return best;
}

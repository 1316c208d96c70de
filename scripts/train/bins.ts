import { random } from './random';

/** Most bins a column is cut into: a bin fits six bits, and finer cuts gained nothing. */
export const MAX_BINS = 64;
/** Values looked at per column when its cuts are chosen. */
const SAMPLE = 100_000;

/** Rows cut into bins. A row's bin in a column is the number of that column's cuts that lie below its value. */
export interface Table {
  rows: number;
  /** Names of the columns. */
  columns: readonly string[];
  /** Row-major, rows × columns. */
  bins: Uint8Array;
  /** Per column, ascending: bin `b` holds the values in (cuts[b - 1], cuts[b]]. */
  cuts: readonly (readonly number[])[];
}

/**
 * Cuts every column at its quantiles, so that each bin holds about the same number of rows; a column with few values
 * gets a bin for each. The bins lie in shared memory: worker threads read them without a copy.
 *
 * @param values row-major, rows × columns, free of NaN.
 */
export function cutIntoBins(values: Float32Array, columns: readonly string[], maxBins = MAX_BINS): Table {
  const width = columns.length;
  const rows = width > 0 ? values.length / width : 0;
  const bins = new Uint8Array(new SharedArrayBuffer(values.length));
  const picked = pickRows(rows);
  const cuts = columns.map((name, c) => {
    const sample = Float32Array.from(picked, (row) => values[row * width + c]!);
    if (sample.some(Number.isNaN)) throw new Error(`Column ${name} holds NaN.`);
    const own = chooseCuts(sample.sort(), maxBins);
    for (let row = 0; row < rows; row++) bins[row * width + c] = binOf(values[row * width + c]!, own);
    return own;
  });
  return { rows, columns, bins, cuts };
}

/** Columns of `b` to the right of those of `a`, row by row. */
export function joinTables(a: Table, b: Table): Table {
  if (a.rows !== b.rows) throw new Error(`Tables of ${a.rows} and ${b.rows} rows cannot be joined.`);
  const left = a.columns.length;
  const width = left + b.columns.length;
  const bins = new Uint8Array(new SharedArrayBuffer(a.rows * width));
  for (let row = 0; row < a.rows; row++) {
    bins.set(a.bins.subarray(row * left, (row + 1) * left), row * width);
    bins.set(b.bins.subarray(row * (width - left), (row + 1) * (width - left)), row * width + left);
  }
  return { rows: a.rows, columns: [...a.columns, ...b.columns], bins, cuts: [...a.cuts, ...b.cuts] };
}

function pickRows(rows: number): Int32Array {
  if (rows <= SAMPLE) return Int32Array.from({ length: rows }, (_, row) => row);
  const next = random(rows);
  return Int32Array.from({ length: SAMPLE }, () => Math.floor(next() * rows));
}

/** At most `maxBins - 1` cuts between neighbouring values of an ascending sample. */
export function chooseCuts(sorted: Float32Array, maxBins: number): number[] {
  const starts = [0];
  for (let i = 1; i < sorted.length; i++) if (sorted[i] !== sorted[i - 1]) starts.push(i);
  const cuts: number[] = [];
  let binStart = 0;
  for (let s = 1; s < starts.length && cuts.length < maxBins - 1; s++) {
    const at = starts[s]!;
    const left = maxBins - 1 - cuts.length;
    // What is not yet cut is shared out evenly among the bins left, so one frequent value does not starve the others.
    const due = at - binStart >= (sorted.length - binStart) / (left + 1);
    if (!due && starts.length - s > left) continue;
    cuts.push(shortestBetween(sorted[at - 1]!, sorted[at]!));
    binStart = at;
  }
  return cuts;
}

/** The number with fewest digits in [below, above): short numbers keep the model's file small. */
export function shortestBetween(below: number, above: number): number {
  const middle = (below + above) / 2;
  for (let digits = 1; digits < 17; digits++) {
    const rounded = Number(middle.toPrecision(digits));
    if (rounded >= below && rounded < above) return rounded;
  }
  return below;
}

function binOf(value: number, cuts: readonly number[]): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > cuts[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

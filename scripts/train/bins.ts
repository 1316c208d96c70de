import { random } from './random';

/** Most bins a column is cut into: a histogram has room for as many. */
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
  const picked = pickRows(rows);
  const sample = new Float32Array(picked.length);
  const cuts = columns.map((name, c) => {
    for (let i = 0; i < picked.length; i++) sample[i] = values[picked[i]! * width + c]!;
    // NaN sorts last.
    if (Number.isNaN(sample.sort().at(-1))) throw new Error(`Column ${name} holds NaN.`);
    return chooseCuts(sample, maxBins);
  });
  return { rows, columns, bins: binAll(values, width, cuts), cuts };
}

/** Row by row, as the values lie in memory. */
function binAll(values: Float32Array, width: number, cuts: readonly number[][]): Uint8Array {
  const bins = new Uint8Array(new SharedArrayBuffer(values.length));
  const ends = cuts.map((own) => own.length);
  const flat = Float64Array.from(cuts.flat());
  const starts = Int32Array.from(ends, (_, c) => ends.slice(0, c).reduce((sum, end) => sum + end, 0));
  for (let at = 0, c = 0; at < values.length; at++, c = c + 1 === width ? 0 : c + 1) {
    const value = values[at]!;
    const start = starts[c]!;
    let low = start;
    let high = start + ends[c]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value > flat[middle]!) low = middle + 1;
      else high = middle;
    }
    bins[at] = low - start;
  }
  return bins;
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

/** NaN for no values: a measure without pages is shown as absent, never as 0. */
export function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : Number.NaN;
}

/** Nearest-rank percentile, `share` from 0 to 1; NaN for no values. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]!;
}

/** The middle value; the lower of two. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** Slope of the least-squares line through points of (log x, log y): the power by which y grows with x. */
export function growth(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mx = mean(logs.map(([x]) => x));
  const my = mean(logs.map(([, y]) => y));
  const up = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  const down = logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
  return up / down;
}

/**
 * What the first verdicts on a page say together of each of its blocks: the second stage of the model looks at a block
 * in the light of its neighbours and of the boxes it lies in.
 */

/** Boxes around a block that are looked at, innermost first. */
export const LEVELS = 4;

/** A block with at least this probability counts as body where distances are measured. */
const LIKELY = 0.5;
/** Distances beyond this many blocks are alike. */
const FAR = 30;

const NEAR = [-3, -2, -1, 1, 2, 3] as const;
const WINDOWS = [-12, -4, 4, 12] as const;

/** Names of what `readContext` measures, in its order. */
export const CONTEXT_COLUMNS: readonly string[] = [
  'p',
  ...NEAR.map((step) => `p${step > 0 ? '+' : ''}${step}`),
  ...WINDOWS.map((reach) => `p.mean${reach > 0 ? '+' : ''}${reach}`),
  ...Array.from({ length: LEVELS }, (_, level) => [`p.up${level}`, `p.share${level}`]).flat(),
  'p.lastLikely',
  'p.nextLikely',
  'p.before',
  'p.after',
  'p.page',
  'p.rank',
];

/**
 * @param p per block: the first stage's probability.
 * @param words per block: its weight.
 * @param ranges per block and level: the blocks [first, end) of that box; blocks × LEVELS × 2.
 * @returns row-major, blocks × CONTEXT_COLUMNS.
 */
export function readContext(
  p: ArrayLike<number>,
  words: ArrayLike<number>,
  ranges: ArrayLike<number>,
): Float32Array {
  const blocks = p.length;
  const mass = new Float64Array(blocks + 1);
  const weight = new Float64Array(blocks + 1);
  let top = 0;
  for (let i = 0; i < blocks; i++) {
    const own = Math.sqrt(words[i] as number);
    mass[i + 1] = (mass[i] as number) + own * (p[i] as number);
    weight[i + 1] = (weight[i] as number) + own;
    top = Math.max(top, p[i] as number);
  }
  const all = Math.max(1e-9, mass[blocks] as number);
  const sum = (of: Float64Array, first: number, end: number): number =>
    (of[clamp(end, blocks)] as number) - (of[clamp(first, blocks)] as number);
  const mean = (first: number, end: number): number => sum(mass, first, end) / (sum(weight, first, end) || 1);
  const last = distances(p, blocks, 1);
  const next = distances(p, blocks, -1);
  const rows = new Float32Array(blocks * CONTEXT_COLUMNS.length);
  let at = 0;
  for (let i = 0; i < blocks; i++) {
    rows[at++] = p[i] as number;
    for (const step of NEAR) rows[at++] = p[i + step] ?? -1;
    for (const reach of WINDOWS) rows[at++] = reach < 0 ? mean(i + reach, i) : mean(i + 1, i + 1 + reach);
    for (let level = 0; level < LEVELS; level++) {
      const first = (ranges[(i * LEVELS + level) * 2] as number | undefined) ?? i;
      const end = (ranges[(i * LEVELS + level) * 2 + 1] as number | undefined) ?? i + 1;
      const others = sum(weight, first, i) + sum(weight, i + 1, end);
      rows[at++] = others > 0 ? (sum(mass, first, i) + sum(mass, i + 1, end)) / others : -1;
      rows[at++] = sum(mass, first, end) / all;
    }
    rows[at++] = last[i] as number;
    rows[at++] = next[i] as number;
    rows[at++] = sum(mass, 0, i) / all;
    rows[at++] = sum(mass, i + 1, blocks) / all;
    rows[at++] = mean(0, blocks);
    rows[at++] = (p[i] as number) - top;
  }
  return rows;
}

const clamp = (place: number, blocks: number): number => Math.max(0, Math.min(blocks, place));

/** Per block: how many blocks away the nearest likely one is, looking back (step 1) or ahead (step -1). */
function distances(p: ArrayLike<number>, blocks: number, step: 1 | -1): Uint8Array {
  const found = new Uint8Array(blocks);
  let away = FAR;
  for (let n = 0; n < blocks; n++) {
    const i = step > 0 ? n : blocks - 1 - n;
    found[i] = away;
    away = (p[i] as number) >= LIKELY ? 1 : Math.min(FAR, away + 1);
  }
  return found;
}

import { concat, shingleAt } from './words';

/** A block's place in the gold text: words `start` up to, not with, `end`. */
export interface Match {
  block: number;
  start: number;
  end: number;
  /** Words of the block found there. */
  found: number;
  /** Of the block's words, 0 to 1. */
  share: number;
  /** Whether it begins and ends where lines of the gold do; 2 for both. */
  edges: number;
}

/** The gold text as one list of words, with the places where its lines begin. */
export interface GoldWords {
  words: Int32Array;
  /** Places where a line begins, and the end of the last. */
  edges: ReadonlySet<number>;
}

/** Words of a shingle. */
const SHINGLE = 4;
/** How far two shingles of a block may drift against each other: notes and numbers that only one side has. */
const DRIFT = 8;
/** Least share of a block's words for a place to be thought of. */
const LEAST_SHARE = 0.25;
/** Places thought of per shingle, and per block: a phrase repeated more often places nothing. */
const MAX_PLACES = 40;
/** Matches chained at most; the weakest are dropped first. The time grows with the square. */
const MAX_MATCHES = 6000;

export function goldWords(lines: readonly Int32Array[]): GoldWords {
  const edges = new Set([0]);
  let at = 0;
  for (const line of lines) {
    at += line.length;
    edges.add(at);
  }
  return { words: concat(lines), edges };
}

/** Every place in the gold where a block may stand. */
export function findMatches(blocks: readonly Int32Array[], gold: GoldWords): Match[] {
  const places = new Map<number, number[]>();
  for (let n = 1; n <= SHINGLE; n++) {
    for (let at = 0; at + n <= gold.words.length; at++) {
      const key = shingleAt(gold.words, at, n);
      const known = places.get(key);
      if (!known) places.set(key, [at]);
      else if (known.length < MAX_PLACES) known.push(at);
    }
  }
  const matches = blocks.flatMap((words, block) => placesOf(words, block, gold, places));
  if (matches.length <= MAX_MATCHES) return matches;
  const kept = new Set([...matches].sort((a, b) => worth(b) - worth(a)).slice(0, MAX_MATCHES));
  return matches.filter((match) => kept.has(match));
}

function placesOf(
  words: Int32Array,
  block: number,
  gold: GoldWords,
  places: ReadonlyMap<number, number[]>,
): Match[] {
  const n = Math.min(SHINGLE, words.length);
  if (n === 0) return [];
  const hits: { at: number; gold: number }[] = [];
  for (let at = 0; at + n <= words.length; at++) {
    for (const place of places.get(shingleAt(words, at, n)) ?? []) hits.push({ at, gold: place });
  }
  hits.sort((a, b) => a.gold - a.at - (b.gold - b.at));
  const matches: Match[] = [];
  for (let from = 0; from < hits.length; ) {
    let to = from + 1;
    while (to < hits.length && shift(hits[to]!) - shift(hits[to - 1]!) <= DRIFT && words.length > n) to++;
    const seen = new Set<number>();
    let start = Number.POSITIVE_INFINITY;
    let end = 0;
    for (const hit of hits.slice(from, to)) {
      for (let i = 0; i < n; i++) seen.add(hit.at + i);
      start = Math.min(start, hit.gold);
      end = Math.max(end, hit.gold + n);
    }
    const share = seen.size / words.length;
    const edges = (gold.edges.has(start) ? 1 : 0) + (gold.edges.has(end) ? 1 : 0);
    if (share >= LEAST_SHARE) matches.push({ block, start, end, found: seen.size, share, edges });
    from = to;
  }
  return matches.sort((a, b) => worth(b) - worth(a)).slice(0, MAX_PLACES);
}

const shift = (hit: { at: number; gold: number }): number => hit.gold - hit.at;

/** What a match counts for. A short block says little unless it is a line of the gold by itself. */
function worth({ found, share, edges }: Match): number {
  if (found >= SHINGLE) return found * share + edges / 2;
  return edges === 2 ? found + 1 : found * (edges === 1 ? 0.5 : 0.2);
}

/** Two blocks that stand side by side in page and gold belong together: of several copies the one in the run wins. */
function nearness(before: Match, after: Match): number {
  const words = Math.abs(after.start - before.end);
  const blocks = after.block - before.block;
  return (words <= 2 ? 2 : words <= 12 ? 0.5 : 0) + (blocks === 1 ? 1 : blocks <= 4 ? 0.5 : 0);
}

/** How far two chained matches of some length may overlap in the gold. */
const OVERLAP = 3;
const overlapOf = (match: Match): number => (match.found >= 2 * SHINGLE ? OVERLAP : 0);

/** The matches that together explain most of the gold, in its order: each block once, each place once. */
export function chain(matches: readonly Match[]): Match[] {
  const order = [...matches].sort((a, b) => a.block - b.block || a.start - b.start);
  const best = new Float64Array(order.length);
  const previous = new Int32Array(order.length).fill(-1);
  let last = -1;
  for (let j = 0; j < order.length; j++) {
    const after = order[j]!;
    let top = 0;
    for (let i = 0; i < j; i++) {
      if (best[i]! + 3 <= top) continue;
      const before = order[i]!;
      if (
        before.block === after.block ||
        before.end > after.start + overlapOf(after) ||
        before.start >= after.start
      )
        continue;
      const score = best[i]! + nearness(before, after);
      if (score <= top) continue;
      top = score;
      previous[j] = i;
    }
    best[j] = top + worth(after);
    if (last < 0 || best[j]! > best[last]!) last = j;
  }
  const chained: Match[] = [];
  for (let j = last; j >= 0; j = previous[j]!) chained.push(order[j]!);
  return chained.reverse();
}

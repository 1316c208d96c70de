import { chain, findMatches, type GoldWords, goldWords, type Match } from './align';
import type { Gold } from './corpus';
import { Numbering, wordsOf } from './words';

/** How much a block counts by its number of words. */
export const BLOCK_WEIGHTS = {
  equal: () => 1,
  log: (words: number) => Math.log2(1 + words),
  sqrt: (words: number) => Math.sqrt(words),
  linear: (words: number) => words,
} as const satisfies Record<string, (words: number) => number>;

export type BlockWeight = keyof typeof BLOCK_WEIGHTS;

/** Per block: whether it belongs to the body, and how much that counts; 0 where it is not known. */
export interface Labels {
  labels: Float32Array;
  /** Sums to 1 over a page that says anything. */
  weights: Float32Array;
}

/** Share of a block's words that must be in the gold. */
const BELONGS = 0.5;
/** A block that alone holds this share of the gold belongs, even if the gold was cut short in the midst of it. */
const HOLDS_GOLD = 0.5;
/** What a verdict counts for that could as well be the other: half of the words found, or a second copy of a block that belongs. */
const DOUBTFUL = 0.4;
/** What the first paragraph counts: a reader misses it more than any other. It has at least so many words. */
const LEAD = { weight: 4, words: 8 };
/** Out of the gold's order, only blocks of so many words, found so completely, belong. */
const STRAY = { words: 8, share: 0.8 };

/** Labels the blocks of a page by its gold text; without one, by its snippets. */
export function labelBlocks(texts: readonly string[], gold: Gold, blockWeight: BlockWeight): Labels {
  const { labels, weights } = gold.text ? byText(texts, gold.text) : bySnippets(texts, gold);
  const weigh = BLOCK_WEIGHTS[blockWeight];
  texts.forEach((text, block) => {
    if (weights[block]) weights[block]! *= weigh(wordsOf(text).length);
  });
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return { labels, weights: weights.map((weight) => (sum > 0 ? weight / sum : 0)) };
}

function byText(texts: readonly string[], text: string): Labels {
  const numbering = new Numbering();
  const gold = goldWords(text.split('\n').map((line) => numbering.of(line)));
  const blocks = texts.map((block) => numbering.of(block));
  const matches = findMatches(blocks, gold);
  const labels = new Float32Array(texts.length);
  const weights = Float32Array.from(blocks, (words) => (words.length > 0 ? 1 : 0));
  const used = new Uint8Array(gold.words.length);
  const take = (match: Match): void => {
    labels[match.block] = 1;
    used.fill(1, match.start, match.end);
  };
  const chained = believable(chain(matches), gold);
  for (const match of chained) {
    take(match);
    if (match.share < 0.7) weights[match.block]! *= DOUBTFUL;
  }
  const lead = chained.find(({ block }) => blocks[block]!.length >= LEAD.words);
  if (lead) weights[lead.block]! *= LEAD.weight;
  for (const match of matches.filter(isStray).sort((a, b) => b.found - a.found)) {
    if (labels[match.block]) continue;
    if (shareUsed(used, match) < 0.3) take(match);
  }
  for (const { block, share } of matches) {
    if (!labels[block] && share >= BELONGS && blocks[block]!.length >= 4) weights[block] = DOUBTFUL;
  }
  return { labels, weights };
}

/** What is left of a chain without chance finds: short blocks must be a line, or fill a hole between their neighbours. */
function believable(chained: readonly Match[], gold: GoldWords): Match[] {
  return chained.filter((match, i) => {
    if (match.found >= 4 || match.share < 1)
      return match.share >= BELONGS || match.found >= HOLDS_GOLD * gold.words.length;
    if (match.edges === 2) return true;
    const joinsBefore = gold.edges.has(match.start) || touches(chained[i - 1], match);
    const joinsAfter = gold.edges.has(match.end) || touches(match, chained[i + 1]);
    return joinsBefore && joinsAfter;
  });
}

const touches = (before: Match | undefined, after: Match | undefined): boolean =>
  before !== undefined && after !== undefined && Math.abs(after.start - before.end) <= 1;

const isStray = ({ found, share, edges }: Match): boolean =>
  share >= STRAY.share && (found >= STRAY.words || (edges === 2 && found >= 3));

const shareUsed = (used: Uint8Array, { start, end }: Match): number =>
  used.subarray(start, end).reduce((sum, one) => sum + one, 0) / (end - start);

/** A wanted snippet places a block only where it is found once; an unwanted one spoils every block it is in. */
function bySnippets(texts: readonly string[], gold: Gold): Labels {
  const labels = new Float32Array(texts.length);
  const weights = new Float32Array(texts.length);
  const folded = texts.map(fold);
  const holders = (snippet: string): number[] => {
    const wanted = fold(snippet);
    return wanted.trim() ? [...folded.keys()].filter((block) => folded[block]!.includes(wanted)) : [];
  };
  for (const snippet of gold.with ?? []) {
    const [block, second] = holders(snippet);
    if (block === undefined || second !== undefined) continue;
    labels[block] = 1;
    weights[block] = 1;
  }
  for (const block of (gold.without ?? []).flatMap(holders)) weights[block] = labels[block] ? 0 : 1;
  return { labels, weights };
}

const fold = (text: string): string => ` ${wordsOf(text).join(' ')} `;

import { COLUMN_NAMES, measure, runsFor } from './columns';
import type { Run } from './columns/types';
import { CONTEXT_COLUMNS, readContext } from './context';
import model from './model.json';
import type { Page } from './page';
import { rangesOf } from './ranges';
import { decodeForest, type EncodedForest, type Forest, judge as judgeRow } from './trees';
import type { Block } from './types';

/** Two forests as scripts/train writes them: what a block is by itself, then in the light of its neighbours. */
export interface Model {
  stages: readonly EncodedForest[];
}

/** The same, ready to be asked. */
interface Forests {
  first: Forest;
  second: Forest;
  /** What measures the columns they ask for. */
  runs: readonly Run[];
}

function decode({ stages: [first, second] }: Model): Forests {
  if (!first || !second) throw new Error('A model holds fewer than two forests.');
  return {
    first: decodeForest(first, COLUMN_NAMES),
    second: decodeForest(second, [...COLUMN_NAMES, ...CONTEXT_COLUMNS]),
    runs: runsFor(new Set([...first.columns, ...second.columns])),
  };
}

/**
 * Blocks less or more likely than this after the first stage are not looked at again: on 200 pages two in five of those
 * that are worth a look, and the second stage brought none of them past a half.
 */
const UNSETTLED = { from: 0.02, to: 0.97 };

/** A link of fewer words that stands alone outside the main box is an entry of a menu, not worth asking the trees about. */
const ENTRY_WORDS = 5;
/** With fewer words in blocks as likely as this, the page may be made of such entries: then all are asked about. */
const SURE = { words: 80, likely: 0.5 };

const isEntry = ({ words, linkWords, heading, box }: Block, page: Page): boolean =>
  words < ENTRY_WORDS && linkWords >= words && !heading && page.inMain[box.index] === 0;

/** Tells per block the probability, 0 to 1, that it belongs to the article. */
export type Judge = (page: Page) => Float32Array;

/** A judge by these forests, which are decoded once they are asked. */
export function createJudge(model: Model): Judge {
  let forests: Forests | null = null;
  return (page) => {
    forests ??= decode(model);
    return judgeBy(forests, page);
  };
}

/** By the forests of model.json, which were taught on articles. */
export const judge: Judge = /* @__PURE__ */ createJudge(model);

function judgeBy(forests: Forests, page: Page): Float32Array {
  const likely = judgeSome(forests, page, (block) => !isEntry(block, page));
  const words = page.scan.blocks.reduce(
    (sum, block) => sum + ((likely[block.index] ?? 0) >= SURE.likely ? block.words : 0),
    0,
  );
  return words >= SURE.words ? likely : judgeSome(forests, page, () => true);
}

/** @param isAsked the blocks the trees are asked about; the others are taken for none of the article's */
function judgeSome(
  { first, second, runs }: Forests,
  page: Page,
  isAsked: (block: Block) => boolean,
): Float32Array {
  const { blocks } = page.scan;
  const width = COLUMN_NAMES.length;
  const rows = measure(page, isAsked, runs);
  const likely = new Float32Array(blocks.length);
  for (const block of blocks)
    if (isAsked(block)) likely[block.index] = judgeRow(first, rows, block.index * width);
  const context = readContext(
    likely,
    blocks.map((block) => block.words),
    rangesOf(page.scan),
  );
  const row = new Float32Array(width + CONTEXT_COLUMNS.length);
  const final = new Float32Array(likely);
  for (let i = 0; i < blocks.length; i++) {
    const p = likely[i] as number;
    if (p < UNSETTLED.from || p > UNSETTLED.to) continue;
    row.set(rows.subarray(i * width, (i + 1) * width));
    row.set(context.subarray(i * CONTEXT_COLUMNS.length, (i + 1) * CONTEXT_COLUMNS.length), width);
    final[i] = judgeRow(second, row);
  }
  return final;
}

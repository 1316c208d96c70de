import type { Block, Box, Scan } from '../locate/types';
import { dataTables } from './render/tables';

/** A block this likely belongs to the article. Chosen by F1 over the training corpus: flat between .45 and .6. */
const LIKELY = 0.5;
/** Where the reader asks for it all the same ("show anyway"), less will do. */
const LIKELY_FORCED = 0.3;
/** A table of data is one thing: kept whole where this share of its words is likely, dropped whole where less. */
const UNIT_SHARE = 0.5;

/**
 * Which blocks are the article's.
 *
 * @param likely per block: the probability that it is.
 * @param apart blocks shown elsewhere: headline and byline.
 * @returns per block, 1 where it is kept.
 */
export function choose(
  scan: Scan,
  likely: Float32Array,
  apart: ReadonlySet<Block>,
  options: { force?: boolean } = {},
): Uint8Array {
  const bar = options.force ? LIKELY_FORCED : LIKELY;
  const kept = new Uint8Array(scan.blocks.length);
  for (const block of scan.blocks) {
    if ((likely[block.index] ?? 0) >= bar && !apart.has(block)) kept[block.index] = 1;
  }
  for (const table of dataTables(scan)) evenOut(table, scan, kept);
  dropEmptySections(scan.blocks, kept);
  return kept;
}

function evenOut(unit: Box, scan: Scan, kept: Uint8Array): void {
  let words = 0;
  for (let i = unit.first; i < unit.end; i++) if (kept[i]) words += (scan.blocks[i] as Block).words;
  kept.fill(words >= UNIT_SHARE * unit.words ? 1 : 0, unit.first, unit.end);
}

/** A heading with nothing kept under it, before the end or a heading of higher rank, heads a section that was dropped. */
function dropEmptySections(blocks: readonly Block[], kept: Uint8Array): void {
  let content = false;
  let nextRank = 0;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as Block;
    if (!kept[i]) continue;
    if (!block.heading) {
      content = true;
      continue;
    }
    const rank = Number(block.box.name[1]);
    if (!content && nextRank < rank) kept[i] = 0;
    else {
      content = false;
      nextRank = rank;
    }
  }
}

import type { Block } from '../../locate';
import { beside } from './beside';
import { type Mend, TEXT_WORDS } from './types';

/** A heading straight above kept text needs no more than this: what it heads is already believed. */
const HEADING_LIKELY = 0.12;
/** Headings are looked down from over so many short lines (a time, a name) to the text they head. */
const HEADING_REACH = 3;

/** So does a line that says that something comes. */
const OPENING_LIKELY = 0.05;
/** With fewer words it is a label: "By:", "Photo:". */
const OPENING_WORDS = 6;

const isOpening = ({ words, linkWords, heading, box, text }: Block): boolean =>
  words >= OPENING_WORDS && !heading && !box.hidden && linkWords < words && /[:：]\s*$/u.test(text);

/** A heading goes with what it heads. Last, for it follows what became of the text. */
export const HEADINGS: readonly Mend[] = [
  [
    'a heading belongs to the text under it',
    ({ page, likely, kept }) => {
      for (const { index, heading, box } of page.scan.blocks) {
        if (!heading || kept[index] || box.hidden || (likely[index] ?? 0) < HEADING_LIKELY) continue;
        const next = page.scan.blocks
          .slice(index + 1, index + 1 + HEADING_REACH)
          .find((block) => kept[block.index] || block.heading);
        if (
          next &&
          !next.heading &&
          beside(next, page.scan.blocks[index]) &&
          (kept.subarray(0, index).includes(1) || (page.headline >= 0 && page.headline < index))
        )
          kept[index] = 1;
      }
    },
  ],
  [
    'a line that ends with a colon belongs to the text under it',
    ({ page, likely, kept }) => {
      for (const block of page.scan.blocks) {
        const next = page.scan.blocks[block.index + 1];
        if (
          !kept[block.index] &&
          next &&
          kept[next.index] &&
          next.words >= TEXT_WORDS &&
          isOpening(block) &&
          (likely[block.index] ?? 0) >= OPENING_LIKELY &&
          (beside(next, block) || next.box.parent?.parent === block.box.parent)
        )
          kept[block.index] = 1;
      }
    },
  ],
  [
    'a heading with nothing under it heads what was dropped',
    ({ page, kept }) => dropEmptySections(page.scan.blocks, kept),
  ],
];

/** A heading with nothing kept under it before the end or a heading of higher rank. Some templates set a lead as a heading. */
function dropEmptySections(blocks: readonly Block[], kept: Uint8Array): void {
  let content = false;
  let nextRank = 0;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as Block;
    if (!kept[i]) continue;
    if (!block.heading || block.words >= TEXT_WORDS) {
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

import type { Block, Box, Scan } from '../../locate';
import { dataTables } from '../render/tables';
import type { Mend } from './types';

/** A unit is kept whole where this share of its words is, and dropped whole where less than the second. */
const WHOLE = 0.5;
/** A list of which less is kept is a list of something else with a sentence in it. */
const HARDLY = 0.25;

/** What is read as one thing. */
export const UNITS: readonly Mend[] = [
  [
    'a table of data is one thing',
    ({ page, kept }) => {
      for (const table of dataTables(page.scan)) {
        const share = shareOf(table, page.scan, kept);
        if (share > 0) kept.fill(share >= WHOLE ? 1 : 0, table.first, table.end);
      }
    },
  ],
  [
    'the items of a list are read together',
    ({ page, kept }) => {
      for (const box of page.scan.boxes)
        if (box.name === 'ol' || box.name === 'ul') {
          const share = shareOf(box, page.scan, kept);
          if (share >= WHOLE) fillItems(box, page.scan, kept);
          else if (share > 0 && share < HARDLY) kept.fill(0, box.first, box.end);
        }
    },
  ],
];

/** Share of a unit's words that is kept. */
function shareOf(unit: Box, scan: Scan, kept: Uint8Array): number {
  let words = 0;
  for (let i = unit.first; i < unit.end; i++) if (kept[i]) words += (scan.blocks[i] as Block).words;
  return words === 0 ? 0 : words / unit.words;
}

/** Keeps the items of which nothing is kept. In the others, entries of a live page, what was judged block by block stands. */
function fillItems(list: Box, { boxes }: Scan, kept: Uint8Array): void {
  const filled = Uint8Array.from(kept.subarray(list.first, list.end));
  filled.fill(1);
  for (const { name, parent, first, end } of boxes) {
    if (name !== 'li' || parent !== list || end - first < 2) continue;
    const own = kept.subarray(first, end);
    if (own.includes(1)) filled.set(own, first - list.first);
  }
  kept.set(filled, list.first);
}

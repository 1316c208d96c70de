import { CUE_NAMES } from '../cues';
import { LANDMARKS, type Page } from '../page';
import type { Block } from '../types';
import { FAMILY_NAMES } from '../vocabulary';
import { CLUES } from './clues';
import { NEIGHBOURS, WINDOWS } from './near';
import { OWN } from './own';
import { ABOVE, PLACE, SECTION } from './place';
import type { Column } from './types';

const COMPUTED: readonly Column[] = [
  ...OWN,
  ...PLACE,
  ...ABOVE,
  ...SECTION,
  ...NEIGHBOURS,
  ...WINDOWS,
  ...CLUES,
];
const TAKEN = COMPUTED.map(([, of]) => of);
const FAMILIES = FAMILY_NAMES.length;
const MARKS = LANDMARKS.length;
const CUES = CUE_NAMES.length;

/** What is measured of every block, by name. The model's trees name columns by their place here: changing it means training anew. */
export const COLUMN_NAMES: readonly string[] = [
  ...COMPUTED.map(([name]) => name),
  ...FAMILY_NAMES.map((name) => `near.${name}`),
  ...LANDMARKS.map((name) => `in.${name}`),
  ...CUE_NAMES.map((name) => `says.${name}`),
  ...CUE_NAMES.map((name) => `under.${name}`),
  'underHeading',
  'headingRank',
];

/**
 * All columns of all blocks: row by row, COLUMN_NAMES.length numbers each.
 *
 * @param isAsked which blocks' rows are wanted; those of others are left zero. Default: all.
 */
export function measure(page: Page, isAsked: (block: Block) => boolean = () => true): Float32Array {
  const { blocks } = page.scan;
  const width = COLUMN_NAMES.length;
  const rows = new Float32Array(blocks.length * width);
  let at = 0;
  let heading = -1;
  // Runs of columns are copied as a whole: on a page just opened this code is still interpreted, and each step dear.
  const copy = (from: Uint8Array | Float32Array, index: number, length: number): void => {
    rows.set(from.subarray(index * length, (index + 1) * length), at);
    at += length;
  };
  for (const block of blocks) {
    if (!isAsked(block)) {
      at += width;
      if (block.heading) heading = block.index;
      continue;
    }
    for (let c = 0; c < TAKEN.length; c++) rows[at++] = (TAKEN[c] as Column[1])(block, page);
    const families = at;
    copy(page.families, block.box.index, FAMILIES);
    // What an inline element around the text is called is nearer than any box.
    for (let bits = block.inline, f = families; bits !== 0; bits >>>= 1, f++) if (bits & 1) rows[f] = -1;
    copy(page.landmarks, block.box.index, MARKS);
    copy(page.cues, block.index, CUES);
    // What the heading above says, says of everything under it.
    if (heading < 0) at += CUES;
    else copy(page.cues, heading, CUES);
    rows[at++] = heading < 0 ? -1 : Math.min(60, block.index - heading);
    rows[at++] = heading < 0 ? 0 : Number(blocks[heading]?.box.name[1]);
    if (block.heading) heading = block.index;
  }
  return rows;
}

import { CUE_NAMES } from '../cues';
import { LANDMARKS, type Page } from '../page';
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

/** All columns of all blocks: row by row, COLUMN_NAMES.length numbers each. */
export function measure(page: Page): Float32Array {
  const { blocks } = page.scan;
  const width = COLUMN_NAMES.length;
  const rows = new Float32Array(blocks.length * width);
  let at = 0;
  let heading = -1;
  for (const block of blocks) {
    for (const [, of] of COMPUTED) rows[at++] = of(block, page);
    const families = block.box.index * FAMILIES;
    // What an inline element around the text is called is nearer than any box.
    for (let f = 0; f < FAMILIES; f++)
      rows[at++] = (block.inline >> f) & 1 ? -1 : (page.families[families + f] ?? 0);
    const landmarks = block.box.index * MARKS;
    for (let l = 0; l < MARKS; l++) rows[at++] = page.landmarks[landmarks + l] ?? 0;
    for (let c = 0; c < CUES; c++) rows[at++] = page.cues[block.index * CUES + c] ?? 0;
    // What the heading above says, says of everything under it.
    for (let c = 0; c < CUES; c++) rows[at++] = heading < 0 ? 0 : (page.cues[heading * CUES + c] ?? 0);
    rows[at++] = heading < 0 ? -1 : Math.min(60, block.index - heading);
    rows[at++] = heading < 0 ? 0 : Number(blocks[heading]?.box.name[1]);
    if (block.heading) heading = block.index;
  }
  return rows;
}

import type { Page } from '../page';
import type { Block } from '../types';
import { CLUES } from './clues';
import { KINSHIP, NEIGHBOURS, WINDOWS } from './near';
import { OWN, SHOWN } from './own';
import { PLACE } from './place';
import { ABOVE, SECTION, sizesOf } from './size';
import type { Run } from './types';
import { WHOLE, wholeOf } from './whole';
import { NEAREST, SAYS } from './words';

/** SHOWN comes first, for its places in a row are known to NEIGHBOURS. */
const RUNS: readonly Run[] = [
  SHOWN,
  OWN,
  WHOLE,
  PLACE,
  ABOVE,
  SECTION,
  NEIGHBOURS,
  KINSHIP,
  WINDOWS,
  CLUES,
  NEAREST,
  SAYS,
];

/** What is measured of every block, by name. The model's trees name columns so: a new name means training anew. */
export const COLUMN_NAMES: readonly string[] = RUNS.flatMap(({ names }) => names);

/** What measures no more than the columns that trees ask for: SHOWN is asked for by neighbours too. */
export const runsFor = (asked: ReadonlySet<string>): readonly Run[] =>
  RUNS.map((run) => (run === SHOWN ? run : (run.only?.(asked) ?? run)));

/**
 * All columns of all blocks: row by row, COLUMN_NAMES.length numbers each.
 *
 * @param isAsked which blocks' rows are wanted; those of others hold no more than SHOWN. Default: all.
 * @param runs what `runsFor` gives, or all.
 */
export function measure(
  page: Page,
  isAsked: (block: Block) => boolean = () => true,
  runs: readonly Run[] = RUNS,
): Float32Array {
  const { blocks } = page.scan;
  const width = COLUMN_NAMES.length;
  const rows = new Float32Array(blocks.length * width);
  const headings = headingsOf(blocks);
  const sheet = { page, rows, width, headings, whole: wholeOf(page), sizes: sizesOf(page) };
  for (const block of blocks) SHOWN.write(sheet, block, block.index * width);
  for (const block of blocks) {
    if (!isAsked(block)) continue;
    let at = block.index * width + SHOWN.names.length;
    for (let r = 1; r < runs.length; r++) {
      const { names, write } = runs[r] as Run;
      write(sheet, block, at);
      at += names.length;
    }
  }
  return rows;
}

/** Per block: index of the last heading before it, or -1. */
function headingsOf(blocks: readonly Block[]): Int32Array {
  const headings = new Int32Array(blocks.length);
  let last = -1;
  for (const { index, heading } of blocks) {
    headings[index] = last;
    if (heading) last = index;
  }
  return headings;
}

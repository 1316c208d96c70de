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
      for (const table of dataTables(page.scan)) evenOut(table, page.scan, kept, WHOLE, WHOLE);
    },
  ],
  [
    'the items of a list are read together',
    ({ page, kept }) => {
      for (const box of page.scan.boxes)
        if (box.name === 'ol' || box.name === 'ul') evenOut(box, page.scan, kept, WHOLE, HARDLY);
    },
  ],
];

function evenOut(unit: Box, scan: Scan, kept: Uint8Array, whole: number, hardly: number): void {
  let words = 0;
  for (let i = unit.first; i < unit.end; i++) if (kept[i]) words += (scan.blocks[i] as Block).words;
  if (words === 0) return;
  if (words >= whole * unit.words) kept.fill(1, unit.first, unit.end);
  else if (words < hardly * unit.words) kept.fill(0, unit.first, unit.end);
}

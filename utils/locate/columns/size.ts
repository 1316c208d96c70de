import type { Page } from '../page';
import type { Box } from '../types';
import { type Column, copy, log, type Run, ratio } from './types';

/** What is measured of a box: once, for the blocks in it and in the boxes in it. */
const SIZE: readonly Column<Box>[] = [
  ['words', (box) => log(box.words)],
  ['linkShare', (box) => ratio(box.linkWords, box.words)],
  ['proseShare', (box) => ratio(box.prose, box.words)],
  ['alike', (box, page) => Math.min(50, page.alike[box.index] as number)],
  ['children', (box) => Math.min(60, box.children)],
  ['pictures', (box) => Math.min(10, box.pictures)],
];
const TAKEN = SIZE.map(([, of]) => of);
const WIDTH = SIZE.length;

/** Per box, SIZE.length numbers. */
export function sizesOf(page: Page): Float32Array {
  const sizes = new Float32Array(page.scan.boxes.length * WIDTH);
  let at = 0;
  for (const box of page.scan.boxes)
    for (let c = 0; c < WIDTH; c++) sizes[at++] = (TAKEN[c] as Column<Box>[1])(box, page);
  return sizes;
}

/** How much of SIZE is told of the boxes 0 to 4 levels above a block. */
const ABOVE_WIDTHS = [WIDTH, WIDTH, WIDTH, 4, 4];
const namesOf = (of: string, width: number): string[] =>
  SIZE.slice(0, width).map(([name]) => `${of}.${name}`);

/** The boxes above a block, and at the root the root again. */
export const ABOVE: Run = {
  names: ABOVE_WIDTHS.flatMap((width, level) => namesOf(`up${level}`, width)),
  write({ rows, sizes }, block, at) {
    let { box } = block;
    for (let level = 0, to = at; level < ABOVE_WIDTHS.length; level++) {
      const width = ABOVE_WIDTHS[level] as number;
      copy(sizes, box.index * WIDTH, width, rows, to);
      to += width;
      box = box.parent ?? box;
    }
  },
};

/** Of SIZE, what is told of a block's section. */
const SECTION_WIDTH = 3;

/** The box below the main one, or beside the way to it, that holds the block: the section of the page it is part of. */
export const SECTION: Run = {
  names: [...namesOf('section', SECTION_WIDTH), 'section.ofMain', 'section.blocks'],
  write({ page, rows, sizes }, block, at) {
    const index = page.section[block.box.index] as number;
    const section = page.scan.boxes[index] as Box;
    copy(sizes, index * WIDTH, SECTION_WIDTH, rows, at);
    rows[at + SECTION_WIDTH] = ratio(section.prose, Math.max(1, page.main?.prose ?? 1));
    rows[at + SECTION_WIDTH + 1] = log(section.end - section.first);
  },
};

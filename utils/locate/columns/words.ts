import { CUE_NAMES } from '../cues';
import { LANDMARKS } from '../page';
import { FAMILY_NAMES } from '../vocabulary';
import { copy, type Run } from './types';

const FAMILIES = FAMILY_NAMES.length;
const MARKS = LANDMARKS.length;
const CUES = CUE_NAMES.length;

/** How near above a block the boxes are that the words of templates name; what an inline element is called is nearer still. */
export const NEAREST: Run = {
  names: [...FAMILY_NAMES.map((name) => `near.${name}`), ...LANDMARKS.map((name) => `in.${name}`)],
  write({ page, rows }, { box, inline }, at) {
    copy(page.families, box.index * FAMILIES, FAMILIES, rows, at);
    for (let bits = inline, to = at; bits !== 0; bits >>>= 1, to++) if (bits & 1) rows[to] = -1;
    copy(page.landmarks, box.index * MARKS, MARKS, rows, at + FAMILIES);
  },
};

/** What a block's first words say, and those of the heading above: that says it of everything under it. */
export const SAYS: Run = {
  names: [
    ...CUE_NAMES.map((name) => `says.${name}`),
    ...CUE_NAMES.map((name) => `under.${name}`),
    'underHeading',
    'headingRank',
  ],
  write({ page, rows, headings }, { index }, at) {
    copy(page.cues, index * CUES, CUES, rows, at);
    const heading = headings[index] as number;
    const under = at + CUES;
    if (heading >= 0) copy(page.cues, heading * CUES, CUES, rows, under);
    rows[under + CUES] = heading < 0 ? -1 : Math.min(60, index - heading);
    rows[under + CUES + 1] = heading < 0 ? 0 : Number(page.scan.blocks[heading]?.box.name[1]);
  },
};

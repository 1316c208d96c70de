import { AWAY } from './away';
import { COLUMNS } from './columns';
import { COPIES } from './copies';
import { ENDS } from './ends';
import { HEADINGS } from './headings';
import { NOTES } from './notes';
import { STANDFIRST } from './standfirst';
import type { Choice, Mend } from './types';
import { UNITS } from './units';

/**
 * What a judgement block by block cannot know: that some blocks belong together, and that some end or begin a text. In
 * this order; a later rule sees what an earlier one did.
 */
export const MENDS: readonly Mend[] = [
  ...COPIES,
  ...COLUMNS,
  ...UNITS,
  ...AWAY,
  ...STANDFIRST,
  ...ENDS,
  ...NOTES,
  ...HEADINGS,
];

/** Applies every rule of MENDS. Changes `choice.kept`. */
export function mend(choice: Choice): void {
  for (const [, apply] of MENDS) apply(choice);
}

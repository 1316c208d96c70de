import { type Markup, writeMarkup } from './markup';
import { packTree } from './tree';
import type { Numbered, PackedCopy } from './written';

/** A copy whose elements can be named by their numbers, as a message. */
export type NumberedCopy = Markup | Pick<PackedCopy, 'tree'>;

/**
 * Writes the live document down, to have its elements named by their numbers.
 * @param exact whether as data, which our own code has to write, because markup was found to be no copy of it
 */
export const packNumbered = (live: Document, exact: boolean): Numbered<NumberedCopy> =>
  (exact ? null : writeMarkup(live)) ?? packTree(live);

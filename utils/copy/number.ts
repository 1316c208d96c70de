import type { Markup, writeMarkup } from './markup';
import { packTree } from './tree';
import type { Numbered, PackedCopy } from './written';

/** A copy whose elements can be named by their numbers, as a message. */
export type NumberedCopy = Markup | Pick<PackedCopy, 'tree'>;

/**
 * Writes a live document down, to have its elements named by their numbers.
 * @param exact whether as data, which our own code has to write, because markup was found to be no copy of it
 */
export type PackNumbered = (live: Document, exact: boolean) => Numbered<NumberedCopy>;

/** @param writeAsMarkup what writes markup; null for a page that is too large for it */
export const packingBy =
  (writeAsMarkup: typeof writeMarkup): PackNumbered =>
  (live, exact) =>
    (exact ? null : writeAsMarkup(live)) ?? packTree(live);

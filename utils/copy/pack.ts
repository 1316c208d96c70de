import { shownApart } from './flatten';
import { visibilityOf } from './visibility';
import { write } from './writer';
import type { PackedCopy } from './written';

/**
 * Writes the live document down as a reader sees it: open shadow roots and slots flattened into it, what is not seen
 * marked.
 */
export const packPage = (live: Document): PackedCopy =>
  write(live, { isSeen: visibilityOf(), shownIn: shownApart });

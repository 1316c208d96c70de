import { shownApart } from './flatten';
import { visibilityOf } from './visibility';
import { write } from './writer';
import type { PackedCopy } from './written';

const LIMITS = { maxNodes: 400_000, maxValue: 1_000_000 };

/**
 * Writes the live document down as a reader sees it: open shadow roots and slots flattened into it, what is not seen
 * marked.
 */
export const packPage = (live: Document): PackedCopy =>
  write(live, { ...LIMITS, isSeen: visibilityOf(), shownIn: shownApart });

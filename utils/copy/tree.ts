import { type Look, write } from './writer';
import type { Numbered, PackedCopy } from './written';

/** Names are asked about, and addresses: no value says more by being longer. */
const LIMITS = { maxNodes: 100_000, maxValue: 2_000 };

/** Writes the live document down as its tree is, without what is attached to it or how it looks. */
export function packTree(live: Document): Numbered<Pick<PackedCopy, 'tree'>> {
  const elements: Element[] = [];
  const look: Look = {
    ...LIMITS,
    // Each is asked once, in document order.
    isSeen(element) {
      elements.push(element);
      return true;
    },
    shownIn: () => null,
  };
  const { tree } = write(live, look);
  return { copy: { tree }, elements };
}

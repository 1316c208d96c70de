import { attributeOf, closestTo, parentElementOf } from '../../dom';
import type { Block, Box } from '../../locate';
import type { Mend } from './types';

/** Levels up from a note's text to the element a reference points to. */
const NOTE_LEVELS = 3;

/** What is read beside the text. */
export const NOTES: readonly Mend[] = [
  [
    'notes belong to the text that refers to them',
    ({ page, kept }) => {
      const wanted = referencesIn(page.scan.blocks, kept);
      for (const block of page.scan.blocks)
        if (wanted.size > 0 && isNote(block.box, wanted)) kept[block.index] = 1;
    },
  ],
];

/** Ids that links in kept text point to, inside the page. */
function referencesIn(blocks: readonly Block[], kept: Uint8Array): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const block of blocks) {
    if (!kept[block.index] || block.links === 0) continue;
    for (const node of block.nodes) {
      const link = parentElementOf(node);
      const href = link && attributeOf(closestTo(link, 'a') ?? link, 'href');
      if (href?.startsWith('#') && href.length > 1) ids.add(href.slice(1));
    }
  }
  return ids;
}

/** Whether a note's text stands in a list item or paragraph that is pointed to. */
function isNote(box: Box, wanted: ReadonlySet<string>): boolean {
  let at: Box | null = box;
  for (let level = 0; at && level < NOTE_LEVELS; level++, at = at.parent) {
    const id = attributeOf(at.element, 'id');
    if (id !== null && wanted.has(id))
      return at.name === 'li' || at.name === 'p' || at.name === 'dd' || at.name === 'aside';
  }
  return false;
}

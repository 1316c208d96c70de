import { CATEGORY_IDS, findClutter } from '../../clutter';
import type { Box } from '../../locate';
import { bodyOfBlocks } from '../../locate/body';
import type { Mend } from './types';

/** All that the clean-up knows but `focus`, which is everything but the body. */
const CATEGORIES = new Set(CATEGORY_IDS.filter((id) => id !== 'focus'));

/** What the clean-up would hide in the live page is dropped here, by the same tables. */
export const CLUTTER: readonly Mend[] = [
  [
    'what is clutter by its structure is no text, whatever it reads like',
    ({ page, likely, kept }) => {
      const { root, boxes } = page.scan;
      if (!root || !kept.includes(1)) return;
      const { body } = bodyOfBlocks(page, likely);
      const found = findClutter(root.element.ownerDocument, { body, categories: CATEGORIES });
      const boxOf = new Map<Element, Box>(boxes.map((box) => [box.element, box]));
      for (const { element } of found) {
        const box = boxOf.get(element);
        if (box) kept.fill(0, box.first, box.end);
      }
    },
  ],
];

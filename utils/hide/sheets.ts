import type { CategoryId } from '../clutter/categories';
import { CATEGORY_IDS } from '../clutter/categories';
import { removeAttributeFrom, rootOf, select, setAttributeOn } from '../dom';
import type { Guard } from './guard';
import type { Tools } from './types';

/** On an element, the packaged sheets leave it alone; on the root, they leave the whole page alone. */
export const SHOW = 'data-lede-show';

/**
 * Takes back what the packaged sheets hid before the page could be read. They are there before this code runs and
 * cannot be removed from a page, only told off.
 */
export interface Sheets {
  /** Takes back what belongs to the article, and what belongs to categories that are not wanted. */
  review(guard: Guard, categories: ReadonlySet<CategoryId>): void;
  /** Takes back one element. */
  show(element: Element): void;
  /** Takes back all of it. */
  showAll(): void;
  /** As if nothing had ever been taken back. */
  reset(): void;
}

export function createSheets(document: Document, early: Tools['early']): Sheets {
  const shown = new Set<Element>();
  const show = (element: Element): void => {
    shown.add(element);
    setAttributeOn(element, SHOW, '');
  };

  return {
    show,
    review(guard, categories) {
      for (const category of CATEGORY_IDS) {
        const selector = early(category);
        if (selector === '') continue;
        for (const element of select(document, selector)) {
          if (!categories.has(category) || !guard.allows(element)) show(element);
        }
      }
    },
    showAll: () => {
      const root = rootOf(document);
      if (root) show(root);
    },
    reset() {
      for (const element of shown) removeAttributeFrom(element, SHOW);
      shown.clear();
    },
  };
}

import { CATEGORY_IDS } from '../clutter/categories';
import { matchesSelector, removeAttributeFrom, rootOf, select, setAttributeOn, typeOf } from '../dom';
import type { Tools } from './types';

/** On an element, the packaged sheets leave it alone; on the root, they leave the whole page alone. */
export const SHOW = 'data-lede-show';

/**
 * Takes back what the packaged sheets hid before the page could be read. They are there before this code runs and
 * cannot be removed from a page, only told off.
 */
export interface Sheets {
  /**
   * Takes back what they hid in `root` and the reading of the page does not confirm: it belongs to the article, to no
   * article page, or to a category that was switched off.
   */
  review(root: ParentNode, isConfirmed: (element: Element) => boolean): void;
  /** Takes back one element. */
  show(element: Element): void;
  /** Takes back all of it. */
  showAll(): void;
  /** As if nothing had ever been taken back. */
  reset(): void;
}

export function createSheets(document: Document, early: Tools['early']): Sheets {
  const selector = CATEGORY_IDS.map(early)
    .filter((selectors) => selectors !== '')
    .join();
  const shown = new Set<Element>();
  const show = (element: Element): void => {
    shown.add(element);
    setAttributeOn(element, SHOW, '');
  };

  return {
    show,
    review(root, isConfirmed) {
      if (selector === '') return;
      const own = typeOf(root) === Node.ELEMENT_NODE ? [root as Node as Element] : [];
      const hidden = [
        ...own.filter((element) => matchesSelector(element, selector)),
        ...select(root, selector),
      ];
      for (const element of hidden) if (!isConfirmed(element)) show(element);
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

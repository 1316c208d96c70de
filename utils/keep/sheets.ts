import { matchesSelector, rootOf, select } from '../dom';
import { leaveToSheets, showSheeted } from '../hide/sheeted';
import type { Tools } from './types';

/**
 * Takes back what the packaged sheets hid before the page could be read. They are there before this code runs and
 * cannot be removed from a page, only told off.
 */
export interface Sheets {
  /** What they hide of an element and what is in it. */
  within(root: Element): Element[];
  /**
   * Takes back what of these the reading of the page does not confirm: it belongs to the article, to no article page,
   * or to a category that was switched off.
   */
  review(hidden: readonly Element[], isConfirmed: (element: Element) => boolean): void;
  /** Takes back one element. */
  show(element: Element): void;
  /** Takes back all of it. */
  showAll(): void;
  /** As if nothing had ever been taken back. */
  reset(): void;
}

/** @param before what was taken back already */
export function createSheets(
  document: Document,
  early: Tools['early'],
  before: readonly Element[] = [],
): Sheets {
  const shown = new Set(before);
  const show = (element: Element): void => {
    shown.add(element);
    showSheeted(element);
  };

  return {
    show,
    within(root) {
      if (early === '') return [];
      const found = select(root, early);
      return matchesSelector(root, early) ? [root, ...found] : found;
    },
    review(hidden, isConfirmed) {
      for (const element of hidden) if (!isConfirmed(element)) show(element);
    },
    showAll: () => {
      const root = rootOf(document);
      if (root) show(root);
    },
    reset() {
      for (const element of shown) leaveToSheets(element);
      shown.clear();
    },
  };
}

import { matchesSelector, rootOf } from '../dom';
import type { Listed } from './types';

/** Selectors of one filter list, as utils/lists gives them. */
export interface FromList {
  list: string;
  selectors: readonly string[];
}

/** What filter lists say, of it what the browser at hand knows: a selector it does not would take others along. */
export function usableOf(document: Document, found: readonly FromList[]): Listed[] {
  const root = rootOf(document);
  if (!root) return [];
  return found.flatMap(({ list, selectors }) => {
    const usable = selectors.filter((selector) => isUsable(root, selector));
    return usable.length > 0 ? [{ list, selector: usable.join() }] : [];
  });
}

function isUsable(root: Element, selector: string): boolean {
  try {
    matchesSelector(root, selector);
    return true;
  } catch {
    return false;
  }
}

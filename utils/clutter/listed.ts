import { attributeOf, matchesSelector, rootOf } from '../dom';
import type { Listed as FromList } from '../lists';
import type { Listed } from './types';

export type { FromList };

/** The language a page says it is in, by which lists are chosen (BCP 47); '' where it does not say. */
export function languageOf(document: Document): string {
  const root = rootOf(document);
  return (root && attributeOf(root, 'lang')) ?? '';
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

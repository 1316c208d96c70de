import { bodyOf, rootOf } from '../dom';
import type { World } from './types';

/** What can lock a page's scrolling: its root and its body. */
export const scrollersOf = (document: Document): Element[] =>
  [rootOf(document), bodyOf(document)].filter((element) => element !== null);

export const isClosed = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** Whether one of them does. */
export function locksScroll(view: World['view'], element: Element): boolean {
  const { overflowY, position } = view.getComputedStyle(element);
  return isClosed(overflowY) || position === 'fixed';
}

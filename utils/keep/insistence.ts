import { parentElementOf } from '../dom';
import { watchHidden } from '../hide/hidden';
import type { Hider } from './hider';
import type { Pace } from './pace';

/** How often one element is hidden again within `PERIOD`, before the page has its way. */
const MAX_TIMES = 5;
const PERIOD = 10_000;

/** Keeps hidden what is hidden. */
export interface Insistence {
  /** Watches these elements' styles. */
  watch(elements: Iterable<Element>): void;
  /** Watches nothing any more. */
  stop(): void;
}

/**
 * Hides again what the page's scripts make visible, within bounds.
 * @param letGo called with an element the page insists on
 */
export function createInsistence(
  hider: Hider,
  pace: Pace,
  now: () => number,
  letGo: (element: Element) => void,
): Insistence {
  const times = new WeakMap<Element, { count: number; since: number }>();

  function mayInsist(element: Element): boolean {
    const time = now();
    const known = times.get(element);
    const entry = known && time - known.since < PERIOD ? known : { count: 0, since: time };
    entry.count += 1;
    times.set(element, entry);
    return entry.count <= MAX_TIMES;
  }

  /** What is hidden of it: itself, or what a dialog is in. */
  function hiddenAround(element: Element): Element | null {
    let at: Element | null = element;
    while (at && !hider.has(at)) at = parentElementOf(at);
    return at;
  }

  const observer = new MutationObserver((records) => {
    const began = now();
    for (const element of new Set(records.map(({ target }) => hiddenAround(target as Element)))) {
      if (!element || !hider.isOverruled(element)) continue;
      pace.strike();
      if (mayInsist(element)) hider.insist(element);
      else letGo(element);
    }
    pace.spend(now() - began);
  });

  return {
    watch(elements) {
      for (const element of elements) watchHidden(observer, element);
    },
    stop: () => observer.disconnect(),
  };
}

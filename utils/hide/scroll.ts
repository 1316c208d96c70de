import { bodyOf, parentElementOf, rootOf } from '../dom';
import { elementAt, rectOf } from './native';
import type { World } from './types';

/** Where something to hold on to is looked for, as fractions of the window's width and height. */
const POINTS = [
  [0.5, 0.3],
  [0.35, 0.5],
  [0.5, 0.7],
  [0.2, 0.3],
] as const;

/** Makes a change to the page without moving what the reader sees. Costs a layout where the page is scrolled. */
export function holdScroll(world: World, change: () => void): void {
  const { view } = world;
  if (view.scrollY <= 0) {
    change();
    return;
  }
  const anchors = anchorsIn(world);
  change();
  for (const { element, top } of anchors) {
    const rect = rectOf(element);
    if (rect.height === 0) continue; // hidden by the change
    // By this call the browser drops its own scroll anchor, so the two do not add up.
    if (Math.abs(rect.top - top) >= 1) view.scrollBy({ top: rect.top - top, behavior: 'instant' });
    return;
  }
}

/** What is in view and moves with the page, with its place. */
function anchorsIn({ document, view }: World): { element: Element; top: number }[] {
  const tops: (Element | null)[] = [null, bodyOf(document), rootOf(document)];
  return POINTS.map(([x, y]) => elementAt(document, view.innerWidth * x, view.innerHeight * y))
    .filter((element) => element !== null && !tops.includes(element) && !isPinned(view, element))
    .map((element) => ({ element: element as Element, top: rectOf(element as Element).top }));
}

/** Whether it stays where it is in the window while the page scrolls. */
function isPinned(view: Window, element: Element): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const { position } = view.getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}

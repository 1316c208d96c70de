import { bodyOf, parentElementOf, rootOf } from '../dom';
import { elementAt, listen, readyStateOf, rectOf } from '../hide/native';
import type { World } from '../hide/types';

/** Where something to hold on to is looked for, as fractions of the window's width and height. */
const POINTS = [
  [0.5, 0.3],
  [0.35, 0.5],
  [0.5, 0.7],
  [0.2, 0.3],
] as const;

/** Makes a change to the page without moving what the reader sees. */
export type HoldScroll = (change: () => void) => void;

/** Where the page is scrolled, holding costs a layout; as long as it never was, nothing: even asking would cost one. */
export function createScrollHold(world: World, wasScrolled: boolean, signal: AbortSignal): HoldScroll {
  const { document, view } = world;
  let scrolled = wasScrolled || (readyStateOf(document) === 'complete' && view.scrollY > 0);
  const noted = (): void => {
    scrolled = true;
  };
  listen(document, 'scroll', noted, { signal, once: true });

  return (change) => {
    const anchors = scrolled && view.scrollY > 0 ? anchorsIn(world) : [];
    change();
    const anchor = anchors.map(({ element, top }) => ({ top, rect: rectOf(element) })).find(isShown);
    if (!anchor) return;
    const moved = anchor.rect.top - anchor.top;
    // By this call the browser drops its own scroll anchor, so the two do not add up.
    if (Math.abs(moved) >= 1) view.scrollBy({ top: moved, behavior: 'instant' });
  };
}

/** Whether it was not hidden by the change. */
const isShown = ({ rect }: { rect: DOMRect }): boolean => rect.height > 0;

/** What is in view and moves with the page, with its place. */
function anchorsIn({ document, view }: World): { element: Element; top: number }[] {
  const whole: (Element | null)[] = [bodyOf(document), rootOf(document)];
  return POINTS.flatMap(([x, y]) => {
    const element = elementAt(document, view.innerWidth * x, view.innerHeight * y);
    if (!element || whole.includes(element) || isPinned(view, element)) return [];
    return [{ element, top: rectOf(element).top }];
  });
}

/** Whether it stays where it is in the window while the page scrolls. */
function isPinned(view: Window, element: Element): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const { position } = view.getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}

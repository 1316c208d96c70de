import type { Hider } from './hider';
import { rectOf } from './native';
import type { HoldScroll } from './scroll';
import type { World } from './types';

/** Part of a window's height beyond its edges within which an element counts as seen: a flick of the wheel brings it in. */
const MARGIN = 0.25;

/** Closes the room of hidden elements where no one sees it close: what is in view would jump. */
export interface Folds {
  /** Of these, the ones whose room would be seen to close. Asks for their places, so it comes before any change. */
  inView(elements: readonly Element[]): ReadonlySet<Element>;
  /** Looks after elements that still have their room. */
  watch(elements: Iterable<Element>): void;
  stop(): void;
}

/** @param isPainted whether the page may have been seen: before that, nothing is seen to close */
export function createFolds(
  { view }: Pick<World, 'view'>,
  hider: Hider,
  holdScroll: HoldScroll,
  isPainted: () => boolean,
): Folds {
  const watched = new WeakSet<Element>();
  /** Made when it is first needed: nothing of many pages keeps its room. */
  let observer: IntersectionObserver | null = null;
  const observe = (): IntersectionObserver =>
    new IntersectionObserver(
      (entries) => {
        const gone = entries.filter(({ isIntersecting }) => !isIntersecting).map(({ target }) => target);
        if (gone.length > 0) fold(gone);
      },
      { rootMargin: `${100 * MARGIN}% 0px` },
    );

  function fold(elements: readonly Element[]): void {
    holdScroll(() => {
      for (const element of elements) {
        observer?.unobserve(element);
        watched.delete(element);
        hider.fold(element);
      }
    });
  }

  // On paper there is nothing to jump.
  const print = (): void =>
    fold(hider.records().flatMap(({ element }) => (hider.isVeiled(element) ? [element] : [])));
  view.addEventListener('beforeprint', print);

  function isInView(element: Element): boolean {
    const { top, bottom, left, right } = rectOf(element);
    // One without height may hold floating boxes, one without a box is nowhere.
    if (top === 0 && bottom === 0 && left === 0 && right === 0) return false;
    const margin = view.innerHeight * MARGIN;
    return bottom >= -margin && top <= view.innerHeight + margin;
  }

  return {
    inView: (elements) => new Set(isPainted() ? elements.filter(isInView) : []),
    watch(elements) {
      for (const element of elements) {
        if (watched.has(element) || !hider.isVeiled(element)) continue;
        watched.add(element);
        observer ??= observe();
        observer.observe(element);
      }
    },
    stop() {
      observer?.disconnect();
      view.removeEventListener('beforeprint', print);
    },
  };
}

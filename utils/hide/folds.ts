import type { Hider } from './hider';
import type { HoldScroll } from './scroll';
import type { World } from './types';

/** Part of a window's height beyond its edges within which an element counts as seen: a flick of the wheel brings it in. */
const MARGIN = '25% 0px';

/** Closes the room of hidden elements where no one sees it close: what is in view would jump. */
export interface Folds {
  /** Looks after elements that still have their room. */
  watch(elements: Iterable<Element>): void;
  stop(): void;
}

export function createFolds({ view }: Pick<World, 'view'>, hider: Hider, holdScroll: HoldScroll): Folds {
  const watched = new WeakSet<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      const gone = entries.filter(({ isIntersecting }) => !isIntersecting).map(({ target }) => target);
      if (gone.length > 0) fold(gone);
    },
    { rootMargin: MARGIN },
  );

  function fold(elements: readonly Element[]): void {
    holdScroll(() => {
      for (const element of elements) {
        observer.unobserve(element);
        watched.delete(element);
        hider.fold(element);
      }
    });
  }

  // On paper there is nothing to jump.
  const print = (): void =>
    fold(hider.records().flatMap(({ element }) => (hider.isVeiled(element) ? [element] : [])));
  view.addEventListener('beforeprint', print);

  return {
    watch(elements) {
      for (const element of elements) {
        if (watched.has(element) || !hider.isVeiled(element)) continue;
        watched.add(element);
        observer.observe(element);
      }
    },
    stop() {
      observer.disconnect();
      view.removeEventListener('beforeprint', print);
    },
  };
}

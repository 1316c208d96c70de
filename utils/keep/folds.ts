import { endFading } from '../hide/hidden';
import { MARGIN, type Room, roomIn } from '../hide/in-view';
import type { World } from '../hide/types';
import type { Hider } from './hider';
import type { HoldScroll } from './scroll';

/** Closes the room of hidden elements where no one sees it close: what is in view would jump. */
export interface Folds {
  /** What of their room would be seen to close. Asks for their places, so it comes before any change. */
  inView(elements: readonly Element[]): ReadonlyMap<Element, Room>;
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

  return {
    inView: (elements) =>
      new Map(isPainted() ? elements.map((element) => [element, roomIn(view, element)]) : []),
    watch(elements) {
      const veiled = [...elements].filter((element) => !watched.has(element) && hider.isVeiled(element));
      for (const element of veiled) {
        watched.add(element);
        observer ??= observe();
        observer.observe(element);
      }
      endFading(veiled);
    },
    stop() {
      observer?.disconnect();
      view.removeEventListener('beforeprint', print);
    },
  };
}

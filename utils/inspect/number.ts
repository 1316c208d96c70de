import type { Listed } from '../clutter/types';
import { everyElement } from '../dom';
import type { Known } from './guard';
import type { Inspection, Planned } from './types';

/** What was found in a page. */
export interface Found extends Known {
  /** What is to be hidden, in this order. */
  hidden: readonly Planned[];
  /** What the packaged sheets hide and should not. */
  shown: readonly Element[];
  listed: readonly Listed[];
}

/** The same with numbers in the place of elements, as it travels. */
export function numbered(
  document: Document,
  { body, headline, paragraphs, hidden, shown, listed }: Found,
): Inspection {
  const places = new Map<Element, number>();
  for (const element of everyElement(document)) places.set(element, places.size);
  const placeOf = (element: Element): number => places.get(element) as number;
  return {
    body: body.map(placeOf),
    headline: headline && placeOf(headline),
    paragraphs: paragraphs.map(({ element, words }) => [placeOf(element), words]),
    hidden: hidden.map((planned) => ({ ...planned, element: placeOf(planned.element) })),
    shown: shown.map(placeOf),
    listed,
  };
}

/** Back again, by the elements that were numbered. Numbers that stand for none are left out. */
export function unnumbered({ listed, ...inspection }: Inspection, elements: ArrayLike<Element>): Found {
  const at = (place: number): Element[] => {
    const element = elements[place];
    return element ? [element] : [];
  };
  return {
    body: inspection.body.flatMap(at),
    headline: inspection.headline === null ? null : (elements[inspection.headline] ?? null),
    paragraphs: inspection.paragraphs.flatMap(([place, words]) =>
      at(place).map((element) => ({ element, words })),
    ),
    hidden: inspection.hidden.flatMap((planned) =>
      at(planned.element).map((element) => ({ ...planned, element })),
    ),
    shown: inspection.shown.flatMap(at),
    listed,
  };
}

import type { Listed } from '../clutter/types';
import { everyElement } from '../dom';
import type { Known } from './guard';
import type { Inspection, Planned, Reading } from './types';

/** What was found in a page. */
export interface Found extends Known {
  /** What is to be hidden, in this order. */
  hidden: readonly Planned[];
  /** What the packaged sheets hide and should not. */
  shown: readonly Element[];
  listed: readonly Listed[];
}

/**
 * The same with numbers in the place of elements, as it travels.
 * @param hosts what may show a shadow tree
 */
export function numbered(
  document: Document,
  { body, headline, paragraphs, hidden, shown, listed }: Found,
  hosts: readonly Element[],
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
    hosts: hosts.map(placeOf),
  };
}

/** The element that a number stands for, or none. */
export function elementsAt(elements: ArrayLike<Element>, place: number): Element[] {
  const element = elements[place];
  return element ? [element] : [];
}

/** Back again. Numbers that stand for no element are left out. */
export function unnumbered({ inspection, elements }: Reading): Found {
  const at = (place: number): Element[] => elementsAt(elements, place);
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
    listed: inspection.listed,
  };
}

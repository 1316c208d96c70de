import { firstChildOf, nameOf, nextSiblingOf, SILENT, textOf, typeOf } from '../dom';

/** A year, a time of day: what is dated is no heading. */
const DATED = /\b(?:19|20)\d\d\b|\d[:.]\d\d/;

const NONE: ReadonlySet<Node> = new Set();

/** Whether an element tells a date or a time, outside these others. */
export const isDated = (element: Element, without: ReadonlySet<Node> = NONE): boolean =>
  DATED.test(restOf(element, without));

/** The text of an element without that of others. */
function restOf(element: Node, without: ReadonlySet<Node>): string {
  if (without.has(element)) return '';
  if (typeOf(element) === Node.TEXT_NODE) return textOf(element);
  if (typeOf(element) !== Node.ELEMENT_NODE || SILENT.has(nameOf(element as Element))) return '';
  let text = '';
  for (let node = firstChildOf(element); node; node = nextSiblingOf(node))
    text += `${restOf(node, without)} `;
  return text;
}

import { firstChildOf, nameOf, nextSiblingOf, SILENT, textOf, typeOf } from '../dom';
import { PHRASES } from './phrases';

/** Whether an element tells a date or a time, outside these others. */
export const isDated = (element: Element, without?: ReadonlySet<Node>): boolean =>
  PHRASES.dated.test(restTextOf(element, without));

/** The text of a node without that of others. */
export function restTextOf(node: Node, without?: ReadonlySet<Node>): string {
  if (without?.has(node)) return '';
  if (typeOf(node) === Node.TEXT_NODE) return textOf(node);
  let text = '';
  if (typeOf(node) === Node.ELEMENT_NODE && !SILENT.has(nameOf(node as Element)))
    for (let child = firstChildOf(node); child; child = nextSiblingOf(child))
      text += `${restTextOf(child, without)} `;
  return text;
}

import { nameOf, SILENT, typeOf } from '../dom';

/** Whether clutter, or article, can be in what a page inserts. */
export function isWorthALook(node: Node): node is Element {
  if (typeOf(node) !== Node.ELEMENT_NODE) return false;
  const name = nameOf(node as Element);
  return name === 'iframe' || name === 'dialog' || name === 'video' || !SILENT.has(name);
}

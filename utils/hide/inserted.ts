import { nameOf, SILENT, typeOf } from '../dom';

/** Insertions that are looked at one by one, at most; where there are more, the page is looked through instead. */
export const MANY = 400;

/** What came into the page by these changes and may hold clutter, or article. Null where that is too much to say. */
export function insertedBy(records: readonly MutationRecord[]): Element[] | null {
  if (records.length > MANY) return null;
  const inserted: Element[] = [];
  for (const { addedNodes } of records) {
    if (addedNodes.length > MANY) return null;
    for (const node of addedNodes) if (isWorthALook(node)) inserted.push(node);
  }
  return inserted;
}

function isWorthALook(node: Node): node is Element {
  if (typeOf(node) !== Node.ELEMENT_NODE) return false;
  const name = nameOf(node as Element);
  return name === 'iframe' || name === 'dialog' || name === 'video' || !SILENT.has(name);
}

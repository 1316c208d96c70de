import { firstChildOf, nameOf, nextSiblingOf, shadowOf, typeOf } from '../dom';

/** What stands below an element on the screen: its shadow tree where it has an open one, what is assigned to a slot, else its children. */
export function shownChildren(element: Element): Node[] {
  const shadow = shadowOf(element);
  if (shadow) return childrenOf(shadow);
  if (nameOf(element) === 'slot') {
    const assigned = HTMLSlotElement.prototype.assignedNodes.call(element as HTMLSlotElement);
    if (assigned.length > 0) return assigned;
  }
  return childrenOf(element);
}

export function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) children.push(child);
  return children;
}

export const isElement = (node: Node): node is Element => typeOf(node) === Node.ELEMENT_NODE;

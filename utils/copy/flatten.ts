import { childElementsOf, firstChildOf, nameOf, nextSiblingOf, shadowOf, typeOf } from '../dom';

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

/** Whether any element below has an open shadow root: where none has, the tree is copied in one step. */
export function hasShadows(root: Element): boolean {
  const stack: Element[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (shadowOf(element)) return true;
    for (const child of childElementsOf(element)) stack.push(child);
  }
  return false;
}

export const isElement = (node: Node): node is Element => typeOf(node) === Node.ELEMENT_NODE;

import { getFirstChild, getNextSibling, getShadowRoot, mayHost } from '../dom';
import { assignedNodes } from './native';

/**
 * What stands below an element on the screen, where that is not its children: its open shadow tree, what is assigned to
 * a slot. Else null.
 */
export function shownApart(element: Element, name: string): Node[] | null {
  if (name === 'slot') {
    const assigned = assignedNodes.call(element as HTMLSlotElement);
    return assigned.length > 0 ? assigned : null;
  }
  const shadow = mayHost(name) ? getShadowRoot.call(element) : null;
  return shadow && childrenOf(shadow);
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = getFirstChild.call(node); child; child = getNextSibling.call(child)) children.push(child);
  return children;
}

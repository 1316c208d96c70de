import { getFirstChild, getNextSibling, getShadowRoot } from '../dom';
import { assignedNodes } from './native';

/** The elements of HTML that can have a shadow tree, beside those with a dash in their name. */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * What stands below an element on the screen, where that is not its children: its open shadow tree, what is assigned to
 * a slot. Else null.
 */
export function shownApart(element: Element, name: string): Node[] | null {
  if (name === 'slot') {
    const assigned = assignedNodes.call(element as HTMLSlotElement);
    return assigned.length > 0 ? assigned : null;
  }
  const shadow = HOSTS.has(name) || name.includes('-') ? getShadowRoot.call(element) : null;
  return shadow && childrenOf(shadow);
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (let child = getFirstChild.call(node); child; child = getNextSibling.call(child)) children.push(child);
  return children;
}

import { everyElement, HOSTS, select, shadowOf, typeOf } from '../dom';
import { customElementsIn } from './native';

/** Open shadow trees looked into: a page of web components has some dozens. */
const MAX_ROOTS = 200;

/** Of the elements of HTML that can have a shadow root, those with nothing in them. */
const EMPTY = `:is(${[...HOSTS].join()}):empty`;

/** The open shadow roots below `root`, in the order they are met, those inside others too. */
export function openRoots(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const queue: ParentNode[] = [root];
  for (let at = queue.shift(); at && found.length < MAX_ROOTS; at = queue.shift()) {
    for (const element of hostsIn(at)) {
      const shadow = shadowOf(element);
      if (!shadow) continue;
      found.push(shadow);
      queue.push(shadow);
    }
  }
  return found;
}

/**
 * What may have a shadow root. In the page itself not every element is asked, which would take a millisecond: what has a
 * name of its own, and of the others the empty ones, for a shadow root would hide what is in them.
 */
function hostsIn(root: ParentNode): Iterable<Element> {
  if (typeOf(root) !== Node.DOCUMENT_NODE) return everyElement(root);
  return [...customElementsIn(root as Document), ...select(root, EMPTY)];
}

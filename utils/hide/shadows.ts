import { everyElement, HOSTS, select, shadowOf, typeOf } from '../dom';
import { customElementsIn } from './native';

/** Open shadow trees looked into: a page of web components has some dozens. */
const MAX_ROOTS = 200;

/** Of the elements of HTML that can have a shadow root, those with nothing in them. */
const EMPTY = `:is(${[...HOSTS].join()}):empty`;

/** The open shadow roots of a page, as far as they were met. */
export interface Roots {
  /** Those below `root`, in the order they are met, those inside others too. */
  below(root: ParentNode): ShadowRoot[];
  /** Of these, the ones met for the first time. */
  newBelow(root: ParentNode): ShadowRoot[];
}

/** @param met told of each root once */
export function createRoots(met: (root: ShadowRoot) => void): Roots {
  const known = new WeakSet<ShadowRoot>();

  function newOf(roots: readonly ShadowRoot[]): ShadowRoot[] {
    const fresh = roots.filter((root) => !known.has(root));
    for (const root of fresh) {
      known.add(root);
      met(root);
    }
    return fresh;
  }

  return {
    below(root) {
      const roots = openRoots(root);
      newOf(roots);
      return roots;
    },
    newBelow: (root) => newOf(openRoots(root)),
  };
}

function openRoots(root: ParentNode): ShadowRoot[] {
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

import { everyElement, hostsIn, shadowOf, typeOf } from '../dom';

/** Open shadow trees looked into: a page of web components has some dozens. */
const MAX_ROOTS = 200;

/** The open shadow roots of a page, as far as they were met. */
export interface Roots {
  /** Those below `root`, in the order they are met, those inside others too. */
  below(root: ParentNode): ShadowRoot[];
  /** Of these, the ones met for the first time. */
  newBelow(root: ParentNode): ShadowRoot[];
  /** The last ones met, without looking for others, which takes the longer the larger a page has grown. */
  readonly met: readonly ShadowRoot[];
}

/** @param met told of each root once */
export function createRoots(met: (root: ShadowRoot) => void): Roots {
  const known = new WeakSet<ShadowRoot>();
  let last: ShadowRoot[] = [];

  function newOf(roots: readonly ShadowRoot[]): ShadowRoot[] {
    const fresh = roots.filter((root) => !known.has(root));
    for (const root of fresh) {
      known.add(root);
      last = [...last, root].slice(-MAX_ROOTS);
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
    get met() {
      return last;
    },
  };
}

function openRoots(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const queue: ParentNode[] = [root];
  for (let at = queue.shift(); at && found.length < MAX_ROOTS; at = queue.shift()) {
    const hosts = typeOf(at) === Node.DOCUMENT_NODE ? hostsIn(at as Document) : everyElement(at);
    for (const element of hosts) {
      const shadow = shadowOf(element);
      if (!shadow) continue;
      found.push(shadow);
      queue.push(shadow);
    }
  }
  return found;
}

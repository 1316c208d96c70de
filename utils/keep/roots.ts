import { openRoots } from '../hide/shadows';

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

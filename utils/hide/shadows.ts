import { select, shadowOf } from '../dom';

/** Open shadow trees looked into: a page of web components has some dozens. */
const MAX_ROOTS = 200;

/** The open shadow roots below `root`, those inside others too, in the order they are met. */
export function openRoots(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const queue: ParentNode[] = [root];
  for (let at = queue.shift(); at && found.length < MAX_ROOTS; at = queue.shift()) {
    for (const element of select(at, '*')) {
      const shadow = shadowOf(element);
      if (!shadow) continue;
      found.push(shadow);
      queue.push(shadow);
    }
  }
  return found;
}

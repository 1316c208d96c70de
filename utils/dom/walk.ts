import { firstChildOf, nextSiblingOf, parentOf } from './native';

/** Every node below `root`, in document order; walks without recursion, so depth costs no stack. */
export function* nodesOf(root: Node): Generator<Node> {
  let node: Node | null = firstChildOf(root);
  while (node) {
    yield node;
    const child: Node | null = firstChildOf(node);
    if (child) {
      node = child;
      continue;
    }
    while (node && node !== root && !nextSiblingOf(node)) node = parentOf(node);
    node = node && node !== root ? nextSiblingOf(node) : null;
  }
}

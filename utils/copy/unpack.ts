import { append, rootOf, setAttributeOn } from '../dom';
import { CLOSE, NAMESPACES, type PackedCopy, STEP, type Written } from './written';

/**
 * The document that was packed, built anew in one without a window: no script, style or custom element of it runs, and it
 * fetches nothing.
 */
export function unpackCopy({ tree }: Pick<PackedCopy, 'tree'>): Document {
  const document = globalThis.document.implementation.createHTMLDocument('');
  const written: Written = JSON.parse(tree);
  const above: Element[] = [];
  for (let at = 0; at < written.length; ) {
    const item = written[at++] as string | number;
    if (item === CLOSE) {
      const element = above.pop();
      const parent = above.at(-1);
      if (element && parent) append(parent, element);
      else if (element) replaceRoot(document, element);
    } else if (typeof item === 'string') {
      const parent = above.at(-1);
      if (parent) append(parent, document.createTextNode(item));
    } else {
      const element = create(document, NAMESPACES[Math.floor(item / STEP)] ?? null, String(written[at++]));
      for (let left = item % STEP; left > 0; left--)
        setAttribute(element, String(written[at++]), String(written[at++]));
      above.push(element);
    }
  }
  return document;
}

/** Names that a parser takes are not always ones that can be made: those elements become boxes without a meaning. */
function create(document: Document, namespace: string | null, name: string): Element {
  try {
    return document.createElementNS(namespace, name);
  } catch {
    return document.createElement('div');
  }
}

function setAttribute(element: Element, name: string, value: string): void {
  try {
    setAttributeOn(element, name, value);
  } catch {
    return; // a name that cannot be made says nothing of an article
  }
}

function replaceRoot(document: Document, root: Element): void {
  const old = rootOf(document);
  if (old) Node.prototype.replaceChild.call(document, root, old);
}

import {
  append,
  firstChildOf,
  NOT_VISIBLE,
  nextSiblingOf,
  removeAttributeFrom,
  rootOf,
  setAttributeOn,
  typeOf,
} from '../dom';
import { hasShadows, isElement, shownChildren } from './flatten';
import { visibilityOf } from './visibility';

/** Nodes copied at most: what a page has beyond them is not read. */
const MAX_NODES = 400_000;
/** Levels copied at most. Deeper ones would overrun the stack of the parser that reads the result. */
const MAX_DEPTH = 600;

export interface Copy {
  /** Inert: no script, style or custom element of it runs, and it fetches nothing. */
  document: Document;
  /** Absolute address of the page. */
  url: string;
  /** Whether the whole page is in it. */
  complete: boolean;
}

/**
 * The live document as an inert one: open shadow roots and slots flattened into it, what a reader does not see marked
 * with NOT_VISIBLE. The live page is only read.
 *
 * `importNode` into a document of its own: `cloneNode` would run the page's custom element constructors and fetch its media.
 */
export function copyDocument(live: Document): Copy {
  const inert = live.implementation.createHTMLDocument('');
  const liveRoot = rootOf(live);
  const copy: Copy = { document: inert, url: live.URL, complete: true };
  if (!liveRoot) return copy;
  const visible = visibilityOf();
  const inertRoot = importShallow(inert, liveRoot);
  replaceRoot(inert, inertRoot);
  const pairs: { from: Element; to: Element; depth: number; seen: boolean }[] = [
    { from: liveRoot, to: inertRoot, depth: 0, seen: true },
  ];
  const flat = !hasShadows(liveRoot);
  let nodes = 0;
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    if (pair.depth >= MAX_DEPTH) {
      copy.complete = false;
      continue;
    }
    const children = flat ? plainChildren(pair.from) : shownChildren(pair.from);
    for (const child of children) {
      if (++nodes > MAX_NODES) return { ...copy, complete: false };
      const type = typeOf(child);
      if (type === Node.TEXT_NODE) append(pair.to, inert.createTextNode((child as Text).data));
      else if (isElement(child)) {
        const to = importShallow(inert, child);
        append(pair.to, to);
        const seen = pair.seen && visible(child);
        if (pair.seen && !seen) setAttributeOn(to, NOT_VISIBLE, '');
        pairs.push({ from: child, to, depth: pair.depth + 1, seen });
      }
    }
  }
  return copy;
}

function importShallow(inert: Document, element: Element): Element {
  const to = inert.importNode(element, false);
  // A page that writes the mark itself would hide its text from the reader.
  removeAttributeFrom(to, NOT_VISIBLE);
  return to;
}

function replaceRoot(inert: Document, root: Element): void {
  const old = rootOf(inert);
  if (old) Node.prototype.replaceChild.call(inert, root, old);
}

function* plainChildren(element: Element): Generator<Node> {
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) yield child;
}

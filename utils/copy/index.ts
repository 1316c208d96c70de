import {
  append,
  holds,
  NOT_VISIBLE,
  parentOf,
  removeAttributeFrom,
  rootOf,
  select,
  setAttributeOn,
  shadowOf,
  typeOf,
} from '../dom';
import { isElement, shownChildren } from './flatten';
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
  const elements = select(liveRoot, '*');
  if (isPlain(liveRoot, elements)) copyPlain(inert, liveRoot, elements);
  else copy.complete = copyFlattened(inert, liveRoot);
  return copy;
}

/** Whether the browser can copy the tree as it is: no shadow trees to be flattened, and neither too deep nor too large. */
function isPlain(root: Element, elements: readonly Element[]): boolean {
  if (elements.length > MAX_NODES || shadowOf(root)) return false;
  const above: Node[] = [root];
  for (const element of elements) {
    const parent = parentOf(element);
    while (above.length > 0 && above.at(-1) !== parent) above.pop();
    if (above.push(element) > MAX_DEPTH || shadowOf(element)) return false;
  }
  return true;
}

/** In one step, then marked: both trees have the same elements in the same order. */
function copyPlain(inert: Document, liveRoot: Element, live: readonly Element[]): void {
  const root = inert.importNode(liveRoot, true);
  replaceRoot(inert, root);
  const copies = select(root, '*');
  // A page that writes the mark itself would hide its text from the reader.
  for (const marked of [root, ...select(root, `[${NOT_VISIBLE}]`)]) removeAttributeFrom(marked, NOT_VISIBLE);
  const visible = visibilityOf();
  let unseen: Element | null = null;
  live.forEach((element, index) => {
    if (unseen && holds(unseen, element)) return;
    unseen = visible(element) ? null : element;
    if (unseen) setAttributeOn(copies[index] as Element, NOT_VISIBLE, '');
  });
}

/** Node by node, as it stands on the screen. @returns whether the whole page is in it */
function copyFlattened(inert: Document, liveRoot: Element): boolean {
  const visible = visibilityOf();
  const inertRoot = importShallow(inert, liveRoot);
  replaceRoot(inert, inertRoot);
  const pairs: { from: Element; to: Element; depth: number; seen: boolean }[] = [
    { from: liveRoot, to: inertRoot, depth: 0, seen: true },
  ];
  let complete = true;
  let nodes = 0;
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    if (pair.depth >= MAX_DEPTH) {
      complete = false;
      continue;
    }
    for (const child of shownChildren(pair.from)) {
      if (++nodes > MAX_NODES) return false;
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
  return complete;
}

function importShallow(inert: Document, element: Element): Element {
  const to = inert.importNode(element, false);
  removeAttributeFrom(to, NOT_VISIBLE);
  return to;
}

function replaceRoot(inert: Document, root: Element): void {
  const old = rootOf(inert);
  if (old) Node.prototype.replaceChild.call(inert, root, old);
}

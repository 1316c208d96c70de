import {
  bodyOf,
  childElementsOf,
  firstChildOf,
  INLINE,
  isHidden,
  nameOf,
  nextSiblingOf,
  parentOf,
  rootOf,
  SILENT,
  typeOf,
} from '../dom';
import { Reader } from './reader';
import type { Box, Scan } from './types';

/** Nodes read before the scan stops and answers with what it has. A long news page has 5,000; the HTML standard itself 300,000. */
const MAX_NODES = 400_000;
/** Levels followed downwards. Chromium's parser stops nesting at 512; a hostile tree built by script does not. */
const MAX_DEPTH = 600;

/** What a scan notes besides text. A `picture` is walked: its `img` counts. */
const MEDIA: ReadonlySet<string> = new Set(['img', 'iframe', 'video', 'audio']);

/**
 * Reads a document once, from top to bottom, into blocks (runs of text that a reader sees as one paragraph, heading,
 * list item, cell) and the boxes (block-level elements) that hold them.
 *
 * Text straight inside a container, among block children or parted by `<br><br>`, makes blocks of its own. What is
 * hidden is read too, and marked: accordions and "read on" hold parts of articles.
 * Changes nothing; recursion is replaced by a walk, so depth costs no stack.
 *
 * @param root where to read: a document, or an element of a live page (an inserted subtree).
 */
export function scan(root: Document | Element): Scan {
  const top =
    typeOf(root) === Node.DOCUMENT_NODE
      ? (bodyOf(root as Document) ?? rootOf(root as Document))
      : (root as Element);
  const reader = new Reader();
  if (!top) return { blocks: [], boxes: [], media: [], root: null, complete: true };
  const rootBox = reader.enterBox(top, null, false, false);
  const complete = walk(top, rootBox, reader);
  return { blocks: reader.blocks, boxes: reader.boxes, media: reader.media, root: rootBox, complete };
}

/** Elements in which text flows: a page's own element in one of them is a part of its line. */
const LINES: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 td th figcaption caption span a b em i strong small cite q'.split(' '),
);

/** A page's own elements (`glossary-term`, `st1:place`) are inline by default, as CSS has it; most are made boxes all the same. */
function isInline(element: Element, name: string): boolean {
  if (INLINE.has(name)) return true;
  if (!/[-:]/.test(name)) return false;
  const parent = parentOf(element);
  return (
    parent !== null &&
    typeOf(parent) === Node.ELEMENT_NODE &&
    LINES.has(nameOf(parent as Element)) &&
    childElementsOf(element).every((child) => INLINE.has(nameOf(child)))
  );
}

function walk(top: Element, rootBox: Box, reader: Reader): boolean {
  let box = rootBox;
  let depth = 0;
  let visited = 0;
  let links = 0;
  let bold = 0;
  let node: Node | null = firstChildOf(top);
  let parent: Node = top;
  while (node || parent !== top) {
    if (!node) {
      const left = parent as Element;
      if (box.element === left) {
        reader.flush(box);
        box = reader.leaveBox(box);
      } else {
        const name = nameOf(left);
        if (name === 'a') links--;
        else if (name === 'b' || name === 'strong') bold--;
      }
      depth--;
      node = nextSiblingOf(left);
      parent = parentOf(left) as Node;
      continue;
    }
    if (++visited > MAX_NODES) {
      while (box !== rootBox) box = reader.leaveBox(box);
      return false;
    }
    const type = typeOf(node);
    if (type === Node.TEXT_NODE) reader.text(node as Text, links > 0, bold > 0);
    else if (type === Node.ELEMENT_NODE) {
      const element = node as Element;
      const name = nameOf(element);
      if (name === 'br') reader.lineBreak(element, box);
      else if (name === 'hr') {
        reader.flush(box);
        reader.medium(element, name, box);
      } else if (MEDIA.has(name)) reader.medium(element, name, box);
      else if (!SILENT.has(name) && depth < MAX_DEPTH) {
        if (isInline(element, name)) {
          // Inside what is hidden as a whole, an accordion, nothing more is told apart.
          if (!box.hidden && isHidden(element)) {
            node = nextSiblingOf(node);
            continue;
          }
          reader.enterInline(element, name);
          if (name === 'a') links++;
          else if (name === 'b' || name === 'strong') bold++;
        } else {
          reader.flush(box);
          box = reader.enterBox(element, box, isHidden(element), links > 0);
        }
        depth++;
        parent = element;
        node = firstChildOf(element);
        continue;
      }
    }
    node = nextSiblingOf(node);
  }
  reader.flush(rootBox);
  return true;
}

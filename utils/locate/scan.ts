import {
  bodyOf,
  childElementsOf,
  everyMatch,
  firstChildOf,
  INLINE,
  isHidden,
  MAY_HIDE,
  nameOf,
  nextSiblingOf,
  parentOf,
  rootOf,
  typeOf,
} from '../dom';
import { Reader } from './reader';
import type { Tag } from './tags';
import type { Box, Scan } from './types';
import { weighAll } from './weights';

/** Nodes read before the scan stops and answers with what it has. A long news page has 5,000; the HTML standard itself 300,000. */
const MAX_NODES = 400_000;
/** Levels followed downwards. Chromium's parser stops nesting at 512; a hostile tree built by script does not. */
const MAX_DEPTH = 600;

/**
 * Reads a document once, from top to bottom, into blocks (runs of text that a reader sees as one paragraph, heading,
 * list item, cell) and the boxes (block-level elements) that hold them.
 *
 * Text straight inside a container, among block children or parted by `<br><br>`, makes blocks of its own. What is
 * hidden is read too, and marked: accordions and "read on" hold parts of articles.
 * Changes nothing; recursion is replaced by a walk, so depth costs no stack.
 *
 * @param whole where to read: a document, or an element of a live page (an inserted subtree).
 */
export function scan(whole: Document | Element): Scan {
  const top =
    typeOf(whole) === Node.DOCUMENT_NODE
      ? (bodyOf(whole as Document) ?? rootOf(whole as Document))
      : (whole as Element);
  const reader = new Reader();
  const root = top && reader.enterBox(top, reader.tags.of(top), null, false, false);
  const complete = root === null || walk(root, reader);
  const { blocks, boxes, media, tags } = reader;
  weighAll(blocks, boxes, reader.linkTexts);
  return { blocks, boxes, media, root, names: tags.names, kinds: tags.kinds, complete };
}

/** Elements in which text flows: a page's own element in one of them is a part of its line. */
const LINES: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 td th figcaption caption span a b em i strong small cite q'.split(' '),
);

/** A page's own elements (`glossary-term`, `st1:place`) are inline by default, as CSS has it; most are made boxes all the same. */
function isInLine(element: Element): boolean {
  const parent = parentOf(element);
  return (
    parent !== null &&
    typeOf(parent) === Node.ELEMENT_NODE &&
    LINES.has(nameOf(parent as Element)) &&
    childElementsOf(element).every((child) => INLINE.has(nameOf(child)))
  );
}

function walk(root: Box, reader: Reader): boolean {
  const { tags } = reader;
  const mayHide = new Set(everyMatch(root.element, MAY_HIDE));
  let box = root;
  let visited = 0;
  let links = 0;
  let bold = 0;
  /** The elements below the root that are being read, outermost first, and what their names say. */
  const open: Element[] = [];
  const opened: Tag[] = [];
  let node: Node | null = firstChildOf(root.element);
  while (node || open.length > 0) {
    if (!node) {
      const left = open.pop() as Element;
      const tag = opened.pop() as Tag;
      if (box.element === left) {
        reader.flush(box);
        box = reader.leaveBox(box);
      } else {
        if (tag.link) links--;
        if (tag.bold) bold--;
      }
      node = nextSiblingOf(left);
      continue;
    }
    if (++visited > MAX_NODES) {
      while (box !== root) box = reader.leaveBox(box);
      reader.leaveBox(root);
      return false;
    }
    const type = typeOf(node);
    if (type === Node.TEXT_NODE) reader.text(node as Text, links > 0, bold > 0);
    else if (type === Node.ELEMENT_NODE) {
      const element = node as Element;
      const tag = tags.of(element);
      const { flow } = tag;
      if (flow === 'break') reader.lineBreak(element, box);
      else if (flow === 'rule') {
        reader.flush(box);
        reader.medium(element, tag.name, box);
      } else if (flow === 'medium') reader.medium(element, tag.name, box);
      else if (flow !== 'silent' && open.length < MAX_DEPTH) {
        if (flow === 'inline' || (flow === 'own' && isInLine(element))) {
          // Inside what is hidden as a whole, an accordion, nothing more is told apart.
          if (!box.hidden && mayHide.has(element) && isHidden(element)) {
            node = nextSiblingOf(node);
            continue;
          }
          reader.enterInline(element, tag);
          if (tag.link) links++;
          if (tag.bold) bold++;
        } else {
          reader.flush(box);
          const hidden = mayHide.has(element) && isHidden(element);
          box = reader.enterBox(element, tag, box, hidden, links > 0);
        }
        open.push(element);
        opened.push(tag);
        node = firstChildOf(element);
        continue;
      }
    }
    node = nextSiblingOf(node);
  }
  reader.flush(root);
  reader.leaveBox(root);
  return true;
}

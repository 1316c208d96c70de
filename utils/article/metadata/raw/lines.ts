import {
  attributeOf,
  bodyOf,
  INLINE,
  nameOf,
  parentElementOf,
  rootOf,
  SILENT,
  squeeze,
  typeOf,
} from '../../../dom';
import type { Foreign } from './foreign';

/** A line of the page's text, as a reader sees it. */
export interface Line {
  text: string;
  /** The block around it. */
  element: Element;
  /** Lines between it and the headline: negative above it. Counted from the page's start where there is no headline. */
  at: number;
  /** Whether all of it is one link or more. */
  linked: boolean;
}

/** Lines read above and below the headline. Bylines stand within ten lines of it; where a picture has a gallery, thirty. */
const ABOVE = 12;
const BELOW = 40;
/** Nodes passed at most in each direction. */
const MAX_NODES = 1_500;
/** Paragraphs below the headline with which the story has begun: what names people behind them is the story, or another one. */
const PARAGRAPHS = 3;
/** Characters of a line that is a paragraph. */
const PARAGRAPH = 200;
/** Characters of one line that are read. */
const MAX_LINE = 600;

/** What is read around a headline: lines of text, and the elements passed on the way, in document order. */
export interface Around {
  lines: Line[];
  elements: Element[];
}

/** The page's text around its headline, in order, without what is foreign to the article. */
export function readAround(document: Document, headline: Element | null, foreign: Foreign): Around {
  const top = bodyOf(document) ?? rootOf(document);
  if (!top) return { lines: [], elements: [] };
  const below = gather(
    document,
    top,
    headline ?? top,
    1,
    headline ? BELOW : ABOVE + BELOW,
    foreign,
    headline,
  );
  if (!headline) return below;
  const above = gather(document, top, headline, -1, ABOVE, foreign, headline);
  return { lines: [...above.lines, ...below.lines], elements: [...above.elements, ...below.elements] };
}

interface Piece {
  text: string;
  linked: boolean;
}

function gather(
  document: Document,
  top: Element,
  from: Element,
  step: 1 | -1,
  count: number,
  foreign: Foreign,
  skip: Element | null,
): Around {
  const walker = Document.prototype.createTreeWalker.call(document, top, 5 /* elements and texts */);
  walker.currentNode = from;
  const lines: Line[] = [];
  const elements: Element[] = [];
  let block: Element | null = null;
  let pieces: Piece[] = [];
  const flush = (): void => {
    const ordered = step === 1 ? pieces : pieces.reverse();
    const text = squeeze(
      ordered.reduce((line, piece) => line + gap(line, piece.text) + piece.text, ''),
    ).slice(0, MAX_LINE);
    if (text.length >= PARAGRAPH) paragraphs++;
    if (text && block && !foreign.isForeign(block))
      lines.push({
        text,
        element: block,
        at: step * (lines.length + 1),
        linked: ordered.every((piece) => piece.linked || !piece.text.trim()),
      });
    pieces = [];
  };
  const advance = (): Node | null => (step === 1 ? walker.nextNode() : walker.previousNode());
  let seen = 0;
  let paragraphs = 0;
  for (
    let node = advance();
    node && ++seen <= MAX_NODES && lines.length < count && paragraphs < PARAGRAPHS;
    node = advance()
  ) {
    if (typeOf(node) === 1) {
      if (nameOf(node as Element) === 'br') flush();
      else elements.push(node as Element);
      continue;
    }
    const text = (node as Text).data;
    const parent = parentElementOf(node);
    if (!parent || SILENT.has(nameOf(parent))) continue;
    const around = blockAround(parent, skip);
    if (!around) continue;
    if (around.block !== block) flush();
    block = around.block;
    pieces.push({ text, linked: around.linked });
  }
  flush();
  return step === 1 ? { lines, elements } : { lines: lines.reverse(), elements: elements.reverse() };
}

/** Words in elements of their own are parted by a style's margins, not by a blank: "Ada Byron" and "March 5". */
const gap = (before: string, next: string): string =>
  /[\p{Ll}\d:]$/u.test(before) && /^\p{Lu}/u.test(next) ? ' ' : '';

/** The block around a text, and whether a link is between; null inside the headline. */
function blockAround(parent: Element, skip: Element | null): { block: Element; linked: boolean } | null {
  let linked = false;
  for (let at: Element | null = parent; at; at = parentElementOf(at)) {
    if (at === skip) return null;
    const name = nameOf(at);
    if (name === 'a') linked ||= attributeOf(at, 'href') !== null;
    if (!INLINE.has(name)) return { block: at, linked };
  }
  return null;
}

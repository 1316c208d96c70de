import type { Marks } from './marks';

/** A run of text that a reader sees as one paragraph, heading, list item or cell. */
export interface Block {
  /** Place in the document's order of blocks. */
  index: number;
  /** The nearest block-level element around it. */
  box: Box;
  /** Its text nodes, and the `<br>` elements between them, in order. */
  nodes: readonly (Text | Element)[];
  /** White space folded. */
  text: string;
  /** Weight as utils/dom `weigh` counts. */
  words: number;
  /** Of these, inside links. */
  linkWords: number;
  /** Links that begin in it. */
  links: number;
  /** Families (see vocabulary) named by the inline elements around its text. */
  inline: number;
  /** Share of its characters that are bold. */
  bold: number;
  marks: Marks;
  heading: boolean;
}

/** A block-level element, with sums over everything inside it. */
export interface Box {
  index: number;
  element: Element;
  /** Local name. */
  name: string;
  parent: Box | null;
  depth: number;
  /** Whether an `<a>` lies around it. */
  linked: boolean;
  /** Whether it, or a box around it, says that it is not shown. */
  hidden: boolean;
  /** Families its own class, id and role name. */
  families: number;
  /** Index of its name in the scan's `names`. */
  tag: number;
  /** A number that boxes of one name and class share. */
  kind: number;
  /** Its blocks are `blocks[first]` up to, not with, `blocks[end]`. */
  first: number;
  end: number;
  words: number;
  linkWords: number;
  /** Words in blocks that read as running text. */
  prose: number;
  /** Block-level children. */
  children: number;
  pictures: number;
}

/** Something to look at rather than to read: `img`, `iframe`, `video`, `audio`, `hr`. */
export interface Medium {
  element: Element;
  /** Local name. */
  name: string;
  /** The nearest block-level element around it. */
  box: Box;
  /** Index of the block it stands before; of the block around it where it stands inside one. */
  at: number;
}

/** A document, read once. */
export interface Scan {
  blocks: readonly Block[];
  /** In document order: a box comes before the boxes inside it. */
  boxes: readonly Box[];
  media: readonly Medium[];
  root: Box | null;
  /** The local names met. */
  names: readonly string[];
  /** How many kinds of boxes there are. */
  kinds: number;
  /** False where the document was larger than the budget and its end was not read. */
  complete: boolean;
}

/** Where the article is in a document. */
export interface Location {
  /** The elements that together hold the body, in document order; empty where none was found. */
  body: readonly Element[];
  /** The headline's element, where one is seen. */
  headline: Element | null;
  /** 0 to 1. */
  confidence: number;
  /** The elements in which the article's text stands, innermost blocks, in document order. */
  paragraphs: readonly Paragraph[];
}

/** A block of the article. */
export interface Paragraph {
  element: Element;
  /** Weight as utils/dom `weigh` counts. */
  words: number;
}

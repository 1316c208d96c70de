import { attributeOf, detach, nameOf, rootOf, select, selectFirst, textOf, typeOf } from '../dom';
import { childrenOf } from './flatten';
import type { Copy } from './index';

/** A copy as a message: what it takes to read the article of a page elsewhere. */
export interface PackedCopy {
  /** The copy as markup; what a reader does not see is marked with NOT_VISIBLE. Empty where it would be too long. */
  html: string;
  /** Absolute address of the page. */
  url: string;
  /** Whether the whole page is in it. */
  complete: boolean;
}

/** Characters of markup at most, each of up to two bytes: browsers refuse messages of more than 64 MB. */
const MAX_LENGTH = 24_000_000;

/** Text that no reader sees. It is written down as it is, so with an end tag in it, it would come back as markup. */
const UNSEEN = 'script,style,iframe,noembed,noframes';
/** Text that is seen and has the same trouble; nothing ends the last of them. */
const VERBATIM = 'xmp,plaintext';
/** The one kind of script that says something of the article. */
const JSON_LD = /^application\/ld\+json/i;
/** What the parser leaves in a head. Of anything else it makes the beginning of the body. */
const IN_HEAD: ReadonlySet<string> = new Set('base link meta script style title'.split(' '));
/** What ends a script early, or keeps its end tag from ending it: a script begun in a comment. */
const TROUBLE = /<\/script|<!--(?:(?!-->).)*<script/is;

const getOuterHtml = Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML')?.get as
  | ((this: Element) => string)
  | undefined;

/** Writes a copy down, which the browser does in a millisecond. The copy is consumed. */
export function packCopy({ document, url, complete }: Copy): PackedCopy {
  for (const template of select(document, 'template')) detach(template);
  for (const element of select(document, UNSEEN)) setText(element, dataOf(element));
  for (const element of select(document, VERBATIM)) replaceByPre(element);
  clearHead(document);
  const root = rootOf(document);
  const html = (root && getOuterHtml?.call(root)) ?? '';
  return html.length > MAX_LENGTH ? { html: '', url, complete: false } : { html, url, complete };
}

/** What of an element's text is needed, as JSON may be written: `\u003c` for what would trouble the parser. */
function dataOf(element: Element): string {
  if (!JSON_LD.test(attributeOf(element, 'type') ?? '')) return '';
  const data = textOf(element);
  return TROUBLE.test(data) ? data.replaceAll('<', '\\u003c') : data;
}

const setText = (element: Element, text: string): void =>
  Element.prototype.replaceChildren.call(element, text);

function clearHead(document: Document): void {
  const head = selectFirst(document, 'head');
  for (const child of head ? childrenOf(head) : []) if (!staysInHead(child)) detach(child);
}

const staysInHead = (node: Node): boolean =>
  typeOf(node) === Node.ELEMENT_NODE ? IN_HEAD.has(nameOf(node as Element)) : textOf(node).trim() === '';

function replaceByPre(element: Element): void {
  const pre = Document.prototype.createElement.call(element.ownerDocument, 'pre');
  setText(pre, textOf(element));
  Element.prototype.replaceWith.call(element, pre);
}

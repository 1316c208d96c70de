import { getter } from '../dom';

/**
 * What hiding reads and writes of a live page, by the prototypes' own accessors: a page can shadow every one of these
 * names on a form or on its document (see utils/dom/native).
 */

const getReadyState = /* @__PURE__ */ getter<DocumentReadyState>(Document.prototype, 'readyState');
const getContentType = /* @__PURE__ */ getter<string>(Document.prototype, 'contentType');
const getHtmlStyle = /* @__PURE__ */ getter<CSSStyleDeclaration>(HTMLElement.prototype, 'style');
const getIsConnected = /* @__PURE__ */ getter<boolean>(Node.prototype, 'isConnected');
const getLastElement = /* @__PURE__ */ getter<Element | null>(Element.prototype, 'lastElementChild');
const getPreviousElement = /* @__PURE__ */ getter<Element | null>(
  Element.prototype,
  'previousElementSibling',
);
const { getAnimations, getBoundingClientRect, getElementsByTagName } = Element.prototype;
const { addEventListener } = EventTarget.prototype;
const getLength = /* @__PURE__ */ getter<number>(HTMLCollection.prototype, 'length');

export const readyStateOf = (document: Document): DocumentReadyState => getReadyState.call(document);
export const isConnected = (node: Node): boolean => getIsConnected.call(node);
export const rectOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

/** Whether the document is a page: HTML or XHTML, not an image, a feed or plain text that the browser shows as one. */
export const isPage = (document: Document): boolean => /html/.test(getContentType.call(document));

/** The last child elements of `element`, at most so many, the last one first. */
export function lastChildrenOf(element: Element, most: number): Element[] {
  const children: Element[] = [];
  let child = getLastElement.call(element);
  for (; child && children.length < most; child = getPreviousElement.call(child)) children.push(child);
  return children;
}

/** Elements below `element`. */
export const sizeOf = (element: Element): number => getLength.call(getElementsByTagName.call(element, '*'));

/** The inline style; null for elements of other vocabularies, which have none. */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  if (element instanceof HTMLElement) return getHtmlStyle.call(element);
  // Most pages have none hidden, and an interface that is named is built for it.
  if (element instanceof SVGElement)
    return getter<CSSStyleDeclaration>(SVGElement.prototype, 'style').call(element);
  return null;
}

/** Transitions that run in an element and below. */
export const transitionsIn = (element: Element): CSSTransition[] =>
  getAnimations.call(element, { subtree: true }).filter((animation) => animation instanceof CSSTransition);

/** The topmost element at a point of the window, px; null outside it. */
export const elementAt = (document: Document, x: number, y: number): Element | null =>
  Document.prototype.elementFromPoint.call(document, x, y);

/** Listens until `signal` aborts. For nodes: a window's own method cannot be shadowed. */
export function listen(
  target: Node,
  type: string,
  heard: (event: Event) => void,
  options: { signal: AbortSignal; once?: boolean },
): void {
  addEventListener.call(target, type, heard, options);
}

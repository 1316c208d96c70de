/**
 * The DOM as its prototypes define it.
 *
 * A page can shadow properties: `<form><input name="parentNode">` makes `form.parentNode` an input, `<img name="body">`
 * makes `document.body` an image (DOM clobbering). Whoever reads a stranger's tree reads it through these.
 */

type Getter<T> = (this: unknown) => T;

/** Calls of it are marked as pure: a script takes along only those it uses. */
export function getter<T>(prototype: object, name: string): Getter<T> {
  const found = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!found) throw new Error(`No getter ${name} on the prototype`);
  return found as Getter<T>;
}

const getParentNode = /* @__PURE__ */ getter<ParentNode & Node>(Node.prototype, 'parentNode');
const getParentElement = /* @__PURE__ */ getter<Element | null>(Node.prototype, 'parentElement');
export const getFirstChild = /* @__PURE__ */ getter<ChildNode | null>(Node.prototype, 'firstChild');
export const getNextSibling = /* @__PURE__ */ getter<ChildNode | null>(Node.prototype, 'nextSibling');
const getPreviousSibling = /* @__PURE__ */ getter<ChildNode | null>(Node.prototype, 'previousSibling');
const getTextContent = /* @__PURE__ */ getter<string | null>(Node.prototype, 'textContent');
export const getNodeType = /* @__PURE__ */ getter<number>(Node.prototype, 'nodeType');
export const getLocalName = /* @__PURE__ */ getter<string>(Element.prototype, 'localName');
const getBody = /* @__PURE__ */ getter<HTMLElement | null>(Document.prototype, 'body');
const getDocumentElement = /* @__PURE__ */ getter<HTMLElement | null>(Document.prototype, 'documentElement');
export const getShadowRoot = /* @__PURE__ */ getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const {
  getAttribute,
  getAttributeNames,
  hasAttribute,
  hasAttributes,
  setAttribute,
  removeAttribute,
  matches,
  closest,
} = Element.prototype;
const { appendChild, contains, compareDocumentPosition, removeChild } = Node.prototype;
const remove = Element.prototype.remove;

export const parentOf = (node: Node): (ParentNode & Node) | null => getParentNode.call(node);
export const parentElementOf = (node: Node): Element | null => getParentElement.call(node);
export const firstChildOf = (node: Node): ChildNode | null => getFirstChild.call(node);
export const nextSiblingOf = (node: Node): ChildNode | null => getNextSibling.call(node);
export const previousSiblingOf = (node: Node): ChildNode | null => getPreviousSibling.call(node);
export const textOf = (node: Node): string => getTextContent.call(node) ?? '';
export const typeOf = (node: Node): number => getNodeType.call(node);
/** Lower-case in HTML documents: `div`, `my-element`; SVG keeps its case. */
export const nameOf = (element: Element): string => getLocalName.call(element);
export const bodyOf = (document: Document): HTMLElement | null => getBody.call(document);
export const rootOf = (document: Document): HTMLElement | null => getDocumentElement.call(document);
/** The open shadow root; null where there is none or it is closed. */
export const shadowOf = (element: Element): ShadowRoot | null => getShadowRoot.call(element);

export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);
export const attributeNamesOf = (element: Element): string[] => getAttributeNames.call(element);
export const hasAttributesOn = (element: Element): boolean => hasAttributes.call(element);
export const hasAttributeOn = (element: Element, name: string): boolean => hasAttribute.call(element, name);
export const setAttributeOn = (element: Element, name: string, value: string): void =>
  setAttribute.call(element, name, value);
export const removeAttributeFrom = (element: Element, name: string): void =>
  removeAttribute.call(element, name);
export const matchesSelector = (element: Element, selector: string): boolean =>
  matches.call(element, selector);
export const closestTo = (element: Element, selector: string): Element | null =>
  closest.call(element, selector);
export const holds = (outer: Node, inner: Node): boolean => contains.call(outer, inner);
/** Whether `a` comes before `b` in document order (an ancestor comes before what it holds). */
export const precedes = (a: Node, b: Node): boolean =>
  (compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

export const append = (parent: Node, child: Node): void => {
  appendChild.call(parent, child);
};

/** Takes a node out of its tree; one that is in none stays as it is. */
export function detach(node: Node): void {
  if (typeOf(node) === Node.ELEMENT_NODE) {
    remove.call(node);
    return;
  }
  const parent = parentOf(node);
  if (parent) removeChild.call(parent, node);
}

/** Every element below `root`, in document order, as they are now. Cheap: none is touched before it is asked for. */
export const everyElement = (root: ParentNode): NodeListOf<Element> => everyMatch(root, '*');

/** The same of those that match. */
export const everyMatch = (root: ParentNode, selector: string): NodeListOf<Element> =>
  selectAll(root).call(root, selector);

/** All that match below `root`, in document order. Throws SyntaxError on a selector that is none. */
export function select(root: ParentNode, selector: string): Element[] {
  return [...selectAll(root).call(root, selector)];
}

/** The first that matches below `root`, or null. */
export function selectFirst(root: ParentNode, selector: string): Element | null {
  const type = typeOf(root);
  const prototype =
    type === Node.DOCUMENT_NODE
      ? Document.prototype
      : type === Node.ELEMENT_NODE
        ? Element.prototype
        : DocumentFragment.prototype;
  return prototype.querySelector.call(root, selector);
}

function selectAll(root: ParentNode) {
  switch (typeOf(root)) {
    case Node.DOCUMENT_NODE:
      return Document.prototype.querySelectorAll;
    case Node.ELEMENT_NODE:
      return Element.prototype.querySelectorAll;
    default:
      return DocumentFragment.prototype.querySelectorAll;
  }
}

/** Child elements, in order. */
export function childElementsOf(node: Node): Element[] {
  const children: Element[] = [];
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) {
    if (typeOf(child) === Node.ELEMENT_NODE) children.push(child as unknown as Element);
  }
  return children;
}

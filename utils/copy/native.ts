/**
 * What of the DOM copying needs, as its prototypes define it (see utils/dom/native.ts). Getters to be called on nodes and no
 * functions around them: copying runs once, in code that is never optimised, and has some ten such calls for every node.
 */

type Getter<T> = (this: Node) => T;

const getter = <T>(prototype: object, name: string): Getter<T> =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get as Getter<T>;

export const getType = getter<number>(Node.prototype, 'nodeType');
export const getFirstChild = getter<Node | null>(Node.prototype, 'firstChild');
export const getNextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
export const getData = getter<string>(CharacterData.prototype, 'data');
export const getName = getter<string>(Element.prototype, 'localName');
export const getNamespace = getter<string | null>(Element.prototype, 'namespaceURI');
export const getShadow = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const getUrl = getter<string>(Document.prototype, 'URL');
export const { getAttributeNames, getAttribute } = Element.prototype;
export const { assignedNodes } = HTMLSlotElement.prototype;

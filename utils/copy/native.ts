/** What of the DOM only copying needs, as its prototypes define it (see utils/dom/native.ts). */

type Getter<T> = (this: unknown) => T;

const getter = <T>(prototype: object, name: string): Getter<T> =>
  Object.getOwnPropertyDescriptor(prototype, name)?.get as Getter<T>;

const getData = getter<string>(CharacterData.prototype, 'data');
const getUrl = getter<string>(Document.prototype, 'URL');
const getNamespace = getter<string | null>(Element.prototype, 'namespaceURI');
const { getAttributeNames } = Element.prototype;

export const textIn = (node: Node): string => getData.call(node);
export const urlOf = (document: Document): string => getUrl.call(document);
export const namespaceOf = (element: Element): string | null => getNamespace.call(element);
export const attributeNamesOf = (element: Element): string[] => getAttributeNames.call(element);

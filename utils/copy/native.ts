import { getter } from '../dom';

/**
 * What of the DOM only copying needs, as its prototypes define it (see utils/dom/native.ts). Copying calls getters on nodes,
 * with no functions around them: it runs once, in code that is never optimised, and has some ten such calls for every node.
 */
export const getData = /* @__PURE__ */ getter<string>(CharacterData.prototype, 'data');
export const getNamespace = /* @__PURE__ */ getter<string | null>(Element.prototype, 'namespaceURI');
export const getUrl = /* @__PURE__ */ getter<string>(Document.prototype, 'URL');
export const getOuterHtml = /* @__PURE__ */ getter<string>(Element.prototype, 'outerHTML');
export const getCompatMode = /* @__PURE__ */ getter<string>(Document.prototype, 'compatMode');
export const { getAttributeNames, getAttribute } = Element.prototype;
export const { assignedNodes } = HTMLSlotElement.prototype;

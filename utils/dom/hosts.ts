import { select } from './native';
import { HOST_NAMES } from './tag-names';

/** Of the elements of HTML that can have a shadow root, those with nothing in them. */
const EMPTY = /* @__PURE__ */ (() => `:is(${HOST_NAMES.replaceAll(' ', ',')}):empty`)();

/**
 * The elements of a document that may show a shadow tree: those with a name of their own, and of the others the empty
 * ones, for a shadow tree would hide what is in them. Not every element is asked, which takes a millisecond.
 */
export const hostsIn = (document: Document): Element[] => [
  ...customElementsIn(document),
  ...select(document, EMPTY),
];

/** Elements with a dash in their names. By XPath: the browser looks for them, in no time. */
function customElementsIn(document: Document): Element[] {
  const { ORDERED_NODE_SNAPSHOT_TYPE: type } = XPathResult;
  const found = Document.prototype.evaluate.call(
    document,
    '//*[contains(local-name(.), "-")]',
    document,
    null,
    type,
    null,
  );
  return Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Element);
}

import { CODE, createPolicy, everyElement, rootOf, select, setAttributeOn, textOf } from '../dom';
import type { Markup } from './markup';
import { getOuterHtml } from './native';
import type { NumberedCopy } from './number';
import { unpackCopy } from './unpack';

/** Markup of pages becomes documents that nothing runs in, and nothing else. */
const policy = createPolicy('lede-copy');

/**
 * The document that was written as markup, in one without a window: no script, style or custom element of it runs, and
 * it fetches nothing. Null where the parser has made another tree of it: scripts build trees that no markup stands for.
 * How a script begins is in an attribute of it: as text it would be what the box around it says.
 */
export function parseMarkup({ html, elements, quirks }: Markup): Document | null {
  const source = policy.createHTML(quirks ? html : `<!DOCTYPE html>${html}`);
  const document = new DOMParser().parseFromString(source, 'text/html');
  const root = rootOf(document);
  // Markup spells a tree out: where it comes out again as it went in, so does the tree, but for what stands in raw text.
  const isSame =
    root !== null && getOuterHtml.call(root) === html && everyElement(document).length === elements;
  if (!isSame) return null;
  for (const script of select(document, 'script:not([type*="json"])')) {
    const code = textOf(script);
    if (code === '') continue;
    setAttributeOn(script, CODE, code);
    script.replaceChildren(); // to write text into a script takes a trusted one
  }
  return document;
}

/** The document of a numbered copy; null where it has to be asked for exactly. */
export const unpackNumbered = (copy: NumberedCopy): Document | null =>
  'html' in copy ? parseMarkup(copy) : unpackCopy(copy);

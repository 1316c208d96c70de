import { attributeOf, nameOf } from '../dom';

/** Elements asked before the rest is taken as visible: a layout question costs about a microsecond. */
const MAX_QUESTIONS = 20_000;
/** A box this small on both sides, in CSS px, is text for screen readers alone ("visually hidden"). */
const SPECK = 2;

const NEVER_SEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'meta',
  'link',
  'title',
  'base',
  'br',
  'wbr',
  'source',
  'track',
  'param',
]);

/**
 * Says of live elements whether a reader sees them. Layout is read and never written, so it is computed once.
 *
 * @returns a function that is asked from the outside in; after MAX_QUESTIONS it says yes.
 */
export function visibilityOf(): (element: Element) => boolean {
  let asked = 0;
  return (element) => {
    const name = nameOf(element);
    if (NEVER_SEEN.has(name) || ++asked > MAX_QUESTIONS) return true;
    if (!isRendered(element)) return false;
    if (asked > MAX_QUESTIONS / 4 || !maybeSpeck(element)) return true;
    const { width, height } = Element.prototype.getBoundingClientRect.call(element);
    return !(width > 0 && height > 0 && width <= SPECK && height <= SPECK);
  };
}

function isRendered(element: Element): boolean {
  // `display: contents` has no box and shows its children; checkVisibility answers no for it.
  if (
    Element.prototype.checkVisibility.call(element, {
      visibilityProperty: true,
      contentVisibilityAuto: false,
    })
  )
    return true;
  const style = getComputedStyle(element);
  return style.display === 'contents' && style.visibility === 'visible';
}

/** Only what its own name suggests is measured. */
const maybeSpeck = (element: Element): boolean =>
  /sr-only|screen-?reader|visually-?hidden|a11y|assistive|hidden/i.test(attributeOf(element, 'class') ?? '');

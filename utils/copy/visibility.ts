/** Elements asked before the rest is taken as visible: a layout question costs about a microsecond. */
const MAX_QUESTIONS = 20_000;
/** A box this small on both sides, in CSS px, is text for screen readers alone ("visually hidden"). */
const SPECK = 2;

const NEVER_SEEN: ReadonlySet<string> = new Set(
  'script style noscript template head meta link title base br wbr source track param'.split(' '),
);
/** Only what its own name suggests is measured. */
const SPECK_NAME = /sr-only|screen-?reader|visually-?hidden|a11y|assistive|hidden/i;

const OPTIONS = { visibilityProperty: true, contentVisibilityAuto: false };

/**
 * Says of live elements whether a reader sees them. Layout is read and never written, so it is computed once.
 *
 * @returns a function that is asked from the outside in, of an element, its local name and its class; after MAX_QUESTIONS
 *   it says yes.
 */
export function visibilityOf(): (element: Element, name: string, className: string) => boolean {
  const { checkVisibility, getBoundingClientRect } = Element.prototype;
  let asked = 0;
  return (element, name, className) => {
    if (NEVER_SEEN.has(name) || ++asked > MAX_QUESTIONS) return true;
    if (!checkVisibility.call(element, OPTIONS) && !showsChildren(element)) return false;
    if (className === '' || asked > MAX_QUESTIONS / 4 || !SPECK_NAME.test(className)) return true;
    const { width, height } = getBoundingClientRect.call(element);
    return !(width > 0 && height > 0 && width <= SPECK && height <= SPECK);
  };
}

/** `display: contents` has no box and shows its children; checkVisibility answers no for it. */
function showsChildren(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.display === 'contents' && style.visibility === 'visible';
}

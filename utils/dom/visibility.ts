import { attributeOf, hasAttributeOn } from './native';

/** The mark a copy carries on what its live original did not show (utils/copy writes it). */
export const NOT_VISIBLE = 'data-lede-not-visible';

/** Where a copy says how a script begins, which is no text of the box around it (utils/copy writes it). */
export const CODE = 'data-lede-code';

/** `opacity` is not among them: pictures that fade in begin with it. */
const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const DOT_STYLE =
  /(?:^|[;\s])(?:max-)?(?:width|height)\s*:\s*[01](?:\.\d+)?(?:px)?\s*(?:!important\s*)?(?:;|$)/i;
/** What makes a size of nothing as large as its surroundings. */
const STRETCHED = /(?:^|[;\s])(?:min-(?:width|height)|padding(?:-top|-bottom)?)\s*:\s*[1-9]/i;
/** A server's stream of a React page: `<div hidden id="S:1">` holds what a script would have moved into place. */
const STREAMED = /^S:[0-9a-f]+$/;

/** Elements that `isHidden` need not be asked about do not match this: where many are asked about, the browser sorts them out faster. */
export const MAY_HIDE = `[${NOT_VISIBLE}],[hidden],[style]`;

/** Whether the element itself says that it is not shown. Layout is not asked: an inert document has none. */
export function isHidden(element: Element): boolean {
  if (hasAttributeOn(element, NOT_VISIBLE)) return true;
  if (hasAttributeOn(element, 'hidden')) return !STREAMED.test(attributeOf(element, 'id') ?? '');
  const style = attributeOf(element, 'style');
  return style !== null && HIDING_STYLE.test(style);
}

/** Whether a picture or frame says that nothing of it can be seen: it is hidden, or at most one pixel large. */
export function isUnseen(element: Element): boolean {
  if (hasAttributeOn(element, 'hidden')) return true;
  const style = attributeOf(element, 'style');
  if (style === null) return false;
  return HIDING_STYLE.test(style) || (DOT_STYLE.test(style) && !STRETCHED.test(style));
}

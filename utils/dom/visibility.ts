import { attributeOf, hasAttributeOn } from './native';

/** The mark a copy carries on what its live original did not show (utils/copy writes it). */
export const NOT_VISIBLE = 'data-lede-not-visible';

const HIDING_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** A server's stream of a React page: `<div hidden id="S:1">` holds what a script would have moved into place. */
const STREAMED = /^S:[0-9a-f]+$/;

/** Whether the element itself says that it is not shown. Layout is not asked: an inert document has none. */
export function isHidden(element: Element): boolean {
  if (hasAttributeOn(element, NOT_VISIBLE)) return true;
  if (hasAttributeOn(element, 'hidden')) return !STREAMED.test(attributeOf(element, 'id') ?? '');
  const style = attributeOf(element, 'style');
  return style !== null && HIDING_STYLE.test(style);
}

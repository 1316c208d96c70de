import type { CategoryId } from './categories';
import { ROWS } from './rows';

/** What no slot, bar or banner is, whatever it bears: early sheets act where nothing is known of the article yet. */
const WHOLE = ':not(body,main,article)';
/** What takes an early hide back: on an element, or on the root for the whole page. */
const SHOW = ':not([data-lede-show])';

/** Selectors of what is hidden before the body is known, comma-separated; '' where a category has none. */
export function startSelectors(category: CategoryId): string {
  return ROWS.flatMap((row) =>
    row.category === category && row.when === 'start' && row.match.by === 'selector'
      ? row.match.selectors
      : [],
  ).join();
}

/**
 * The sheet packaged for a category: CSS that hides what is safe before the body is known; '' where nothing is.
 * The attribute `data-lede-show` on an element, or on the root, revokes it.
 */
export function startSheet(category: CategoryId): string {
  const selectors = startSelectors(category);
  return selectors === '' ? '' : `html${SHOW} :is(${selectors})${WHOLE}${SHOW}{display:none!important}\n`;
}

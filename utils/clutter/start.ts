import { CATEGORY_IDS, type CategoryId } from './categories';
import { ROWS } from './rows';

/** What no slot, bar or banner is, whatever it bears: early sheets act where nothing is known of the article yet. */
const WHOLE = ':not(body,main,article)';
/** What takes an early hide back: on an element, or on the root for the whole page. */
const SHOW = ':not([data-lede-show])';

/** What is hidden before the body is known, a selector each; none where a category has none. */
function listOf(category: CategoryId): string[] {
  return ROWS.flatMap((row) =>
    row.category === category && row.when === 'start' && row.match.by === 'selector'
      ? row.match.selectors
      : [],
  );
}

/** The same of all categories, comma-separated. */
export const START_SELECTORS: string = CATEGORY_IDS.flatMap(listOf).join();

/**
 * The sheet packaged for a category: CSS that hides what is safe before the body is known; '' where nothing is.
 * The attribute `data-lede-show` on an element, or on the root, revokes it.
 */
export function startSheet(category: CategoryId): string {
  // Each by itself: browsers look rules up by what they end in, and would ask a joint one of every element.
  const selectors = listOf(category).map((selector) => `html${SHOW} ${selector}${WHOLE}${SHOW}`);
  return selectors.length === 0 ? '' : `${selectors.join(',\n')}{display:none!important}\n`;
}

import { CATEGORIES, type CategoryId } from '../clutter/categories';

/**
 * The harness build: cleaning is on for every site, so that a test needs no clicks. Decided here and nowhere else;
 * that its permissions are given at install is the manifest's part (wxt.config.ts).
 */
const HARNESS = import.meta.env.MODE === 'e2e';

/** Whether pages that no rule names are cleaned. */
export const CLEAN_EVERYWHERE: boolean = HARNESS;

/** Match patterns of every page that can be cleaned. */
export const EVERY_PAGE = ['*://*/*', 'file:///*'] as const;

/** Off even where everything else is on: without them a page is still the site's own. */
const DRASTIC: readonly CategoryId[] = ['nav', 'focus'];

/** Which categories are hidden until the reader chooses. */
export const DEFAULT_CATEGORIES = Object.fromEntries(
  CATEGORIES.map((category) => [category.id, HARNESS ? !DRASTIC.includes(category.id) : category.default]),
) as Record<CategoryId, boolean>;

/** Everything else about fresh settings. */
export const DEFAULTS = { paused: false, count: true, theme: 'system', textSize: 20 } as const;

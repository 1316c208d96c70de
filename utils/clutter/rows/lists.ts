import { LISTS } from '../../lists/catalogue';
import type { ListedCategory } from '../../lists/types';
import { byList } from '../row';
import type { Limit } from '../types';

/**
 * What a list's selector may take. Lists know vendors and sites, not articles: four in a thousand words of articles
 * would go with what they name, most of them in wrappers of a whole page.
 */
const LIMITS: Readonly<Record<ListedCategory, Limit>> = {
  ad: { words: 40, prose: 0 },
  social: { words: 40, prose: 0 },
  cookie: { prose: 400, words: 800 },
  'subscribe-promo': { words: 80, prose: 80 },
  furniture: { words: 40, prose: 30 },
};

/** Filter lists, after all rows of Lede's own: these name what they find more exactly. */
export const LISTED = LISTS.map(({ id, category }) => byList(category, id, LIMITS[category]));

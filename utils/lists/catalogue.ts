import type { ListedCategory } from './types';

/** A filter list that Lede brings along. */
export interface List {
  /** Unique; the id of the list's row of clutter ends with it. */
  id: string;
  /** Its number in the package that carries it. */
  ruleset: number;
  /** What it hides. */
  category: ListedCategory;
  /** Languages (BCP 47, the first part) of the pages its general selectors are for; null for every page. */
  languages: readonly string[] | null;
}

const general = (id: string, ruleset: number, category: ListedCategory): List => ({
  id,
  ruleset,
  category,
  languages: null,
});

const regional = (id: string, ruleset: number, languages: string, category: ListedCategory = 'ad'): List => ({
  id,
  ruleset,
  category,
  languages: languages.split(' '),
});

/** All of them. Where two lists call for one element, the earlier names it. */
export const LISTS: readonly List[] = [
  general('base', 2, 'ad'),
  general('social', 4, 'social'),
  general('cookies', 18, 'cookie'),
  general('popups', 19, 'subscribe-promo'),
  general('app-banners', 20, 'subscribe-promo'),
  general('widgets', 22, 'furniture'),
  general('other', 21, 'furniture'),
  regional('russian', 1, 'ru be kk'),
  regional('german', 6, 'de'),
  regional('japanese', 7, 'ja'),
  regional('dutch', 8, 'nl'),
  regional('spanish-portuguese', 9, 'es pt ca gl'),
  regional('turkish', 13, 'tr'),
  regional('french', 16, 'fr'),
  regional('ukrainian', 23, 'uk'),
  regional('bulgarian', 103, 'bg'),
  regional('czech-slovak', 105, 'cs sk'),
  regional('hebrew', 108, 'he iw'),
  regional('italian', 109, 'it'),
  regional('lithuanian', 110, 'lt'),
  regional('latvian', 111, 'lv'),
  regional('arabic', 112, 'ar'),
  regional('indonesian', 120, 'id ms'),
  regional('thai', 202, 'th'),
  regional('hungarian', 203, 'hu'),
  regional('vietnamese', 214, 'vi'),
  regional('estonian', 218, 'et'),
  regional('chinese', 224, 'zh'),
  regional('korean', 227, 'ko'),
  regional('finnish', 233, 'fi'),
  regional('persian', 235, 'fa'),
  regional('swedish', 243, 'sv'),
  regional('nordic', 249, 'da nb nn no is fo'),
  regional('serbo-croatian', 252, 'sr hr bs sh'),
  regional('indian', 253, 'hi bn ta te ml mr gu kn pa ur or as ne si'),
  regional('macedonian', 254, 'mk'),
];

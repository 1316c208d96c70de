/** What the reader chose, and what follows from it for a page. Data in, data out; storing is utils/browser's part. */
export { CLEAN_EVERYWHERE, DEFAULT_CATEGORIES, DEFAULTS, EVERY_PAGE } from './defaults';
export { covers, matches, overlaps } from './match';
export {
  type CheckedPattern,
  checkPattern,
  isPattern,
  type Pattern,
  type PatternFault,
  parsePattern,
  patternForSite,
} from './pattern';
export {
  categoriesOf,
  editRule,
  type PageRules,
  putRule,
  removeRule,
  rulesFor,
  setSiteCategory,
} from './rules';
export type { Settings, SiteRule } from './schema';

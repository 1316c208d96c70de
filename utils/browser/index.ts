/**
 * The only door to the browser, for Lede's pages. Side doors: `background`, `content` (content scripts: small),
 * `failures` and `messages` (types and tables).
 */
export { cleanNow, cleanStatus, showEverything } from './cleaning';
export { aboutLists } from './lists';
export { requestPattern, sitePermissions, watchPermissions } from './permissions';
export { openReader, type Reading, readArticleFromAddress, readTab } from './reading';
export { saveScroll } from './recall';
export {
  type Damaged,
  dismissSettingsProblem,
  getSettings,
  updateSettings,
  watchSettings,
} from './settings-store';
export { addSite, editSite, removeSite } from './sites';
export { activeTab, copyText, openOptions, type Tab } from './tabs';

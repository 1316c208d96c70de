import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFinder, type Finder } from '../utils/clutter';
import { ROWS } from '../utils/clutter/rows';

/**
 * What finds clutter in what a page inserts, put beside `declutter` once it inserts something. The global is that of
 * Lede's own world: no page sees it.
 */
export default defineUnlistedScript(() => {
  (globalThis as { ledeFinder?: Finder }).ledeFinder ??= createFinder(ROWS);
});

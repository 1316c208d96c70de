import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { locate } from '../utils/locate';

/**
 * The trees that tell where the article is, put beside `declutter` on pages where that is not plain to see: most pages
 * are spared them. The global is that of Lede's own world: no page sees it.
 */
export default defineUnlistedScript(() => {
  (globalThis as { ledeJudge?: typeof locate }).ledeJudge ??= locate;
});

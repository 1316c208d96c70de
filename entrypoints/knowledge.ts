import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ROWS } from '../utils/clutter/rows';
import model from '../utils/locate/model.json';

/**
 * What the clean-up knows, apart from what it does: loaded into a page before `declutter`, whose build takes these two
 * from here (scripts/build/knowledge.ts). The global is that of Lede's own world: no page sees it.
 */
export default defineUnlistedScript(() => {
  const shared = globalThis as { ledeKnowledge?: unknown };
  shared.ledeKnowledge ??= { rows: ROWS, model };
});

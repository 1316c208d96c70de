import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askLists } from '../utils/browser/content';
import { createFinder } from '../utils/clutter';
import { ROWS } from '../utils/clutter/rows';
import { START_SELECTORS } from '../utils/clutter/start';
import { packingBy } from '../utils/copy/number';
import type { Keep } from '../utils/hide';
import { openSession, type Tools } from '../utils/keep';

/**
 * What keeps a page clean, put beside `declutter` once something stirs in the page. The global is that of Lede's own
 * world: no page sees it.
 */
export default defineUnlistedScript(() => {
  (globalThis as { ledeKeeper?: Keep }).ledeKeeper = keep;
});

const keep: Keep = (beginning, rules, { inspect, told, writeMarkup }, signal) => {
  const world = { document, view: window, now: () => performance.now() };
  const tools: Tools = {
    inspect,
    pack: packingBy(writeMarkup),
    finder: createFinder(ROWS),
    askLists,
    early: START_SELECTORS,
  };
  return openSession(world, tools, told, beginning, rules, signal);
};

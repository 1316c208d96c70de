import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFinder } from '../utils/clutter';
import { ROWS } from '../utils/clutter/rows';
import { START_SELECTORS } from '../utils/clutter/start';
import type { Keep } from '../utils/hide';
import { openSession, type Tools } from '../utils/keep';

/**
 * What keeps a page clean, put beside `declutter` once something stirs in the page. The global is that of Lede's own
 * world: no page sees it. There are `declutter.js` and `knowledge.js` already, which its build leaves out.
 */
export default defineUnlistedScript(() => {
  (globalThis as { ledeKeeper?: Keep }).ledeKeeper = keep;
});

const keep: Keep = (beginning, rules, { world, asks, told }, signal) => {
  const tools: Tools = {
    inspect: asks.inspect,
    finder: createFinder(ROWS),
    askLists: asks.lists,
    early: START_SELECTORS,
  };
  return openSession(world, tools, told, beginning, rules, signal);
};

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askLists, inspectCopy, report } from '../utils/browser/content';
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

const keep: Keep = (beginning, rules, signal) => {
  const world = { document, view: window, now: () => performance.now() };
  const tools: Tools = {
    inspect: inspectCopy,
    finder: createFinder(ROWS),
    askLists,
    early: START_SELECTORS,
  };
  const told = (state: typeof beginning.state, count: number): void => report({ state, count });
  return openSession(world, tools, told, beginning, rules, signal);
};

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerTab, readSettings, report, watchSettings } from '../utils/browser/content';
import { findClutter } from '../utils/clutter';
import { startSelectors } from '../utils/clutter/start';
import { createCleaner, createSession, type Tools, type World, watchAddress } from '../utils/hide';
import { locate } from '../utils/locate';
import { rulesFor, type Settings } from '../utils/settings';

/**
 * Registered for the sites the reader chose, or injected into a tab by a click. Not WXT's kind of content script: that
 * one announces itself to the page by messages and events, and brings the polyfill along.
 */
export default defineUnlistedScript(() => {
  // Injected a second time, the script meets itself: this global belongs to Lede's own world, no page sees it.
  const shared = globalThis as { ledeDeclutter?: Promise<void> };
  shared.ledeDeclutter ??= declutter();
  return shared.ledeDeclutter;
});

async function declutter(): Promise<void> {
  const { signal } = new AbortController();
  const world: World = { document, view: window, now: () => performance.now() };
  const tools: Tools = { locate, findClutter, early: startSelectors };
  let settings: Settings = await readSettings();
  const rules = () => rulesFor(settings, location.href);

  const cleaner = createCleaner(world, tools, (state, count) => report({ state, count }), signal);
  const session = createSession(cleaner, rules());
  answerTab(
    {
      'clean.status': () => cleaner.status(),
      'clean.start': () => session.cleanNow(),
      'clean.showEverything': () => session.showEverything(),
    },
    signal,
  );
  watchAddress(world, () => session.moved(rules()), signal);
  watchSettings((changed) => {
    settings = changed;
    session.ruled(rules());
  }, signal);
  session.ruled(rules());
}

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  answerTab,
  askLists,
  fetchJudge,
  readSettings,
  report,
  watchSettings,
} from '../utils/browser/content';
import { findClutter, locatePlainly, namesMet } from '../utils/clutter';
import { startSelectors } from '../utils/clutter/start';
import {
  announce,
  awaitSuccessor,
  createCleaner,
  createSession,
  type Tools,
  type World,
  watchAddress,
} from '../utils/hide';
import type { locate } from '../utils/locate';
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
  const stop = new AbortController();
  const { signal } = stop;
  announce(document);
  awaitSuccessor(document, isOrphan, () => stop.abort(), signal);
  const world: World = { document, view: window, now: () => performance.now() };
  const judge = globalThis as { ledeJudge?: typeof locate };
  const tools: Tools = {
    locate: (page) => locatePlainly(page) ?? judge.ledeJudge?.(page) ?? null,
    fetchJudge,
    findClutter,
    names: namesMet,
    askLists,
    early: startSelectors,
  };
  const cleaner = createCleaner(world, tools, (state, count) => report({ state, count }), signal);
  // The cleaner comes first: it has to see the page's first frame, which may be drawn while the settings are read.
  let settings: Settings = await readSettings();
  const rules = () => rulesFor(settings, location.href);
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

/** Whether the extension was updated, or removed, under the page. */
function isOrphan(): boolean {
  try {
    return ((globalThis as { browser?: typeof chrome }).browser ?? chrome).runtime.id === undefined;
  } catch {
    return true; // Firefox takes the whole API away, Chrome only a part of it
  }
}

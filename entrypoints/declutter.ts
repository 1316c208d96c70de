import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  answerTab,
  askLists,
  askRules,
  fetchFinder,
  inspectCopy,
  report,
  watchSettings,
} from '../utils/browser/content';
import type { Finder } from '../utils/clutter';
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
  const tools: Tools = {
    inspect: inspectCopy,
    finder: () => (globalThis as { ledeFinder?: Finder }).ledeFinder ?? null,
    fetchFinder,
    askLists,
    early: startSelectors,
  };
  // The cleaner comes first: it has to see the page's first frame, which may be drawn while the rules are asked for.
  const cleaner = createCleaner(world, tools, (state, count) => report({ state, count }), signal);
  const rules = await askRules(location.href);
  const session = createSession(cleaner, rules);
  answerTab(
    {
      'clean.status': () => cleaner.status(),
      'clean.start': async () => {
        session.cleanNow();
        await cleaner.settled();
        return cleaner.status();
      },
      'clean.showEverything': () => session.showEverything(),
    },
    signal,
  );
  let asked = 0;
  let isMoved = false;
  /** Asks for the rules anew. Of several answers only the one to the last question counts. */
  async function ask(): Promise<void> {
    asked += 1;
    const mine = asked;
    const now = await askRules(location.href).catch(() => null); // the extension is gone: the page stays as it is
    if (!now || mine !== asked || signal.aborted) return;
    if (isMoved) session.moved(now);
    else session.ruled(now);
    isMoved = false;
  }
  const moved = (): void => {
    isMoved = true;
    void ask();
  };
  watchAddress(world, moved, signal);
  watchSettings(() => void ask(), signal);
  session.ruled(rules);
}

/** Whether the extension was updated, or removed, under the page. */
function isOrphan(): boolean {
  try {
    return ((globalThis as { browser?: typeof chrome }).browser ?? chrome).runtime.id === undefined;
  } catch {
    return true; // Firefox takes the whole API away, Chrome only a part of it
  }
}

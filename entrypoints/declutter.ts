import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  answerTab,
  api,
  askLists,
  askRules,
  inspectCopy,
  loadKeeper,
  report,
} from '../utils/browser/content';
import { announce, awaitSuccessor, type Keep, SHARED, startVisit, watchAddress } from '../utils/hide';

/**
 * What Lede's scripts share. The global object is that of Lede's own world: no page sees it. But ids and names in the page
 * are inherited by it, so that only what is its own is asked for.
 */
const shared = globalThis as {
  ledeDeclutter?: true;
  /** For entrypoints/keeper.ts. */
  ledeShared?: typeof SHARED;
  /** Put there by entrypoints/keeper.ts. */
  ledeKeeper?: Keep;
};

/**
 * Registered for the sites the reader chose, or injected into a tab by a click. Not WXT's kind of content script: that
 * one announces itself to the page by messages and events, and brings the polyfill along.
 */
export default defineUnlistedScript(() => {
  // Injected a second time, the script meets itself.
  if (Object.hasOwn(shared, 'ledeDeclutter')) return;
  shared.ledeDeclutter = true;
  shared.ledeShared = SHARED;
  declutter();
});

function declutter(): void {
  const stop = new AbortController();
  const { signal } = stop;
  announce(document);
  awaitSuccessor(document, isOrphan, () => stop.abort(), signal);
  const world = { document, view: window, now: () => performance.now() };
  const asks = { rules: askRules, inspect: inspectCopy, lists: askLists, keeper: fetchKeeper };
  const visit = startVisit(world, asks, (state, count) => report({ state, count }), signal);
  answerTab(
    {
      'clean.status': visit.status,
      'clean.start': visit.cleanNow,
      'clean.showEverything': visit.showEverything,
      'rules.changed': visit.resettled,
    },
    signal,
  );
  watchAddress(world, visit.moved, signal);
  const shownAgain = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) visit.returned();
  };
  window.addEventListener('pageshow', shownAgain, { signal });
}

async function fetchKeeper(): Promise<Keep> {
  if (!Object.hasOwn(shared, 'ledeKeeper')) await loadKeeper();
  if (!Object.hasOwn(shared, 'ledeKeeper') || !shared.ledeKeeper)
    throw new Error('The keeper could not be loaded.');
  return shared.ledeKeeper;
}

/** Whether the extension was updated, or removed, under the page. */
function isOrphan(): boolean {
  try {
    return api().runtime.id === undefined;
  } catch {
    return true; // Firefox takes the whole API away, Chrome only a part of it
  }
}

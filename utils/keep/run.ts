import type { CategoryId } from '../clutter/categories';
import { whenParsed } from '../hide/readable';
import type { World } from '../hide/types';
import { createConcealer } from './concealer';
import { createFloats } from './floats';
import { createFolds } from './folds';
import type { Hider } from './hider';
import { type Insertions, watchInsertions } from './insertions';
import { createInsistence } from './insistence';
import { createLists } from './lists';
import type { Lock } from './lock';
import { createPace } from './pace';
import { createRoots } from './roots';
import { createScrollHold } from './scroll';
import type { Sheets } from './sheets';
import { createSweep, type Heard, type Sweep } from './sweep';
import type { Given, Tools } from './types';

/** After a change of address the page is looked at again at these times, ms: scripts fetch and fill it bit by bit. */
const SETTLING = [0, 600, 2_500];

/** What outlives a run: what can be undone, and what is known from before it. */
export interface Lasting {
  hider: Hider;
  sheets: Sheets;
  lock: Lock;
  /** Whether the page may have been seen. */
  isPainted: () => boolean;
}

/** The cleaning of a page, from its beginning until the reader wants to see everything. */
export interface Run {
  /** Has the whole page read anew. */
  again(): void;
  /** Resolves once it is read, where it is being read. */
  settled(): Promise<void>;
  /** The page was put away by the browser and is shown again. */
  revive(): void;
  /** The page has become another one without being loaded. */
  moved(): void;
}

/**
 * Begins as soon as the page is parsed.
 * @param given null for any run but the first
 * @param attempt does a piece of work; `undefined` where it failed
 * @param cleaned called after each reading
 */
export function startRun(
  world: World,
  tools: Tools,
  { hider, sheets, lock, isPainted }: Lasting,
  given: Given | null,
  categories: () => ReadonlySet<CategoryId>,
  attempt: <T>(work: () => T) => T | undefined,
  cleaned: () => void,
  signal: AbortSignal,
): Run {
  const { document, view, now } = world;
  const pace = createPace(now);
  const insistence = createInsistence(hider, pace, now, (element) => {
    hider.show(element);
    sheets.show(element);
  });
  const roots = createRoots((root) => insertions.watch(root));
  const holdScroll = createScrollHold(world, given?.isScrolled ?? false, signal);
  const floats = createFloats(world, hider, pace);
  let isRead = false;
  /** Let go of once it is used: it holds on to every element there was. */
  let unused = given;
  let reading = Promise.resolve();
  const lists = createLists(
    world,
    tools.askLists,
    (fresh) => isRead && heard.attempt(() => sweep.known(fresh), false),
    signal,
  );
  const folds = createFolds(world, hider, holdScroll, isPainted);
  const concealer = createConcealer({ hider, sheets, insistence, lock, folds, pace });
  const parts = { hider, sheets, concealer, floats, roots, holdScroll, lists };
  const heard: Heard = {
    categories,
    attempt(work, isOnce) {
      const began = now();
      attempt(work);
      if (!isOnce) pace.spend(now() - began);
    },
    read: cleaned,
    missed: () => insertions.lookAgain(),
  };
  const sweep: Sweep = createSweep(document, tools, parts, heard, signal);
  const insertions: Insertions = watchInsertions(world, pace, {
    some: (inserted) => attempt(() => sweep.some(inserted)),
    missed: () => attempt(sweep.catchUp) ?? [],
  });
  signal.addEventListener('abort', () => {
    insistence.stop();
    floats.stop();
    folds.stop();
    insertions.stop();
  });

  function first(): void {
    isRead = true;
    reading = sweep.all(unused);
    unused = null;
    insertions.watch(document);
  }
  whenParsed(document, () => attempt(first), signal);
  view.addEventListener('load', () => attempt(sweep.newRoots), { signal, once: true });

  function look(): void {
    if (signal.aborted || !sweep.isStale()) return;
    sweep.doubt();
    insertions.lookAgain();
  }

  return {
    again() {
      if (isRead) reading = sweep.all(); // else it is about to be read
    },
    settled: () => reading,
    revive() {
      if (isRead) attempt(sweep.revive);
    },
    moved: () => {
      if (isRead) for (const delay of SETTLING) view.setTimeout(look, delay);
    },
  };
}

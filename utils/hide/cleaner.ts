import type { CategoryId } from '../clutter/categories';
import { createHider } from './hider';
import { type Insertions, watchInsertions } from './insertions';
import { createKeeper } from './keeper';
import { createLock } from './lock';
import { isPage } from './native';
import { createPace } from './pace';
import { pathTo } from './path';
import { whenParsed } from './readable';
import { createSheets } from './sheets';
import { createSweep, type Sweep } from './sweep';
import type { CleanStatus, Tools, World } from './types';

/** After a change of address the page is read again at these times, ms: scripts fetch and fill it bit by bit. */
const SETTLING = [0, 600, 2_500];

/** What lives from `clean` to `stop`. */
interface Run {
  ended: AbortController;
  sweep: Sweep;
  insertions: Insertions;
}

/** Cleans one page and keeps it clean. */
export interface Cleaner {
  /** Cleans, or goes on with other categories. What is there already is hidden at once, once the page is parsed. */
  clean(categories: ReadonlySet<CategoryId>): void;
  /** Undoes everything and watches nothing. */
  stop(): void;
  /** The page has become another one without being loaded. */
  moved(): void;
  status(): CleanStatus;
}

/**
 * @param changed told the state and the number of hidden elements whenever one of them is another
 * @param signal ends everything as `stop` does
 */
export function createCleaner(
  world: World,
  tools: Tools,
  changed: (state: CleanStatus['state'], count: number) => void,
  signal: AbortSignal,
): Cleaner {
  const { document, view, now } = world;
  const hider = createHider();
  const sheets = createSheets(document, tools.early);
  const lock = createLock(world);
  let state: CleanStatus['state'] = 'off';
  let categories: ReadonlySet<CategoryId> = new Set();
  let told = '';
  let run: Run | null = null;

  function begin(): void {
    const ended = new AbortController();
    const pace = createPace(now);
    const keeper = createKeeper(hider, pace, now, (element) => {
      hider.show(element);
      sheets.show(element);
    });
    const metRoot = (root: ShadowRoot): void => insertions.watch(root);
    const sweep = createSweep(world, tools, { hider, sheets, keeper, lock, pace, metRoot });
    const insertions = watchInsertions(world, pace, {
      all: () => attempt(() => sweep.all(categories)),
      some: (inserted) => attempt(() => sweep.some(inserted, categories)),
    });
    ended.signal.addEventListener('abort', () => {
      keeper.stop();
      insertions.stop();
    });
    run = { ended, sweep, insertions };
    state = 'working';
    tell();
    whenParsed(document, () => attempt(first), ended.signal);
    const late = (): void => attempt(() => sweep.roots(categories));
    view.addEventListener('load', late, { signal: ended.signal, once: true });
  }

  function first(): void {
    run?.sweep.all(categories);
    run?.insertions.watch(document);
    state = 'cleaned';
  }

  function end(last: CleanStatus['state']): void {
    run?.ended.abort();
    run = null;
    lock.undo();
    hider.showAll();
    sheets.showAll();
    state = last;
    tell();
  }

  /** A page half cleaned by code that failed would be worse than one left alone. */
  function attempt(work: () => void): void {
    try {
      work();
      tell();
    } catch {
      end('cannot');
    }
  }

  function tell(): void {
    const count = hider.records().length;
    if (told === `${state} ${count}`) return;
    told = `${state} ${count}`;
    changed(state, count);
  }

  signal.addEventListener('abort', () => {
    end('off');
    sheets.reset();
  });

  return {
    clean(wanted) {
      const others = !isSame(categories, wanted);
      categories = wanted;
      if (signal.aborted) return;
      if (!isPage(document)) end('cannot');
      else if (run === null) begin();
      else if (state === 'cleaned' && others) attempt(() => run?.sweep.all(categories));
    },
    stop: () => end('off'),
    moved() {
      const moving = run;
      if (moving === null || state !== 'cleaned') return;
      for (const delay of SETTLING)
        view.setTimeout(() => {
          if (!moving.ended.signal.aborted && moving.sweep.isStale()) moving.insertions.lookAgain();
        }, delay);
    },
    status: () => ({
      state,
      hidden: hider.records().map(({ element, category, rule }) => ({
        category,
        rule,
        selector: pathTo(element),
      })),
    }),
  };
}

const isSame = (one: ReadonlySet<CategoryId>, other: ReadonlySet<CategoryId>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));

import type { CategoryId } from '../clutter/categories';
import { createHider } from './hider';
import { createLock } from './lock';
import { isConnected, isPage } from './native';
import { watchPaint } from './painted';
import { pathTo } from './path';
import { type Run, startRun } from './run';
import { createSheets } from './sheets';
import type { CleanStatus, Tools, World } from './types';

/** Cleans one page and keeps it clean. */
export interface Cleaner {
  /** Cleans, or goes on with other categories: the page is read once it is parsed, and cleaned when it is read. */
  clean(categories: ReadonlySet<CategoryId>): void;
  /** Undoes everything and watches nothing. */
  stop(): void;
  /** The page has become another one without being loaded. */
  moved(): void;
  /** Resolves once the page is read, where it is being read. */
  settled(): Promise<void>;
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
  const { document, view } = world;
  const hider = createHider();
  const sheets = createSheets(document, tools.early);
  const lock = createLock(world);
  const isPainted = watchPaint(world, signal);
  let state: CleanStatus['state'] = 'off';
  let categories: ReadonlySet<CategoryId> = new Set();
  let told = '';
  let ended: AbortController | null = null;
  let run: Run | null = null;

  function begin(): void {
    ended = new AbortController();
    const { signal: over } = ended;
    state = 'working';
    tell();
    sheets.reset();
    const cleaned = (): void => {
      state = 'cleaned';
    };
    const lasting = { hider, sheets, lock, isPainted };
    const started = startRun(world, tools, lasting, () => categories, attempt, cleaned, over);
    run = over.aborted ? null : started; // the first reading may have failed already
  }

  function end(last: CleanStatus['state']): void {
    ended?.abort();
    ended = run = null;
    lock.undo();
    hider.showAll();
    sheets.showAll();
    state = last;
    tell();
  }

  /** A page half cleaned by code that failed would be worse than one left alone. */
  function attempt<T>(work: () => T): T | undefined {
    try {
      const result = work();
      tell();
      return result;
    } catch {
      end('cannot');
      return undefined;
    }
  }

  /** What is hidden of the page as it is now: others left it meanwhile. */
  const inPage = () => hider.records().filter(({ element }) => isConnected(element));

  function tell(): void {
    const count = inPage().length;
    if (told === `${state} ${count}`) return;
    told = `${state} ${count}`;
    changed(state, count);
  }

  // Brought back from the browser's memory, the page is a new one to who was told.
  const back = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    told = '';
    tell();
    run?.revive();
  };
  view.addEventListener('pageshow', back, { signal });

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
      else if (others) run.again();
    },
    stop: () => end('off'),
    moved() {
      run?.moved();
    },
    settled: async () => run?.settled(),
    status: () => ({
      state,
      hidden: inPage().map(({ element, category, rule }) => ({
        category,
        rule,
        selector: pathTo(element),
      })),
    }),
  };
}

const isSame = (one: ReadonlySet<CategoryId>, other: ReadonlySet<CategoryId>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));

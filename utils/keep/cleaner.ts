import type { CategoryId } from '../clutter/categories';
import type { Beginning, CleanStatus, Told, World } from '../hide';
import { isConnected, isPage } from '../hide/native';
import { watchPaint } from '../hide/painted';
import { isSameCategories } from '../hide/rules';
import { createHider } from './hider';
import { createLock } from './lock';
import { pathTo } from './path';
import { type Run, startRun } from './run';
import { createSheets } from './sheets';
import type { Tools } from './types';

/** Cleans one page and keeps it clean. */
export interface Cleaner {
  /** Cleans, or goes on with other categories: the page is read once it is parsed, and cleaned when it is read. */
  clean(categories: ReadonlySet<CategoryId>): void;
  /** Undoes everything and watches nothing. */
  stop(): void;
  /** The page has become another one without being loaded. */
  moved(): void;
  /** It was put away by the browser and is shown again. */
  returned(): void;
  /** Resolves once the page is read, where it is being read. */
  settled(): Promise<void>;
  status(): CleanStatus;
}

/**
 * @param signal ends everything as `stop` does
 * @param beginning what was done with the page before; nothing by default
 */
export function createCleaner(
  world: World,
  tools: Tools,
  changed: Told,
  signal: AbortSignal,
  beginning?: Beginning,
): Cleaner {
  const { document } = world;
  const hider = createHider(beginning?.hidden);
  const sheets = createSheets(document, tools.early, beginning?.shown);
  const lock = createLock(world);
  const isPainted = beginning?.isPainted ?? watchPaint(world, signal);
  let given = beginning ?? null;
  let state = beginning?.state ?? 'off';
  let categories: ReadonlySet<CategoryId> = new Set();
  let told = beginning ? `${state} ${beginning.hidden.length}` : '';
  let ended: AbortController | null = null;
  let run: Run | null = null;

  function begin(): void {
    ended = new AbortController();
    const { signal: over } = ended;
    if (state !== 'cleaned') {
      state = 'working';
      sheets.reset();
    }
    tell();
    const cleaned = (): void => {
      state = 'cleaned';
    };
    const lasting = { hider, sheets, lock, isPainted };
    const isAsked = given !== null && isSameCategories(given.categories, categories);
    const known = given && { ...given, reading: isAsked ? given.reading : null };
    const started = startRun(world, tools, lasting, known, () => categories, attempt, cleaned, over);
    given = null;
    run = over.aborted ? null : started; // the first reading may have failed already
  }

  function end(last: CleanStatus['state']): void {
    ended?.abort();
    ended = run = given = null;
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

  signal.addEventListener('abort', () => {
    end('off');
    sheets.reset();
  });

  return {
    clean(wanted) {
      const others = !isSameCategories(categories, wanted);
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
    returned() {
      told = ''; // the page is a new one to who was told
      tell();
      run?.revive();
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

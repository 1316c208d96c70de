import type { CategoryId } from '../clutter/categories';
import { writeMarkup } from '../copy/markup';
import { rootOf, shadowOf } from '../dom';
import { elementsAt } from '../inspect/number';
import type { Reading } from '../inspect/types';
import { type Backlog, createBacklog } from './backlog';
import { endFading, fold, type Hidden, hide, unhide, watchHidden } from './hidden';
import { roomIn } from './in-view';
import { insertedBy } from './inserted';
import { isConnected, isPage, listen, readyStateOf } from './native';
import { watchPaint } from './painted';
import { whenParsed } from './readable';
import { locksScroll, scrollersOf } from './scroll-lock';
import { leaveToSheets, showSheeted } from './sheeted';
import type { CleanStatus, Inspect, Told, World } from './types';

/** What was done with a page before it was kept, for the keeper (utils/keep) to go on from. */
export interface Beginning {
  state: CleanStatus['state'];
  /** What it was cleaned of. */
  categories: ReadonlySet<CategoryId>;
  /** What was read of the page; null where its copy has to be exact. Null itself where it was not read, or in vain. */
  reading: Promise<Reading | null> | null;
  hidden: readonly Hidden[];
  /** What the packaged sheets hide and were told not to. */
  shown: readonly Element[];
  /** What was inserted since the page was copied; null where that was too much. */
  inserted: readonly Element[] | null;
  isScrolled: boolean;
  /** Whether the page may have been seen. */
  isPainted: () => boolean;
}

/**
 * Cleans a page as it is when it is parsed. Most of what keeps a page clean is code that one that stays as it is never
 * needs, so that is left to others, and called for when something stirs.
 */
export interface First {
  /**
   * Has the page read once it is parsed, and cleaned when it is read, if nothing has stirred until then. That it
   * is worked on, and then cleaned, tells who reads it.
   * @returns false where it was called before: other categories are beyond this
   */
  clean(categories: ReadonlySet<CategoryId>): boolean;
  /** The page was put away by the browser and is shown again: what was asked before is not answered any more. */
  returned(): void;
  /** Ends, and shows all of the page. */
  stop(): void;
  /** There is nobody to go on: what is cleaned stays so, a page that is not is shown whole. */
  giveUp(): void;
  /** Ends, and leaves the page as it is. */
  handOver(): Beginning;
}

/**
 * @param stirred called whenever something happens in the page, or is in it, that is beyond this
 * @param signal ends everything, and takes it back
 */
export function createFirst(
  world: World,
  inspect: Inspect,
  told: Told,
  stirred: () => void,
  signal: AbortSignal,
): First {
  const { document, view } = world;
  const over = new AbortController();
  const inserted: Backlog = createBacklog();
  const isPainted = watchPaint(world, signal);
  let state: CleanStatus['state'] = 'off';
  let cleaned: ReadonlySet<CategoryId> | null = null;
  let reading: Beginning['reading'] = null;
  let hidden: Hidden[] = [];
  let shown: readonly Element[] = [];
  let isStill = true;
  let isScrolled = false;

  function stir(): void {
    isStill = false;
    stirred();
  }

  function note(records: readonly MutationRecord[]): void {
    const fresh = insertedBy(records);
    if (fresh) inserted.keep(fresh);
    else inserted.overflow();
    if (fresh?.length !== 0 || records.some(isTouch)) stir();
  }
  const observer = new MutationObserver(note);

  /** Whether it shows what is hidden, or locks the page: often that is done long after the consent window was there. */
  function isTouch({ type, target }: MutationRecord): boolean {
    return type === 'attributes' && (!scrollersOf(document).some((one) => one === target) || isLocked());
  }

  async function read(categories: ReadonlySet<CategoryId>): Promise<void> {
    observer.observe(document, { childList: true, subtree: true });
    const written = writeMarkup(document);
    if (!written) {
      stir();
      return;
    }
    const { copy, elements } = written;
    const asked = inspect(copy, categories, true).then(
      (inspection) => inspection && { inspection, elements },
    );
    reading = asked;
    const found = await asked.catch(() => null);
    if (over.signal.aborted || reading !== asked) return;
    if (found && isStill) take(found);
    else stir();
  }

  function take({ inspection, elements }: Reading): void {
    const at = (place: number): Element[] => elementsAt(elements, place).filter(isConnected);
    // Asked of all before the first is hidden: then it costs no layout.
    const planned = inspection.hidden.flatMap((item) =>
      at(item.element).map((element) => ({ ...item, element, room: isPainted() && roomIn(view, element) })),
    );
    hidden = planned.flatMap((item) => hide(item.element, item, item) ?? []);
    endFading(hidden.flatMap(({ element, room }) => (room ? [element] : [])));
    shown = inspection.shown.flatMap(at);
    for (const element of shown) showSheeted(element);
    for (const { element } of hidden) watchHidden(observer, element);
    if (hasConsent())
      for (const element of scrollersOf(document))
        observer.observe(element, { attributes: true, attributeFilter: ['class', 'style'] });
    state = 'cleaned';
    if (hidden.length !== inspection.hidden.length) told(state, hidden.length); // else who read it has told that
    if (isLocked()) stir();
    afterLoad(() => {
      if (inspection.hosts.flatMap(at).some(shadowOf)) stir();
    });
  }

  const hasConsent = (): boolean => hidden.some(({ category }) => category === 'cookie');
  const isLocked = (): boolean =>
    hasConsent() && scrollersOf(document).some((element) => locksScroll(view, element));

  function afterLoad(then: () => void): void {
    if (readyStateOf(document) === 'complete') then();
    else view.addEventListener('load', then, { signal: over.signal, once: true });
  }

  function watch(): void {
    const scrolled = (): void => {
      isScrolled = true;
      stir();
    };
    listen(document, 'scroll', scrolled, { signal: over.signal, once: true });
    // A script that comes late may find it scrolled.
    if (readyStateOf(document) === 'complete' && view.scrollY > 0) scrolled();
    // On paper there is nothing to jump.
    const print = (): void => {
      note(observer.takeRecords());
      hidden = hidden.map(fold);
      observer.takeRecords();
    };
    view.addEventListener('beforeprint', print, { signal: over.signal });
  }

  function undo(): void {
    over.abort();
    observer.disconnect();
    for (const one of hidden) unhide(one);
    for (const element of shown) leaveToSheets(element);
    hidden = [];
    shown = [];
    reading = null;
  }

  function end(last: CleanStatus['state']): void {
    undo();
    const root = rootOf(document);
    if (root) showSheeted(root);
    shown = root ? [root] : [];
    state = last;
    told(state, 0);
  }

  signal.addEventListener('abort', undo);

  return {
    clean(categories) {
      if (cleaned || over.signal.aborted) return false;
      cleaned = categories;
      state = 'working';
      watch();
      if (isPage(document)) whenParsed(document, () => void read(categories), over.signal);
      else stir();
      return true;
    },
    returned() {
      if (state === 'cleaned') told(state, hidden.length); // it is a new page to who is told
      if (state !== 'working') return;
      reading = null;
      stir();
    },
    stop() {
      if (state !== 'off') end('off');
    },
    giveUp() {
      if (state === 'working') end('cannot');
      observer.disconnect();
      inserted.overflow(); // whoever comes later has missed something
    },
    handOver() {
      note(observer.takeRecords());
      observer.disconnect();
      over.abort();
      const categories = cleaned ?? new Set();
      if (state === 'working' && !reading) told(state, 0); // nobody was asked who would have told it
      const left = { state, categories, reading, hidden, shown, isScrolled, isPainted };
      hidden = [];
      shown = [];
      reading = null;
      return { ...left, inserted: inserted.take() };
    },
  };
}

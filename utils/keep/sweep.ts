import type { CategoryId } from '../clutter/categories';
import type { Finding, Listed } from '../clutter/types';
import { bodyOf, select } from '../dom';
import { createBacklog } from '../hide/backlog';
import { isConnected } from '../hide/native';
import { createGuard, type Known } from '../inspect/guard';
import { type Found, unnumbered } from '../inspect/number';
import { type Mark, watchBody } from './body-watch';
import type { Came, Concealer } from './concealer';
import type { Floats } from './floats';
import type { Hider } from './hider';
import type { Lists } from './lists';
import { isSmall, piecesOf } from './pieces';
import { createReader } from './reader';
import type { Roots } from './roots';
import type { HoldScroll } from './scroll';
import type { Sheets } from './sheets';
import type { Given, Tools } from './types';

/** Where no article was found. */
const NOWHERE: Known = { body: [], headline: null, paragraphs: [] };

/** What a sweep works with. */
export interface Parts {
  hider: Hider;
  sheets: Sheets;
  concealer: Concealer;
  floats: Floats;
  roots: Roots;
  holdScroll: HoldScroll;
  lists: Lists;
}

/** What a sweep tells and asks. */
export interface Heard {
  /** What is to be hidden, as of now. */
  categories: () => ReadonlySet<CategoryId>;
  /**
   * Does work that comes late; where it fails, all ends. It counts as what the page’s restlessness costs, but for what is
   * done once a page, by code that is not compiled yet.
   */
  attempt: (work: () => void, isOnce?: boolean) => void;
  /** The page was read. */
  read: () => void;
  /** More was inserted than was kept until it could be looked at. */
  missed: () => void;
}

/** Finds clutter and hides it, unless the guard says that it is article. */
export interface Sweep {
  /** Has the whole page read: where the article is, what is clutter now and what is no longer. Resolves when that is done. */
  all(given?: Given | null): Promise<void>;
  /** Looks at what was inserted, and at the whole page where that may have changed where the article is. */
  some(inserted: readonly Element[]): void;
  /** Makes up for insertions that were missed. @returns pieces of the page to be looked at one by one with `some` */
  catchUp(): readonly Element[];
  /** Looks at what filter lists have come to know since the last look. */
  known(fresh: readonly Listed[]): void;
  /** Looks into open shadow roots it has not met: a script may attach them to what is there already. */
  newRoots(): void;
  /** Asks again what a page was asking when it was put away: answers do not reach it there. */
  revive(): void;
  /** Whether the page shows another article than the one that was found. */
  isStale(): boolean;
  /** Makes the next `some` or `catchUp` read the whole page. */
  doubt(): void;
}

export function createSweep(
  document: Document,
  tools: Pick<Tools, 'inspect' | 'finder'>,
  { hider, sheets, concealer, floats, roots, holdScroll, lists }: Parts,
  { categories, attempt, read, missed }: Heard,
  signal: AbortSignal,
): Sweep {
  const body = watchBody(document);
  const reader = createReader(document, tools.inspect);
  const backlog = createBacklog();
  /** Parts of the page that were looked at before, not inserted since. */
  const pieces = new WeakSet<Element>();
  /** Readings under way. A page that was away gets no answers to what it asked before: then another list begins. */
  let readings = new Set<object>();
  let latest: object = readings;
  let isRead = false;
  /** Whether what is known of the article was read from here: of what was read before it is not known how it looked. */
  let isOwn = false;
  let location = NOWHERE;
  let guard = createGuard(location);

  function know(found: Known): void {
    location = found;
    guard = createGuard(found);
  }

  /** A hidden element looks like one that holds no article. */
  function bare<T>(take: () => T): T {
    hider.suspend();
    const taken = take();
    hider.reinstate();
    return taken;
  }

  async function all(given?: Given | null): Promise<void> {
    const mine = {};
    const underWay = readings.add(mine);
    latest = mine;
    const mark = body.mark(given?.reading ? given.inserted : []);
    if (given?.inserted) backlog.keep(given.inserted);
    else if (given) backlog.overflow();
    try {
      const reading = await readingOf(given, () => latest === mine);
      if (reading && latest === mine && !signal.aborted) attempt(() => take(reading, mark), !isRead);
    } catch (error) {
      // What was found before holds on; a page of which nothing is known is given up.
      if (!isRead && !signal.aborted)
        attempt(() => {
          throw error;
        });
    }
    underWay.delete(mine);
    if (!signal.aborted) attempt(goOn);
  }

  /** Takes what was read already, if that will do. */
  async function readingOf(given: Given | null | undefined, isWanted: () => boolean): Promise<Found | null> {
    const known = await given?.reading?.catch(() => undefined);
    if (known) return unnumbered(known);
    isOwn = true;
    return isWanted() ? reader.read(categories(), bare, known === null) : null;
  }

  function take({ hidden, shown, listed, ...found }: Found, mark: Mark): void {
    isRead = true;
    lists.add(listed);
    holdScroll(() => {
      know({ ...found, body: body.update(found.body.filter(isConnected), mark) });
      // The page has gone on since it was copied: something may hold the article now that did not.
      const there = hidden.filter(({ element }) => isConnected(element));
      const kept = there.filter(({ element }) => !guard.allows(element));
      const plan = there.filter((planned) => !kept.includes(planned));
      concealer.follow(plan, [...shown, ...kept.map(({ element }) => element)], () => {
        const trees = roots.below(document);
        if (trees.length > 0) concealer.hide(find(trees), [], 'before', guard);
        floats.look([document], mayFloat);
      });
    });
    read();
  }

  /** Whether what is inserted can be looked at only later. */
  const isBusy = (): boolean => readings.size > 0;

  /** Looks at what had to wait. */
  function goOn(): void {
    if (isBusy()) return;
    const waiting = backlog.take();
    if (waiting === null) missed();
    else if (waiting.length > 0) look(waiting.filter(isConnected), 'since');
  }

  function look(inserted: readonly Element[], came: Came): void {
    const fresh = inserted.filter((element) => !pieces.has(element));
    if (body.isDue(fresh)) {
      if (isSmall(document)) {
        void all();
        return;
      }
      know({ ...location, body: body.adopt(fresh) });
    }
    add(find([...inserted, ...inserted.flatMap(roots.below)]), inserted, came);
    floats.look(inserted, mayFloat);
    concealer.reopen();
    concealer.disarm(inserted);
  }

  function catchUp(): readonly Element[] {
    if (isBusy()) {
      backlog.overflow();
      return [];
    }
    if (isSmall(document) && body.isDueAnyhow()) {
      void all();
      return [];
    }
    const page = bodyOf(document);
    const found = page ? piecesOf(page) : [];
    for (const piece of found) pieces.add(piece);
    return found;
  }

  function find(trees: readonly ParentNode[]): Finding[] {
    if (trees.length === 0) return [];
    const options = { body: guard.body, text: guard.text, categories: categories(), listed: lists.listed };
    const findings = trees.flatMap((tree) => tools.finder.find(tree, options));
    lists.ask(tools.finder.names);
    return findings;
  }

  function known(fresh: readonly Listed[]): void {
    if (isBusy()) return;
    const trees = [document, ...roots.met];
    const found = fresh.flatMap(({ selector }) => trees.flatMap((tree) => select(tree, selector)));
    const elements = [...new Set(found)].filter((element) => !concealer.isHidden(element));
    if (elements.length > 0) add(find(elements), elements, 'before');
  }

  function add(findings: readonly Finding[], looked: readonly Element[], came: Came): void {
    const sheeted = looked.flatMap(sheets.within);
    if (findings.length > 0) holdScroll(() => concealer.hide(findings, sheeted, came, guard));
    else concealer.review(sheeted);
  }

  const mayFloat = (player: Element): boolean => !categories().has('video') || !guard.allows(player);

  return {
    all,
    some(inserted) {
      if (isBusy()) backlog.keep(inserted);
      else look(inserted, 'now');
    },
    catchUp,
    known,
    newRoots() {
      const fresh = isBusy() ? [] : roots.newBelow(document);
      if (fresh.length > 0) add(find(fresh), [], 'now');
    },
    revive() {
      if (!isBusy()) return;
      readings = new Set();
      backlog.overflow();
      void all();
    },
    isStale: () => !isOwn || body.isStale(),
    doubt: body.doubt,
  };
}

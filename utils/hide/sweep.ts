import type { CategoryId } from '../clutter/categories';
import type { Finding, Listed } from '../clutter/types';
import { bodyOf, parentElementOf, select } from '../dom';
import { watchBody } from './body-watch';
import type { Floats } from './floats';
import type { Folds } from './folds';
import { createGuard, type Known } from './guard';
import type { Hider } from './hider';
import type { Keeper } from './keeper';
import type { Lists } from './lists';
import type { Lock } from './lock';
import type { Pace } from './pace';
import { isSmall, piecesOf } from './pieces';
import { watchReturns } from './returns';
import type { HoldScroll } from './scroll';
import type { Roots } from './shadows';
import type { Sheets } from './sheets';
import { closeSpace, reopen } from './space';
import type { Tools } from './types';

/** Where no article was found. */
const NOWHERE: Known = { body: [], headline: null, wordsIn: () => 0 };

/** What a sweep works with. */
export interface Parts {
  hider: Hider;
  sheets: Sheets;
  keeper: Keeper;
  lock: Lock;
  floats: Floats;
  folds: Folds;
  pace: Pace;
  roots: Roots;
  holdScroll: HoldScroll;
  lists: Lists;
}

/** Finds clutter and hides it, unless the guard says that it is article. */
export interface Sweep {
  /**
   * Reads the whole page: where the article is, what is clutter now and what is no longer. Where the judge has yet to
   * be fetched nothing is changed until it is called again.
   */
  all(): void;
  /** Looks at what was inserted, and at the whole page where that may have changed where the article is. */
  some(inserted: readonly Element[]): void;
  /** Makes up for insertions that were missed. @returns pieces of the page to be looked at one by one with `some` */
  catchUp(): readonly Element[];
  /** Looks at what filter lists have come to know since the last look. */
  known(fresh: readonly Listed[]): void;
  /** Looks into open shadow roots it has not met: a script may attach them to what is there already. */
  newRoots(): void;
  /** Whether the page shows another article than the one that was found. */
  isStale(): boolean;
  /** Makes the next `some` or `catchUp` read the whole page. */
  doubt(): void;
}

/**
 * @param categories what is to be hidden, as of now
 * @param needJudge called at most once, where `all` has to be called again once the judge is there
 */
export function createSweep(
  document: Document,
  { locate, findClutter }: Pick<Tools, 'locate' | 'findClutter'>,
  { hider, sheets, keeper, lock, floats, folds, pace, roots, holdScroll, lists }: Parts,
  categories: () => ReadonlySet<CategoryId>,
  needJudge: () => void,
): Sweep {
  const body = watchBody(document);
  const isReturn = watchReturns();
  /** Parts of the page that were looked at before, not inserted since. */
  const pieces = new WeakSet<Element>();
  let isAsked = false;
  let isWaiting = false;
  let location = NOWHERE;
  let guard = createGuard(location);

  function know(found: Known): void {
    location = found;
    guard = createGuard(found);
  }

  function all(): void {
    holdScroll(() => {
      hider.suspend(); // a hidden element looks like one that holds no article
      const found = locate(document) ?? (isAsked ? NOWHERE : null);
      isWaiting = found === null;
      if (found === null) {
        hider.reinstate();
        isAsked = true;
        needJudge();
        return;
      }
      know({ ...found, body: body.update(found.body) });
      sheets.reset();
      hide(find([document, ...roots.below(document)]), [document], false);
      floats.look([document], mayFloat);
      hider.resume();
    });
  }

  function some(inserted: readonly Element[]): void {
    if (isWaiting) return;
    const fresh = inserted.filter((element) => !pieces.has(element));
    if (body.isDue(fresh)) {
      if (isSmall(document)) {
        all();
        return;
      }
      know({ ...location, body: body.adopt(fresh) });
    }
    add(find([...inserted, ...inserted.flatMap(roots.below)]), inserted, true);
    floats.look(inserted, mayFloat);
    reopen(hider);
  }

  function catchUp(): readonly Element[] {
    if (isWaiting) return [];
    if (isSmall(document) && body.isDueAnyhow()) {
      all();
      return [];
    }
    const page = bodyOf(document);
    const found = page ? piecesOf(page) : [];
    for (const piece of found) pieces.add(piece);
    return found;
  }

  function find(trees: readonly ParentNode[]): Finding[] {
    const options = { body: guard.body, categories: categories(), listed: lists.listed };
    const findings = trees.flatMap((tree) => [...findClutter(tree, options)]);
    lists.ask();
    return findings;
  }

  function known(fresh: readonly Listed[]): void {
    if (isWaiting) return;
    const trees = [document, ...roots.below(document)];
    const found = fresh.flatMap(({ selector }) => trees.flatMap((tree) => select(tree, selector)));
    const elements = [...new Set(found)].filter((element) => !isInHidden(element));
    if (elements.length > 0) add(find(elements), elements, false);
  }

  /** @param inserted whether these came after the page was read */
  function add(findings: readonly Finding[], looked: readonly Element[], inserted: boolean): void {
    if (findings.length > 0) holdScroll(() => hide(findings, looked, inserted));
    else for (const element of looked) sheets.review(element, isInHidden);
  }

  /** @param where what was looked at: the document, or what was inserted */
  function hide(findings: readonly Finding[], where: readonly ParentNode[], inserted: boolean): void {
    for (const finding of findings) {
      const { element, rule } = finding;
      if (isInHidden(element) || !guard.allows(element, inserted)) continue;
      const fresh = inserted && pace.rest() === 0;
      if (hider.hide(element, finding, false, fresh) && isReturn(element, rule)) pace.strike();
    }
    for (const root of where) sheets.review(root, isInHidden);
    const elements = findings.map(({ element }) => element);
    closeSpace(hider, guard, elements);
    hider.tidy();
    const records = hider.records();
    const all = records.map(({ element }) => element);
    keeper.watch(all);
    folds.watch(all);
    if (records.some(({ category }) => category === 'cookie')) lock.lift();
  }

  const mayFloat = (player: Element): boolean => !categories().has('video') || !guard.allows(player);

  function isInHidden(element: Element): boolean {
    for (let at: Element | null = element; at; at = parentElementOf(at)) if (hider.has(at)) return true;
    return false;
  }

  return {
    all,
    some,
    catchUp,
    known,
    newRoots: () => add(find(roots.newBelow(document)), [], true),
    isStale: body.isStale,
    doubt: body.doubt,
  };
}

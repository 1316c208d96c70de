import type { CategoryId } from '../clutter/categories';
import type { Finding } from '../clutter/types';
import { bodyOf, parentElementOf } from '../dom';
import { watchBody } from './body-watch';
import type { Floats } from './floats';
import { createGuard, type Known } from './guard';
import type { Hider } from './hider';
import type { Keeper } from './keeper';
import type { Lock } from './lock';
import type { Pace } from './pace';
import { isSmall, piecesOf } from './pieces';
import { watchReturns } from './returns';
import type { HoldScroll } from './scroll';
import type { Roots } from './shadows';
import type { Sheets } from './sheets';
import { closeSpace, reopen } from './space';
import type { Tools } from './types';

/** What a sweep works with. */
export interface Parts {
  hider: Hider;
  sheets: Sheets;
  keeper: Keeper;
  lock: Lock;
  floats: Floats;
  pace: Pace;
  roots: Roots;
  holdScroll: HoldScroll;
}

/** Finds clutter and hides it, unless the guard says that it is article. */
export interface Sweep {
  /** Reads the whole page: where the article is, what is clutter now and what is no longer. */
  all(): void;
  /** Looks at what was inserted, and at the whole page where that may have changed where the article is. */
  some(inserted: readonly Element[]): void;
  /** Makes up for insertions that were missed. @returns pieces of the page to be looked at one by one with `some` */
  catchUp(): readonly Element[];
  /** Looks into open shadow roots it has not met: a script may attach them to what is there already. */
  newRoots(): void;
  /** Whether the page shows another article than the one that was found. */
  isStale(): boolean;
  /** Makes the next `some` or `catchUp` read the whole page. */
  doubt(): void;
}

/** @param categories what is to be hidden, as of now */
export function createSweep(
  document: Document,
  { locate, findClutter }: Pick<Tools, 'locate' | 'findClutter'>,
  { hider, sheets, keeper, lock, floats, pace, roots, holdScroll }: Parts,
  categories: () => ReadonlySet<CategoryId>,
): Sweep {
  const body = watchBody(document);
  const isReturn = watchReturns();
  /** Parts of the page that were looked at before, not inserted since. */
  const pieces = new WeakSet<Element>();
  let known: Known = { body: [], headline: null, wordsIn: () => 0 };
  let guard = createGuard(known);

  function know(location: Known): void {
    known = location;
    guard = createGuard(known);
  }

  function all(): void {
    holdScroll(() => {
      hider.suspend(); // a hidden element looks like one that holds no article
      const location = locate(document);
      know({ ...location, body: body.update(location.body) });
      sheets.reset();
      hide(find([document, ...roots.below(document)]), [document]);
      floats.look([document], mayFloat);
      hider.resume();
    });
  }

  function some(inserted: readonly Element[]): void {
    const fresh = inserted.filter((element) => !pieces.has(element));
    if (body.isDue(fresh)) {
      if (isSmall(document)) {
        all();
        return;
      }
      know({ ...known, body: body.adopt(fresh) });
    }
    add(find([...inserted, ...inserted.flatMap(roots.below)]), inserted);
    floats.look(inserted, mayFloat);
    reopen(hider);
  }

  function catchUp(): readonly Element[] {
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
    const options = { body: guard.body, categories: categories() };
    return trees.flatMap((tree) => [...findClutter(tree, options)]);
  }

  function add(findings: readonly Finding[], inserted: readonly Element[]): void {
    if (findings.length > 0) holdScroll(() => hide(findings, inserted));
    else for (const element of inserted) sheets.review(element, isInHidden);
  }

  /** @param where what was looked at: the document, or what was inserted */
  function hide(findings: readonly Finding[], where: readonly ParentNode[]): void {
    const inserted = !where.includes(document);
    for (const finding of findings) {
      const { element, rule } = finding;
      if (isInHidden(element) || !guard.allows(element, inserted)) continue;
      if (hider.hide(element, finding) && isReturn(element, rule)) pace.strike();
    }
    for (const root of where) sheets.review(root, isInHidden);
    const elements = findings.map(({ element }) => element);
    closeSpace(hider, guard, elements);
    hider.tidy();
    const records = hider.records();
    keeper.watch(records.map(({ element }) => element));
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
    newRoots: () => add(find(roots.newBelow(document)), []),
    isStale: body.isStale,
    doubt: body.doubt,
  };
}

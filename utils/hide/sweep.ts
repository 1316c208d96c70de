import type { CategoryId } from '../clutter/categories';
import type { Finding } from '../clutter/types';
import { attributeOf, parentElementOf } from '../dom';
import { watchBody } from './body-watch';
import { createGuard, type Guard } from './guard';
import type { Hider } from './hider';
import type { Keeper } from './keeper';
import type { Lock } from './lock';
import { isConnected } from './native';
import type { Pace } from './pace';
import { holdScroll } from './scroll';
import { openRoots } from './shadows';
import type { Sheets } from './sheets';
import { closeSpace, reopen } from './space';
import type { Tools, World } from './types';

/** Makes of hidden elements that are remembered. */
const MAX_MAKES = 500;

/** What a sweep works with. */
export interface Parts {
  hider: Hider;
  sheets: Sheets;
  keeper: Keeper;
  lock: Lock;
  pace: Pace;
  /** Told of each open shadow root, once. */
  metRoot: (root: ShadowRoot) => void;
}

/** Finds clutter and hides it, unless the guard says that it is article. */
export interface Sweep {
  /** Reads the whole page: where the article is, what is clutter now and what is no longer. */
  all(categories: ReadonlySet<CategoryId>): void;
  /** Looks at what was inserted, and at the whole page where that may have changed where the article is. */
  some(inserted: readonly Element[], categories: ReadonlySet<CategoryId>): void;
  /** Looks into open shadow roots it has not met: a script may attach them to what is there already. */
  roots(categories: ReadonlySet<CategoryId>): void;
  /** Whether the page shows another article than the one that was found. */
  isStale(): boolean;
}

export function createSweep(world: World, tools: Tools, parts: Parts): Sweep {
  const { document } = world;
  const { hider, sheets, keeper, lock, pace, metRoot } = parts;
  const body = watchBody();
  const met = new WeakSet<ShadowRoot>();
  /** The last element hidden of each make. */
  const latest = new Map<string, Element>();
  let guard: Guard = createGuard({ body: [], headline: null, wordsIn: () => 0 });

  function all(categories: ReadonlySet<CategoryId>): void {
    holdScroll(world, () => {
      hider.tidy();
      hider.suspend(); // a hidden element looks like one that holds no article
      const location = tools.locate(document);
      guard = createGuard({ ...location, body: body.update(location.body) });
      sheets.reset();
      hide(find([document, ...rootsIn(document)], categories), [document]);
      hider.resume();
    });
  }

  function some(inserted: readonly Element[], categories: ReadonlySet<CategoryId>): void {
    if (body.isDue(inserted)) {
      all(categories);
      return;
    }
    add(find([...inserted, ...inserted.flatMap((element) => rootsIn(element))], categories), inserted);
    reopen(hider);
  }

  function add(findings: readonly Finding[], inserted: readonly Element[]): void {
    if (findings.length > 0) holdScroll(world, () => hide(findings, inserted));
    else for (const element of inserted) sheets.review(element, isInHidden);
  }

  /** Open shadow roots below `root`, with those alone that are met for the first time where `fresh`. */
  function rootsIn(root: ParentNode, fresh = false): ShadowRoot[] {
    const roots = openRoots(root);
    const news = roots.filter((shadow) => !met.has(shadow));
    for (const shadow of news) {
      met.add(shadow);
      metRoot(shadow);
    }
    return fresh ? news : roots;
  }

  const find = (trees: readonly ParentNode[], categories: ReadonlySet<CategoryId>): Finding[] =>
    trees.flatMap((tree) => [...tools.findClutter(tree, { body: guard.body, categories })]);

  /** @param where what was looked at: the document, or what was inserted */
  function hide(findings: readonly Finding[], where: readonly ParentNode[]): void {
    const inserted = !where.includes(document);
    for (const finding of findings) {
      const { element } = finding;
      if (!isInHidden(element) && guard.allows(element, inserted) && hider.hide(element, finding))
        noteReturn(finding);
    }
    for (const root of where) sheets.review(root, isInHidden);
    const elements = findings.map(({ element }) => element);
    closeSpace(hider, guard, elements);
    const records = hider.records();
    keeper.watch(records.map(({ element }) => element));
    if (records.some(({ category }) => category === 'cookie')) lock.lift();
  }

  function isInHidden(element: Element): boolean {
    for (let at: Element | null = element; at; at = parentElementOf(at)) if (hider.has(at)) return true;
    return false;
  }

  /** A page that removes what was hidden and inserts the like of it again is not fought any faster. */
  function noteReturn({ element, rule }: Finding): void {
    const make = `${rule} ${attributeOf(element, 'class')}`;
    const before = latest.get(make);
    if (before && !isConnected(before)) pace.strike();
    if (latest.size >= MAX_MAKES) latest.clear();
    latest.set(make, element);
  }

  return {
    all,
    some,
    roots: (categories) => add(find(rootsIn(document, true), categories), []),
    isStale: body.isStale,
  };
}

import { closestTo, parentElementOf, precedes, selectFirst } from '../dom';
import type { CategoryId } from './categories';
import { SPARED } from './data/spared';
import { grow } from './grow';
import { createGuard, type Guard } from './guard';
import { MATCHERS } from './match';
import type { Claim, Found, Whole } from './match/claims';
import { indexLabels } from './match/label-index';
import { isListing } from './match/titles';
import { indexNames } from './survey/names';
import { survey } from './survey/survey';
import type { Part, Survey } from './survey/types';
import type { Finding, Listed, Row, Text } from './types';

export { plainBody, withoutBehind } from './body';
export { CATEGORIES, CATEGORY_IDS, type CategoryId } from './categories';
export type { Finding, Listed, Text } from './types';

/** What to look for, and what to spare. */
export interface ClutterOptions {
  /** Where the article is (utils/locate). Empty: only what rows name for certain is found. */
  body: readonly Element[];
  /** What heads it, kept besides any `h1` before its end: a headline may be another element. Default: none is known. */
  headline?: Element | null;
  /** Where its text begins and ends: what comes after that in the body is no part of it. Default: all of the body is. */
  text?: Text | null;
  categories: ReadonlySet<CategoryId>;
  /** What filter lists say of this page. */
  listed?: readonly Listed[];
}

/** Finds clutter by a table of rows. For one page: it notes the page's names. Changes nothing. */
export interface Finder {
  /** What there is below `root`; used again by a `find` that follows at once. */
  survey(root: ParentNode): Survey;
  /** Whether a part's own names call for a category. */
  isNamed(part: Part, category: CategoryId): boolean;
  /**
   * What is clutter of what is below `root`, or `root` itself: a document, or an element or fragment inserted into one.
   * @returns in document order, none inside another, none that is or holds the body or the headline.
   */
  find(root: ParentNode, options: ClutterOptions): Finding[];
  /** Names met so far, in the order of meeting, as filter lists are asked about them (utils/lists). */
  readonly names: ReadonlySet<string>;
}

/**
 * A finder for these rows. Where several call for one element, the first wins; of nested elements the outermost is
 * found.
 * @param whole what is asked besides where a page is read as a whole. Default: nothing, as of what is inserted into one
 */
export function createFinder(rows: readonly Row[], whole: Whole | null = null): Finder {
  const names = indexNames(rows);
  const labels = indexLabels(rows, 'label');
  const calls = indexLabels(rows, 'call');

  const isNamed = ({ named }: Part, category: CategoryId): boolean =>
    named?.some((row) => rows[row]?.category === category) ?? false;

  /** Whether a part lies in the page's own menus: before the article, or in the page's footer. */
  function isMenu(part: Part, body: readonly Element[]): boolean {
    const [first] = body;
    const before = first !== undefined && precedes(part.element, first);
    for (let at: Part | null = part; at; at = at.parent)
      if ((at.name === 'footer' && !closestTo(at.element, 'article')) || (before && isNamed(at, 'nav')))
        return true;
    return false;
  }

  const isWritten = (part: Part): boolean => isNamed(part, 'comments') || isNamed(part, 'author');

  /** Whether a part lies in what readers wrote, or in what is said of the author: that is alike too, and linked. */
  function isThread(part: Part): boolean {
    for (let at: Part | null = part; at; at = at.parent) if (isWritten(at)) return true;
    return false;
  }

  /** Whether it lies in that, or holds it: readers and authors ask for things too. */
  const touchesThread = ({ parts }: Survey, part: Part): boolean =>
    isThread(part) || parts.slice(part.index, part.end).some(isWritten);

  let kept: { root: ParentNode; page: Survey } | null = null;

  function find(
    root: ParentNode,
    { body, headline = null, text = null, categories, listed = [] }: ClutterOptions,
  ): Finding[] {
    const page = kept?.root === root ? kept.page : survey(root, names.rowsFor);
    kept = null;
    const guard = createGuard(root, page, { body, headline, text }, isDoubtful(root, page, body, text));
    const asking = {
      root,
      page,
      rows,
      labels,
      calls,
      selectors: names.rest,
      listed,
      guard,
      isPage: whole?.pagesOf(root) ?? (() => false),
      isMenu: (part: Part) => isMenu(part, body),
      isThread,
    };
    const claims = [...MATCHERS, ...(whole?.matchers ?? [])]
      .flatMap((claim) => claim(asking))
      .filter(({ part, row }) => {
        const category = rows[row]?.category ?? 'focus';
        return categories.has(category) && !(category === 'subscribe-promo' && touchesThread(page, part));
      });
    const found = settle(page, claims, rows, guard);
    const grown = grow(page, found, guard, labels);
    const orphans = whole?.orphansOf(asking, grown) ?? [];
    const all = [...grown, ...orphans.filter(({ row: { category } }) => categories.has(category))];
    return all
      .sort((a, b) => a.part.index - b.part.index)
      .map(({ part: { element }, row: { id, category } }) => ({
        element,
        category,
        rule: id,
      }));
  }
  return {
    find,
    survey(root) {
      kept = { root, page: survey(root, names.rowsFor) };
      return kept.page;
    },
    isNamed,
    names: names.met,
  };
}

/**
 * Whether there may be no article: the body is a list of teasers, up to the text's end; or with what comes behind that
 * where paragraphs have a box each, as summaries do, and the page does not say that it is an article.
 */
const isDoubtful = (root: ParentNode, page: Survey, body: readonly Element[], text: Text | null): boolean =>
  body.length === 0 ||
  isListing(page, body, text?.last ?? null) ||
  (text !== null &&
    parentElementOf(text.first) !== parentElementOf(text.last) &&
    selectFirst(root, SPARED.article) === null &&
    isListing(page, body));

/** The outermost claims the guard lets through, each by its first row. */
function settle(page: Survey, claims: readonly Claim[], rows: readonly Row[], guard: Guard): Found[] {
  const claimed = new Map<Part, Claim[]>();
  for (const claim of claims) {
    const known = claimed.get(claim.part);
    if (known) known.push(claim);
    else claimed.set(claim.part, [claim]);
  }
  const found: Found[] = [];
  let index = 0;
  while (index < page.parts.length) {
    const part = page.parts[index] as Part;
    const best = claimed
      .get(part)
      ?.sort((a, b) => a.row - b.row)
      .find((claim) => guard.allows(part, rows[claim.row] as Row, claim.proven));
    if (best) found.push({ part, row: rows[best.row] as Row });
    index = best ? part.end : index + 1;
  }
  return found;
}

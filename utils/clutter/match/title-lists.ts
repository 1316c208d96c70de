import { INLINE, select, selectFirst } from '../../dom';
import { ASKED } from '../data/asked';
import { SPARED } from '../data/spared';
import type { Part } from '../survey/types';
import { arePages, isForm, isOfPapers, leadOn } from './belongs';
import type { Asking, Claim } from './claims';
import { isArticle } from './declared';
import { titlesIn } from './titles';

/** Titles that make a list: one alone may be anything of the article's. */
const LEAST_TITLES = 2;
/** Words that may stand between titles: "Previous". */
const BETWEEN = 2;

/**
 * Boxes of the site's own titles behind the beginning of the article, whatever they are called: all that is said in them
 * is said of one of the titles. What heads them is found afterwards (grow.ts). Only on pages that speak of an article of
 * theirs: elsewhere such a list may be what the page is for.
 */
export function claimByTitles({ root, page, rows, guard, isPage, isMenu, isThread }: Asking): Claim[] {
  const row = rows.findIndex(({ match }) => match.by === 'titles');
  if (row < 0 || !isArticle(root)) return [];
  const titled = titlesIn(page);
  /** Whether a line stands in a box in it that has a title of its own. */
  const isOfTitle = (line: Part, box: Part): boolean => {
    for (let at: Part | null = line; at && at !== box; at = at.parent) if (titled.has(at)) return true;
    return false;
  };
  const isList = (box: Part): boolean =>
    page.parts
      .slice(box.index, box.end)
      .every((line) => !line.owns || (line.linked === 0 && line.words <= BETWEEN) || isOfTitle(line, box));
  return [...titled].flatMap(([part, titles]) => {
    const isLine = INLINE.has(part.name) || SPARED.source.test(part.firstText);
    const isBeside = guard.isAfter(part) && !guard.isOfBody(part) && !guard.isBlocked(part);
    if (titles < LEAST_TITLES || isLine || !isBeside || isMenu(part) || isThread(part)) return [];
    if (selectFirst(part.element, `${SPARED.held},${ASKED.noList}`)) return [];
    const links = select(part.element, 'a[href]');
    const isOwn = leadOn(links, isPage) || links.every(isForm) || arePages(links) || isOfPapers(part, page);
    return isList(part) && !isOwn ? [{ part, row }] : [];
  });
}

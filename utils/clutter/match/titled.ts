import { INLINE, selectFirst } from '../../dom';
import { ASKED } from '../data/asked';
import { SPARED } from '../data/spared';
import type { Part } from '../survey/types';
import type { Asking, Claim } from './claims';
import { titlesIn } from './titles';

/** Titles that make a list; words of a single one that has a picture. */
const LEAST = { titles: 2, words: 6 };
/** Words that may stand between titles: "Previous". */
const BETWEEN = 2;

/**
 * Boxes of the site's own titles behind the beginning of the article, whatever they are called: all that is said in them
 * is said of one of the titles. What heads them is found afterwards (grow.ts).
 */
export function claimByTitles({ page, rows, guard, isMenu, isThread }: Asking): Claim[] {
  const row = rows.findIndex(({ match }) => match.by === 'titles');
  if (row < 0) return [];
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
  const isCard = ({ name, linked, media, pictures }: Part): boolean =>
    name !== 'li' && media > pictures && linked >= LEAST.words;
  return [...titled].flatMap(([part, titles]) => {
    const isLine = INLINE.has(part.name) || SPARED.source.test(part.firstText);
    const isBeside = guard.isAfter(part) && !guard.isOfBody(part) && !guard.isBlocked(part);
    if (isLine || !isBeside || isMenu(part) || isThread(part)) return [];
    if (selectFirst(part.element, `${SPARED.held},${ASKED.noList}`)) return [];
    return (titles < LEAST.titles ? isCard(part) : isList(part)) ? [{ part, row }] : [];
  });
}

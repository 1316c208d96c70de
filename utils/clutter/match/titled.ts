import { HEADINGS, INLINE } from '../../dom';
import { SPARED } from '../data/spared';
import type { Part } from '../survey/types';
import type { Asking, Claim } from './claims';
import { titlesIn } from './titles';

/** Titles that make a list; words of a single one that has a picture. */
const LEAST = { titles: 2, words: 6 };

/**
 * Boxes of the site's own titles behind the beginning of the article, whatever they are called. A row's limits see to it
 * that there is little else in them.
 */
export function claimByTitles({ page, rows, guard, isMenu, isThread }: Asking): Claim[] {
  const row = rows.findIndex(({ match }) => match.by === 'titles');
  if (row < 0) return [];
  const isCard = ({ name, linked, media }: Part): boolean =>
    name !== 'li' && media > 0 && linked >= LEAST.words;
  return [...titlesIn(page)].flatMap(([part, titles]) => {
    const isList = titles >= LEAST.titles || isCard(part);
    const isLine = INLINE.has(part.name) || HEADINGS.has(part.name) || SPARED.source.test(part.firstText);
    const isBeside = guard.isAfter(part) && !guard.isOfBody(part) && !guard.isBlocked(part);
    return isList && isBeside && !isLine && !isMenu(part) && !isThread(part) ? [{ part, row }] : [];
  });
}

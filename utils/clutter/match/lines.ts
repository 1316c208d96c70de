import { textOf } from '../../dom';
import type { Guard } from '../guard';
import { PHRASES } from '../phrases';
import type { Part, Survey } from '../survey/types';
import type { Row } from '../types';
import type { Claim } from './claims';
import { titlesIn } from './titles';

/** Words of the link at least, and beside it at most: brackets, a full stop. */
const WORDS = { linked: 4, beside: 2 };

/** Paragraphs of the article that are one link and are written as no sentence is. */
export function claimByLine(page: Survey, rows: readonly Row[], guard: Guard): Claim[] {
  const row = rows.findIndex(({ match }) => match.by === 'line');
  if (row < 0) return [];
  const titled = titlesIn(page);
  return page.parts
    .filter((part) => isOneLink(part) && titled.has(part) && guard.isInside(part, 'related'))
    .map((part) => ({ part, row }));
}

function isOneLink({ name, links, linked, words, element }: Part): boolean {
  if (name !== 'p' || links !== 1 || linked < WORDS.linked || words > WORDS.beside) return false;
  const text = textOf(element).trim();
  return PHRASES.apart.test(text) || PHRASES.shouted.test(text);
}

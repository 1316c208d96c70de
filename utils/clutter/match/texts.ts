import { closestTo, selectFirst, textOf } from '../../dom';
import { ASKED } from '../data/asked';
import { PHRASES } from '../data/phrases';
import { isOffer, widest } from './calls';
import type { Asking, Claim } from './claims';

/** Words of one line or paragraph that is read. */
const MAX_WORDS = 120;

/** The largest boxes of few words around lines that say what the rows ask for, outside the article. In menus they are entries. */
export function claimByText({ page, rows, guard, isMenu }: Asking): Claim[] {
  const asked = rows.flatMap(({ match, category, limit }, row) =>
    match.by === 'text' ? [{ row, category, limit, ...match }] : [],
  );
  if (asked.length === 0) return [];
  const claims: Claim[] = [];
  for (const part of page.parts) {
    if (!(part.owns || part.ownRuns > 0) || part.words + part.linked > MAX_WORDS || guard.isOfBody(part))
      continue;
    const text = textOf(part.element);
    for (const { row, limit, says, apart } of asked) {
      // The box around the line has to say the rest: buttons stand beside it.
      if (!says[0]?.test(text) || isMenu(part)) continue;
      const box = widest(part, guard, limit);
      if (says.length > 1 && !says.every((pattern) => pattern.test(textOf(box.element)))) continue;
      if (
        apart &&
        (!isOffer(box, guard) || selectFirst(box.element, ASKED.action) || PHRASES.phone.test(text))
      )
        continue;
      if (!apart && closestTo(box.element, 'main,article')) continue;
      claims.push({ part: box, row });
    }
  }
  return claims;
}

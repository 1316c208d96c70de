import type { Part } from '../survey/types';
import type { Asking, Claim } from './claims';

/** Everything beside the way down to the article, but for what stands between the headline and the body. */
export function claimTheRest({ page, rows, guard }: Asking): Claim[] {
  const row = rows.findIndex(({ match }) => match.by === 'rest');
  if (row < 0) return [];
  const isRest = (part: Part): boolean =>
    !guard.isBlocked(part) && !guard.isOfBody(part) && !guard.isBetween(part);
  return page.parts
    .filter((part) => (!part.parent || guard.isBlocked(part.parent)) && isRest(part))
    .map((part) => ({ part, row }));
}

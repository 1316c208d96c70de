import { attributeOf } from '../../dom';
import type { Guard } from '../guard';
import type { Part, Survey } from '../survey/types';
import type { Row } from '../types';
import type { Claim } from './claims';
import { titlesIn, WORDS_PER_TITLE } from './titles';

/** Words a box may have besides its teasers: a heading. */
const HEADING_WORDS = 12;

/**
 * Boxes whose children are alike and each have a linked title.
 * @param isOther whether a part is known to be something else that looks so: a menu, a thread of comments
 */
export function claimByTeasers(
  page: Survey,
  rows: readonly Row[],
  guard: Guard,
  isOther: (part: Part) => boolean,
): Claim[] {
  const asked = rows.flatMap(({ match }, row) =>
    match.by === 'teasers' ? [{ row, atLeast: match.atLeast }] : [],
  );
  if (asked.length === 0) return [];
  const titled = titlesIn(page);
  const alike = new Map<Part, Map<string, number>>();
  for (const part of titled.keys()) {
    if (!part.parent) continue;
    const kinds = alike.get(part.parent) ?? new Map<string, number>();
    alike.set(part.parent, kinds);
    const kind = `${part.name} ${(attributeOf(part.element, 'class') ?? '').split(/\s+/, 1)[0]}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const claims: Claim[] = [];
  for (const [part, kinds] of alike) {
    const run = Math.max(...kinds.values());
    if (guard.isBlocked(part) || isOther(part)) continue;
    const titles = titled.get(part) ?? 0;
    if (part.words > WORDS_PER_TITLE * titles + HEADING_WORDS) continue;
    const box = withHeading(part, titles, titled, guard);
    for (const { row, atLeast } of asked) if (run >= atLeast) claims.push({ part: box, row });
  }
  return claims;
}

/** The box around that adds no more than a heading. */
function withHeading(part: Part, titles: number, titled: ReadonlyMap<Part, number>, guard: Guard): Part {
  let box = part;
  for (let at = part.parent; at && !guard.isBlocked(at); at = at.parent) {
    if (titled.get(at) !== titles || at.words - part.words > HEADING_WORDS || at.fields > part.fields) break;
    box = at;
  }
  return box;
}

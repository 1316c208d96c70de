import { attributeOf, select } from '../../dom';
import type { Part } from '../survey/types';
import { isOfPapers, leadOn } from './belongs';
import type { Asking, Claim } from './claims';
import { titlesIn, WORDS_PER_TITLE } from './titles';

/** Words of a link, on average, that are no menu's. */
const STORY_WORDS = 6;
/** Words a box may have besides its teasers: a heading. */
const HEADING_WORDS = 12;

/** Boxes whose children are alike and each have a linked title. */
export function claimByTeasers({ page, rows, guard, isPage, isMenu, isThread }: Asking): Claim[] {
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
    const titles = titled.get(part) ?? 0;
    // Between the headline and the text they are what the page is about: a shop's goods, a topic's stories.
    if (guard.isBlocked(part) || guard.isBetween(part) || isThread(part)) continue;
    // In the body's box, summaries may be what the article ends with.
    if (guard.isOfBody(part) && part.prose > 0) continue;
    // Entries of a menu are short; in the page's footer the latest posts may stand between them.
    if (isMenu(part) && !(guard.isAfter(part) && part.linked >= STORY_WORDS * part.links)) continue;
    if (part.words > WORDS_PER_TITLE * titles + HEADING_WORDS) continue;
    if (isOfPapers(part, page) || leadOn(select(part.element, 'a[href]'), isPage)) continue;
    for (const { row, atLeast } of asked) if (run >= atLeast) claims.push({ part, row });
  }
  return claims;
}

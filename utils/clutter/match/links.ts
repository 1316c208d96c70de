import { attributeOf } from '../../dom';
import type { Guard } from '../guard';
import type { Part, Survey } from '../survey/types';
import type { Row } from '../types';
import type { Claim } from './claims';

/** Words a row of such links may have besides: "Share this story", a count. */
const WORDS_BESIDE = 12;
/** Words in links and controls, for each such link: "Share on Facebook (opens in a new window)". */
const WORDS_PER_LINK = 12;
/** Share of a box's links that lead there. The others are "copy link", "print". */
const SHARE = 0.5;

/** Boxes around links that lead where a row says, as large as they hold hardly anything else. */
export function claimByLinks(page: Survey, rows: readonly Row[], guard: Guard): Claim[] {
  const claims: Claim[] = [];
  const asked = rows.flatMap((row, index) => (row.match.by === 'links' ? [{ index, match: row.match }] : []));
  if (asked.length === 0) return claims;
  const links = page.parts.filter((part) => part.name === 'a' && part.links > 0);
  const addresses = links.map((part) => attributeOf(part.element, 'href') ?? '');
  for (const { index, match } of asked) {
    const found = links.filter((_, i) => match.addresses.test(addresses[i] ?? ''));
    const counts = new Map<Part, number>();
    for (const link of found)
      for (let at: Part | null = link; at; at = at.parent) counts.set(at, (counts.get(at) ?? 0) + 1);
    for (const link of found) {
      const box = widest(link, counts, guard);
      if (box) claims.push({ part: box, row: index });
    }
  }
  return claims;
}

function widest(link: Part, counts: ReadonlyMap<Part, number>, guard: Guard): Part | null {
  let box = link;
  for (let at: Part | null = link; at && !guard.isBlocked(at); at = at.parent) {
    const count = counts.get(at) ?? 0;
    if (at.words > WORDS_BESIDE || at.linked > WORDS_PER_LINK * count || at.pictures > 0) break;
    if (count >= SHARE * at.links) box = at;
  }
  return box;
}

import { attributeOf } from '../../dom';
import type { Guard } from '../guard';
import type { Part, Survey } from '../survey/types';
import type { Row } from '../types';
import type { Claim } from './claims';

/** A link with this many words reads as the title of something. */
const TITLE_WORDS = 4;
/** Words besides titles for each of them: a summary, a date, a section. */
const WORDS_PER_TITLE = 45;
/** Words a box may have besides its teasers: a heading. */
const HEADING_WORDS = 12;

/** Boxes whose children are alike and each have a linked title. */
export function claimByTeasers(
  page: Survey,
  rows: readonly Row[],
  guard: Guard,
  isMenu: (part: Part) => boolean,
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
    if (guard.isBlocked(part) || isMenu(part)) continue;
    const titles = titled.get(part) ?? 0;
    if (part.words > WORDS_PER_TITLE * titles + HEADING_WORDS) continue;
    const box = withHeading(part, titles, titled, guard);
    for (const { row, atLeast } of asked) if (run >= atLeast) claims.push({ part: box, row });
  }
  return claims;
}

/** Linked titles in each part that has any. */
function titlesIn(page: Survey): Map<Part, number> {
  const site = siteOf(page);
  const titled = new Map<Part, number>();
  for (const part of page.parts) {
    if (part.name !== 'a' || part.links === 0 || part.linked < TITLE_WORDS || !isOwn(part, site)) continue;
    for (let at: Part | null = part; at; at = at.parent) titled.set(at, (titled.get(at) ?? 0) + 1);
  }
  return titled;
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

const ADDRESS = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i;

/** The host most links of the page that name one lead to. */
function siteOf(page: Survey): string {
  const counts = new Map<string, number>();
  for (const { name, element } of page.parts) {
    const host = name === 'a' ? ADDRESS.exec(attributeOf(element, 'href') ?? '')?.[1] : undefined;
    if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** Whether a link leads to another page of the site: lists of sources lead elsewhere, lists of contents down the page. */
function isOwn({ element }: Part, site: string): boolean {
  const address = attributeOf(element, 'href') ?? '';
  if (address.startsWith('#') || address.startsWith('mailto:')) return false;
  const host = ADDRESS.exec(address)?.[1];
  return host === undefined || host === site;
}

import { hasAttributeOn, INLINE, setOf, textOf } from '../../dom';
import type { CategoryId } from '../categories';
import { fits, type Guard } from '../guard';
import { KINDS } from '../kinds';
import { PHRASES } from '../phrases';
import type { Part, Survey } from '../survey/types';
import type { Limit, Row } from '../types';
import type { Claim } from './claims';
import type { LabelIndex } from './label-index';

/** Longest label, with the words a `*` allows. */
const MAX_WORDS = 9;
/** Boxes after a label that may belong to it: a list, or its items one by one. */
const MAX_FOLLOWING = 12;

/** What running text is made of. */
const FLOW = setOf(KINDS.flow);

/** In the article these say so of what they head or list: a chapter on advertising, an item of a list. */
const ENTRIES = setOf(KINDS.entries);

/**
 * What stands under headings that say what it is.
 * @param isMenu whether a part lies in the site's own menus: entries there are no headings
 */
export function claimByLabel(
  page: Survey,
  rows: readonly Row[],
  labels: LabelIndex,
  guard: Guard,
  isMenu: (part: Part) => boolean,
): Claim[] {
  const claims: Claim[] = [];
  for (const part of page.parts) {
    const words = part.words + part.linked;
    if (words === 0 || !labels.mayHold(part.firstText)) continue;
    if (part.owns && part.texts > 1 && !FLOW.has(part.name)) {
      for (const index of labels.rowsFor(part.firstText)) claims.push(...around(part, index, rows, guard));
      continue;
    }
    if (words > MAX_WORDS || part.texts > 4) continue;
    const above = part.parent;
    if (above && above.words + above.linked === words && !guard.isBlocked(above)) continue;
    for (const index of labels.rowsFor(textOf(part.element))) {
      const row = rows[index];
      if (row && !isMenu(part))
        for (const claimed of under(part, row, guard, page))
          claims.push({ part: claimed, row: index, proven: true });
    }
  }
  return claims;
}

/** Whether a box lies in the article: behind the text, boxes of their own do not. */
const isInText = (box: Part, { category }: Row, guard: Guard): boolean =>
  guard.isBetween(box) || (guard.isInside(box, category) && !(guard.isBehind(box) && isBox(box)));

/** A box whose own first words are the label. */
function around(box: Part, index: number, rows: readonly Row[], guard: Guard): Claim[] {
  const row = rows[index];
  const inside = row !== undefined && isInText(box, row, guard);
  const holds =
    row &&
    guard.allows(box, inside ? inBody(row) : withControls(row)) &&
    (!inside || (isBox(box) && isMeant(box, row)));
  return holds ? [{ part: box, row: index, proven: true }] : [];
}

/** What a label stands for: the box around it, the boxes that follow it, or itself. */
function under(label: Part, row: Row, guard: Guard, page: Survey): Part[] {
  const box = label.parent;
  const inside = guard.isInside(label, row.category);
  if (
    box &&
    box.firstText === label.firstText &&
    guard.allows(box, isInText(box, row, guard) ? inBody(row) : withControls(row)) &&
    (!inside || (isBox(box) && isMeant(box, row)))
  )
    return [box];
  const full = { ...row, limit: { ...row.limit, controls: Math.max(1, row.limit.controls ?? 1) } };
  const found: Part[] = [];
  let at = inside ? undefined : page.parts[label.end];
  while (at && at.parent === box && found.length < MAX_FOLLOWING) {
    if (!guard.allows(at, full) || (found[0] && found[0].name !== at.name)) break;
    found.push(at);
    at = page.parts[at.end];
  }
  if (found.length > 0) return [label, ...found];
  if (inside && row.category === 'related' && !INLINE.has(label.name) && !PHRASES.further.test(label.firstText)) {
    const ending = linksAfter(label, page, guard);
    if (ending.length > 0) return [label, ...ending];
  }
  const isAlone = row.match.by === 'label' && row.match.alone && fits(label, row.limit);
  if (isAlone && !(inside && ENTRIES.has(label.name))) return [label];
  return !inside && guard.isAfter(label) && !guard.isOfBody(label) && isLast(label, page) ? [label] : [];
}

/** Of a list's words those in links, where an article ends with ways to others: sources are described. */
const LISTED = 0.8;

/** Lists of links after a heading with which an article ends: nothing more of it comes after them. */
function linksAfter(label: Part, { parts }: Survey, guard: Guard): Part[] {
  const found: Part[] = [];
  let links = 0;
  let at = parts[label.end];
  for (; at?.parent === label.parent && at && isAllLinks(at); at = parts[at.end]) {
    found.push(at);
    links += at.links;
  }
  for (; at && guard.isOfBody(at); at = parts[at.index + 1]) if (at.ownProse > 0 && !at.named) return [];
  return links < 2 ? [] : found;
}

const isAllLinks = ({ links, linked, words }: Part): boolean => links > 0 && linked >= LISTED * (words + linked);

/** Whether nothing follows a heading in its box, or only what is empty: a script was to fill it. */
function isLast({ end, parent }: Part, { parts }: Survey): boolean {
  const next = parts[end];
  return !next || next.parent !== parent || next.words + next.linked + next.media + next.fields === 0;
}

/**
 * What a box under a label in the article has besides: with fewer words in links it is a chapter called so, and no letter
 * is asked for where nothing can be clicked.
 */
const IN_BODY: Partial<Record<CategoryId, Limit>> = { related: { linked: 0.5 }, newsletter: { controls: 1 } };

/** Whether a box in the article is what its label says: letters are asked for, or spoken of, in no other box. */
const isMeant = ({ element, fields }: Part, { category }: Row): boolean =>
  category !== 'newsletter' || fields > 0 || PHRASES.letter.test(textOf(element));

const inBody = (row: Row): Row => withControls({ ...row, limit: { ...row.limit, ...IN_BODY[row.category] } });

/** A box under a label has something to click, unless the row says that it need not. */
const withControls = (row: Row): Row => ({ ...row, limit: { controls: 1, ...row.limit } });

/** Whether a part is a box of its own and not a paragraph or list that the article's text flows through. */
export function isBox({ name, element }: Part): boolean {
  return !FLOW.has(name) && (hasAttributeOn(element, 'class') || hasAttributeOn(element, 'id'));
}

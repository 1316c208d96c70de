import { HEADINGS, hasAttributeOn, INLINE, setOf, textOf } from '../../dom';
import type { CategoryId } from '../categories';
import { KINDS } from '../data/kinds';
import { PHRASES } from '../data/phrases';
import { fits, type Guard } from '../guard';
import type { Part, Survey } from '../survey/types';
import type { Limit, Row } from '../types';
import { helpsOrNotes } from './belongs';
import type { Asking, Claim } from './claims';
import { titlesIn } from './titles';

/** Longest label, with the words a `*` allows. */
const MAX_WORDS = 9;
/** Boxes after a label that may belong to it: a list, or its items one by one. */
const MAX_FOLLOWING = 12;

/** What running text is made of. */
const FLOW = setOf(KINDS.flow);

/** Categories of lists of titles. */
const TITLED = setOf(KINDS.titled);

/** In the article these say so of what they head or list: a chapter on advertising, an item of a list. */
const ENTRIES = setOf(KINDS.entries);

/** What stands under headings that say what it is. Entries of menus are no headings. */
export function claimByLabel({ page, rows, labels, guard, isMenu }: Asking): Claim[] {
  const claims: Claim[] = [];
  for (const part of page.parts) {
    const words = part.words + part.linked;
    if (words === 0 || !labels.mayHold(part.firstText)) continue;
    if (part.owns && part.texts > 1 && !FLOW.has(part.name)) {
      const headed = labels.rowsFor(part.firstText).filter((index) => {
        const row = rows[index];
        return row && isHeaded(part, row, guard, page);
      });
      claims.push(...headed.map((row) => ({ part, row, proven: true }) as const));
      if (headed.length > 0) continue;
    }
    if (words > MAX_WORDS || part.texts > 4 || isParted(part, page)) continue;
    const above = part.parent;
    if (above && above.words + above.linked === words && !guard.isBlocked(above)) continue;
    for (const index of labels.rowsFor(textOf(part.element))) {
      const row = rows[index];
      if (row && !isMenu(part) && !(isEntry(part) && row.category !== 'social'))
        for (const claimed of under(part, row, guard, page))
          claims.push({ part: claimed, row: index, proven: true });
    }
  }
  return claims;
}

/** Whether it is one of several things to click: menus stand anywhere, and only those of share links are clutter. */
const isEntry = ({ name, words }: Part): boolean => words === 0 && name === 'li';

/** Whether it says one thing in one block and another in the next: a heading and a line under it are no heading. */
function isParted({ index, end, texts }: Part, { parts }: Survey): boolean {
  let blocks = 0;
  for (let at = index + 1; at < end; ) {
    const part = parts[at] as Part;
    const isBlock = part.texts > 0 && part.texts < texts && !INLINE.has(part.name);
    if (isBlock) blocks++;
    at = isBlock ? part.end : at + 1;
  }
  return blocks > 1;
}

/** Whether a box lies in the article: behind the text, boxes of their own do not. */
const isInText = (box: Part, { category }: Row, guard: Guard): boolean =>
  guard.isBetween(box) || (guard.isInside(box, category) && !(guard.isBehind(box) && isBox(box)));

/** Whether a box is what the label at its beginning says. */
function isHeaded(box: Part, row: Row, guard: Guard, page: Survey): boolean {
  const inside = isInText(box, row, guard);
  const leadsOn = inside && isTeaser(box, page);
  return (
    guard.allows(box, inside && !leadsOn ? inBody(row) : withControls(row)) &&
    (!inside || (isBox(box) && isMeant(box, row)))
  );
}

/** Whether a box says that a story is worth reading, then which, and only then what of it: a teaser's summary may be long. */
function isTeaser(box: Part, page: Survey): boolean {
  if (!PHRASES.readOn.test(box.firstText)) return false;
  const title = page.parts
    .slice(box.index + 1, box.end)
    .find(({ owns, firstText }) => owns && firstText !== box.firstText);
  const titles = titlesIn(page);
  const isTitle = title?.words === 0 && [title, title.parent].some((part) => part && titles.has(part));
  return isTitle && !helpsOrNotes(textOf(box.element));
}

/** What a label stands for: the box around it, the boxes that follow it, or itself. */
function under(label: Part, row: Row, guard: Guard, page: Survey): Part[] {
  const box = label.parent;
  const inside = guard.isInside(label, row.category);
  if (box?.firstText === label.firstText && box && isHeaded(box, row, guard, page)) return [box];
  const full = { ...row, limit: { ...row.limit, controls: Math.max(1, row.limit.controls ?? 1) } };
  const found = inside
    ? TITLED.has(row.category) && !INLINE.has(label.name) && !PHRASES.further.test(label.firstText)
      ? titlesAfter(label, page, guard)
      : []
    : following(label, page, (part, first) => guard.allows(part, full) && part.name === (first ?? part).name);
  if (found.length > 0) return [label, ...found];
  const isAlone = row.match.by === 'label' && row.match.alone && fits(label, row.limit);
  return isAlone && !(inside && ENTRIES.has(label.name)) ? [label] : [];
}

/** The parts beside a label, after it, up to the first that does not belong to it. */
function following(
  label: Part,
  { parts }: Survey,
  belongs: (part: Part, first: Part | undefined) => boolean,
): Part[] {
  const found: Part[] = [];
  let at = parts[label.end];
  while (at?.parent === label.parent && at && found.length < MAX_FOLLOWING && belongs(at, found[0])) {
    found.push(at);
    at = parts[at.end];
  }
  return found;
}

/** Titles in lists with which an article ends, at least. */
const LEAST_TITLES = 2;

/** Lists of the site's own titles, after a heading with which an article ends. */
function titlesAfter(label: Part, page: Survey, guard: Guard): Part[] {
  const titles = titlesIn(page);
  const found = following(
    label,
    page,
    (part) => part.words === 0 && part.links > 0 && titles.get(part) === part.links,
  );
  const links = found.reduce((sum, part) => sum + part.links, 0);
  const last = found.at(-1);
  const next = last && page.parts[last.end];
  const isHeading = next !== undefined && HEADINGS.has(next.name);
  return last && links >= LEAST_TITLES && !isHeading && guard.isEnd(last) ? found : [];
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

import {
  attributeOf,
  closestTo,
  HEADINGS,
  holds,
  INLINE,
  matchesSelector,
  precedes,
  select,
  setOf,
  textOf,
} from '../../dom';
import { KINDS } from '../data/kinds';
import { PHRASES } from '../data/phrases';
import { SPARED } from '../data/spared';
import { isDrawn, willShow } from '../guard/drawn';
import type { Part, Survey } from '../survey/types';
import type { Row } from '../types';
import type { Asking, Found } from './claims';
import { isHeading } from './headings';
import { isBox } from './labels';

/** Words of a heading, at most. */
const MAX_WORDS = 9;
/** Of these categories a heading that stands over nothing goes. Of others it may be a gate's. */
const LONE = setOf(KINDS.lone);
/** Categories of lists whose heading goes with them. */
const UNDER = setOf(KINDS.under);

/** What is left under a heading, up to the end of the box around it or to what is something of its own. */
interface Section {
  /** The row of what stands straight under it and was found, if it has no heading itself. */
  first: Row | null;
  /** Boxes with nothing in them, for a script to fill, and with no name that says what. */
  empty: Part[];
  /** Whether there is any box with nothing in it, whatever it is called. */
  isAwaited: boolean;
  /** What leads to more of what is not there. */
  ways: Part[];
  /** What ends it: null where nothing comes after it. */
  next: Part | null;
}

/**
 * Headings beside and behind the article whose list was found, whatever they say; and those that say that they are over
 * other stories or comments, where nothing is yet: these with what a script was to fill.
 */
export function orphansOf(
  { page, rows, labels, guard, isMenu, isPage, isThread }: Asking,
  found: readonly Found[],
): Found[] {
  const gone = new Map(found.map((one) => [one.part, one.row]));
  const orphans: Found[] = [];
  for (let index = 0; index < page.parts.length; ) {
    const part = page.parts[index] as Part;
    const gathered = gone.has(part) ? [] : orphaned(part);
    orphans.push(...gathered);
    index = Math.max(index + 1, gone.has(part) ? part.end : 0, ...gathered.map((one) => one.part.end));
  }
  return orphans;

  function orphaned(line: Part): Found[] {
    if (!isHeading(line) || !isShort(line) || PHRASES.onward.test(line.firstText)) return [];
    const label = widest(line);
    if (isThread(label) || (label.parent && saysLoosely(label.parent, page))) return [];
    if (!guard.isAfter(label) || isInText(label) || guard.isBlocked(label) || isMenu(label)) return [];
    const section = sectionOf(label);
    if ((section.next && !isOther(section.next, line)) || isDrawnIn(section, label)) return [];
    const called = labels.rowsFor(textOf(line.element)).map((index) => rows[index]);
    const known = called.find((row) => row && LONE.has(row.category));
    const awaited = page.parts.slice(line.end, label.end).filter(isEmptyBox);
    if (section.first && !section.isAwaited && awaited.length === 0 && !saysMore(line))
      return goes(section.first, [label, ...section.ways]);
    const isAwaited = awaited.length + section.empty.length > 0;
    const isAlone = isBox(label) && (section.next === null || isLike(label));
    return known && (isAwaited || isAlone) && !awaited.some(isSeen)
      ? goes(known, [label, ...section.empty, ...section.ways])
      : [];
  }

  function goes(row: Row, parts: readonly Part[]): Found[] {
    return parts.every((part) => guard.allows(part, row, true)) ? parts.map((part) => ({ part, row })) : [];
  }

  /** Whether it lies in the article before its text has ended. */
  function isInText(label: Part): boolean {
    return guard.isOfBody(label) && !guard.isBehind(label);
  }

  /** The box that says the same, and nothing else in words. */
  function widest(line: Part): Part {
    const above = line.parent;
    return above && above.words === line.words && isPlain(above) && !guard.isBlocked(above)
      ? widest(above)
      : line;
  }

  /** Whether something is drawn there that was not found: what has no words is no part of the survey. */
  function isDrawnIn({ next }: Section, { element, parent }: Part): boolean {
    const drawn = parent ? select(parent.element, SPARED.drawn) : [];
    return drawn.some(
      (one) =>
        precedes(element, one) &&
        (!next || precedes(one, next.element)) &&
        !found.some(({ part }) => holds(part.element, one)),
    );
  }

  /** Whether an empty box shows something, or is about to. */
  function isSeen(part: Part): boolean {
    return isDrawn(part, page) || willShow(part);
  }

  /** Whether the box beside it is one like it: each has its heading, so that this one is all of its own. */
  function isLike({ end, parent, element }: Part): boolean {
    const next = page.parts[end];
    const className = attributeOf(element, 'class');
    return next?.parent === parent && next !== undefined && className === attributeOf(next.element, 'class');
  }

  function sectionOf(label: Part): Section {
    const section: Section = { first: null, empty: [], isAwaited: false, ways: [], next: null };
    const end = label.parent?.end ?? label.end;
    let isFirst = true;
    for (let at = label.end; at < end && !section.next; ) {
      const part = page.parts[at] as Part;
      const row = gone.get(part);
      const isBlank = isEmpty(part) && !isSeen(part);
      const isToFill = !row && isBlank && isEmptyBox(part);
      const isPassed = row !== undefined || isBlank || isWay(part);
      if (row && isFirst && UNDER.has(row.category) && !hasHeading(part, page)) section.first = row;
      if (isToFill && !part.named) section.empty.push(part);
      if (isToFill) section.isAwaited = true;
      if (row || isToFill) isFirst = false;
      else if (isWay(part)) section.ways.push(part);
      else if (!isPassed && (part.owns || isHeading(part) || part.end === at + 1)) section.next = part;
      at = isPassed ? part.end : at + 1;
    }
    return section;
  }

  /** Whether it leads to more of a list, and not on in the article. */
  function isWay({ element }: Part): boolean {
    const link = PHRASES.ways.test(textOf(element)) ? closestTo(element, 'a') : null;
    return link !== null && !isPage(link);
  }
}

/** Whether a part is a line short enough to head something. */
const isShort = (part: Part): boolean =>
  part.words > 0 && part.words <= MAX_WORDS && isPlain(part) && (part.owns || HEADINGS.has(part.name));

/** Whether a line says something itself: a correction, a credit, what somebody said, a number, what an author is. */
const saysMore = ({ element }: Part): boolean =>
  matchesSelector(element, SPARED.byline) ||
  [PHRASES.notes, PHRASES.noName, PHRASES.quoted, PHRASES.credit].some((pattern) =>
    pattern.test(textOf(element)),
  );

/** Whether a heading begins something else than what stands under a line: it is no smaller one. */
const isOther = (next: Part, line: Part): boolean =>
  isHeading(next) && (HEADINGS.has(line.name) ? levelOf(next) <= levelOf(line) : !HEADINGS.has(next.name));

/** What only a class calls a heading stands below all others. */
const levelOf = ({ name }: Part): number =>
  HEADINGS.has(name) ? Number(name.slice(1)) : Number.POSITIVE_INFINITY;

/** Whether what was found begins with a heading of its own; titles are links. */
function hasHeading({ index, end }: Part, { parts }: Survey): boolean {
  const first = parts.slice(index, end).find(({ owns }) => owns);
  return (
    first !== undefined &&
    first.words > 0 &&
    first.linked === 0 &&
    [first, first.parent].some((part) => part && isHeading(part))
  );
}

/** Whether a box says something besides what its elements say: loose text is no part of the survey. */
function saysLoosely({ index, end, words, linked }: Part, { parts }: Survey): boolean {
  let said = 0;
  for (let at = index + 1; at < end; at = parts[at]?.end ?? end)
    said += (parts[at]?.words ?? 0) + (parts[at]?.linked ?? 0);
  return words + linked > said;
}

/** Whether there is nothing in it but words. */
const isPlain = ({ linked, links, fields, media }: Part): boolean => linked + links + fields + media === 0;

const isEmpty = (part: Part): boolean => part.texts === 0 && isPlain(part);

const isEmptyBox = (part: Part): boolean => isEmpty(part) && !INLINE.has(part.name);

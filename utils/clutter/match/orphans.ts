import { HEADINGS, INLINE, setOf, textOf } from '../../dom';
import { KINDS } from '../data/kinds';
import { PHRASES } from '../data/phrases';
import { type Found, isCalledHeading } from '../grow';
import type { Part, Survey } from '../survey/types';
import type { Row } from '../types';
import type { Asking } from './claims';
import { isBox } from './labels';

/** Words of a heading, at most. */
const MAX_WORDS = 9;
/** Of these categories a heading that stands over nothing goes. Of others it may be a gate's. */
const LONE = setOf(KINDS.lone);
/** Categories of lists of titles. */
const TITLED = setOf(KINDS.titled);
/** Categories of what a heading stands over. */
const UNDER = setOf(KINDS.under);

/** What is left under a heading, up to the next one or the end of the box around it. */
interface Section {
  /** The row of the first thing that was found there for a heading to stand over. */
  row: Row | null;
  /** Boxes with nothing in them, for a script to fill, and with no name that says what. */
  empty: Part[];
  /** What is left: the way to more of what is not there. */
  ways: Part[];
  /** The line that ends it: null where nothing comes after it. */
  next: Part | null;
}

/** Headings beside and behind the article that stand over nothing any more, or not yet; these with what was to be filled. */
export function orphansOf({ page, rows, labels, guard, isMenu }: Asking, found: readonly Found[]): Found[] {
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
    if (!isShort(line) || PHRASES.onward.test(line.firstText)) return [];
    const label = widest(line);
    if (!guard.isAfter(label) || isInText(label) || guard.isBlocked(label) || isMenu(label)) return [];
    const section = sectionOf(label, page, gone);
    const isOver = section.next === null || isHeading(section.next);
    const goes = (row: Row | undefined): Found[] =>
      row && guard.allows(label, row, true)
        ? [label, ...(isOver ? [...section.empty, ...section.ways] : [])].map((part) => ({ part, row }))
        : [];
    const isWhole = section.row && (TITLED.has(section.row.category) || section.empty.length === 0);
    if (section.row && isWhole) return isOver && isHeading(line) && !saysMore(line) ? goes(section.row) : [];
    const isAlone = isBox(label) || (isHeading(line) && section.empty.length > 0);
    if (!(isOver && isAlone) && !awaits(label, line)) return [];
    const known = labels.rowsFor(textOf(line.element)).map((index) => rows[index]);
    return goes(known.find((row) => row && LONE.has(row.category)));
  }

  /** Whether it lies in the article before its text has ended. */
  function isInText(label: Part): boolean {
    return guard.isOfBody(label) && !guard.isBehind(label);
  }

  /** The box that says the same and holds nothing else. */
  function widest(line: Part): Part {
    const above = line.parent;
    return above && above.words === line.words && isPlain(above) && !guard.isBlocked(above)
      ? widest(above)
      : line;
  }

  /** Whether there is something empty below the line in its box, which is no heading's own. */
  function awaits(box: Part, line: Part): boolean {
    return isBox(box) && !isHeading(box) && page.parts.slice(line.end, box.end).some(isEmptyBox);
  }
}

/** Whether a part is a line short enough to head something. */
const isShort = (part: Part): boolean =>
  part.words > 0 && part.words <= MAX_WORDS && isPlain(part) && (part.owns || HEADINGS.has(part.name));

/** Whether a line says something itself: a correction, a number, a date. */
const saysMore = ({ element }: Part): boolean =>
  [PHRASES.notes, PHRASES.noName].some((pattern) => pattern.test(textOf(element)));

const isHeading = (part: Part): boolean => HEADINGS.has(part.name) || isCalledHeading(part);

/** Whether there is nothing in it but words, and a picture to adorn them. */
const isPlain = ({ linked, links, fields, media }: Part): boolean =>
  linked + links + fields === 0 && media <= 1;

const isEmpty = ({ texts, links, fields, media }: Part): boolean => texts + links + fields + media === 0;

const isEmptyBox = (part: Part): boolean => isEmpty(part) && !INLINE.has(part.name);

function sectionOf(label: Part, { parts }: Survey, gone: ReadonlyMap<Part, Row>): Section {
  const section: Section = { row: null, empty: [], ways: [], next: null };
  const end = label.parent?.end ?? label.end;
  for (let at = label.end; at < end; ) {
    const part = parts[at] as Part;
    const row = gone.get(part);
    if (row && UNDER.has(row.category)) section.row ??= row;
    const isWay = part.owns && PHRASES.ways.test(textOf(part.element));
    if (isWay) section.ways.push(part);
    else if (!row && isEmptyBox(part) && !part.named) section.empty.push(part);
    const isPassed = row !== undefined || isWay || isEmpty(part);
    if (!isPassed && (part.owns || isHeading(part) || part.end === at + 1)) {
      section.next = part;
      break;
    }
    at = isPassed ? part.end : at + 1;
  }
  return section;
}

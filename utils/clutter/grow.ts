import { textOf } from '../dom';
import type { CategoryId } from './categories';
import { isDated } from './dated';
import type { Guard } from './guard';
import { KINDS } from './kinds';
import type { LabelIndex } from './match/label-index';
import { PHRASES } from './phrases';
import { setOf } from './set-of';
import type { Part, Survey } from './survey/types';
import type { Row } from './types';

/** What was found: a part, and the row that says so. */
export interface Found {
  part: Part;
  row: Row;
}

/** Words that go with clutter besides its headings: what it is advertised with. */
const WORDS: Partial<Record<CategoryId, number>> = { newsletter: 60, 'subscribe-promo': 40, cookie: 60 };
/** Words of headings. */
const HEADING_WORDS = 8;
/** Links, buttons and fields that may be left: one to close it. */
const CONTROLS = 1;
/** Words of what looks like one. */
const TITLE_WORDS = 4;
const HEADINGS = setOf(KINDS.headings);

type Counts = [words: number, controls: number, media: number, prose: number];
const countsOf = (part: Part): Counts => [part.words, part.links + part.fields, part.media, part.prose];

/** Widens what was found, beside and behind the article, to the boxes that hold nothing else but what heads it. */
export function grow(page: Survey, found: readonly Found[], guard: Guard, labels: LabelIndex): Found[] {
  /** Per box: what is in it and was not found. */
  const rests = new Map<Part, Counts>();
  for (const { part } of found)
    for (let at = part.parent; at; at = at.parent) {
      const rest = rests.get(at) ?? countsOf(at);
      countsOf(part).forEach((count, i) => {
        rest[i] = (rest[i] as number) - count;
      });
      rests.set(at, rest);
    }
  const restOf = (box: Part): Counts => rests.get(box) ?? countsOf(box);
  const elements = new Set<Node>(found.map(({ part }) => part.element));
  const isHeaded = (box: Part, row: Row): boolean => {
    const [words, controls, media, prose] = restOf(box);
    const most = WORDS[row.category] ?? 0;
    return (
      words <= Math.max(most, HEADING_WORDS) &&
      prose <= most &&
      controls <= CONTROLS &&
      media === 0 &&
      guard.isAfter(box) &&
      !guard.isOfBody(box) &&
      guard.allows(box, row, true) &&
      (words === 0 ||
        (!isDated(box.element, elements) && (most > 0 || isAllHeadings(page, box, elements, labels))))
    );
  };
  const grown = found.map(({ part, row }) => {
    let widest = part;
    for (let at = part.parent; at && isHeaded(at, row); at = at.parent) if (restOf(at)[0] > 0) widest = at;
    return { part: widest, row };
  });
  return outermost(grown);
}

/** Whether all that a box says besides is in headings, or is what is written over clutter. */
function isAllHeadings({ parts }: Survey, box: Part, found: ReadonlySet<Node>, labels: LabelIndex): boolean {
  const isLabel = (text: string): boolean => labels.rowsFor(text).length > 0;
  const first = parts.slice(box.index, box.end).find(({ element }) => found.has(element));
  // What stands first may be written as a heading without being one.
  const isTitle = ({ index, words, element }: Part): boolean =>
    first !== undefined &&
    index < first.index &&
    words <= TITLE_WORDS &&
    !PHRASES.noTitle.test(textOf(element).trim());
  if (box.owns && !isLabel(box.firstText)) return false;
  for (let index = box.index + 1; index < box.end; ) {
    const part = parts[index] as Part;
    const isPassed = found.has(part.element) || HEADINGS.has(part.name);
    if (!isPassed && part.owns && part.words > 0 && !isTitle(part) && !isLabel(textOf(part.element)))
      return false;
    index = isPassed ? part.end : index + 1;
  }
  return true;
}

function outermost(found: readonly Found[]): Found[] {
  let end = 0;
  return [...found]
    .sort((a, b) => a.part.index - b.part.index || b.part.end - a.part.end)
    .filter(({ part }) => {
      const isOuter = part.index >= end;
      if (isOuter) end = part.end;
      return isOuter;
    });
}

import { textOf } from '../dom';
import type { CategoryId } from './categories';
import { isDated } from './dated';
import type { Guard } from './guard';
import type { LabelIndex } from './match/label-index';
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
/** A sentence, or how a byline begins. */
const NO_TITLE =
  /[.!?…]["”’)]?$|^(?:by|von|par|por|di|door|av|af|od|от|від|text|texte|texto|foto|photo|source|quelle)\b/iu;
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const COUNTED = ['words', 'links', 'fields', 'media', 'prose'] as const;
type Sums = Record<(typeof COUNTED)[number], number>;
const NOTHING: Sums = { words: 0, links: 0, fields: 0, media: 0, prose: 0 };
const combined = (one: Sums, other: Sums, sign: 1 | -1): Sums =>
  Object.fromEntries(COUNTED.map((name) => [name, one[name] + sign * other[name]])) as Sums;

/** Widens what was found, beside and behind the article, to the boxes that hold nothing else but what heads it. */
export function grow(page: Survey, found: readonly Found[], guard: Guard, labels: LabelIndex): Found[] {
  const sums = new Map<Part, Sums>();
  for (const { part } of found)
    for (let at = part.parent; at; at = at.parent) sums.set(at, combined(sums.get(at) ?? NOTHING, part, 1));
  const elements = new Set<Node>(found.map(({ part }) => part.element));
  const isHeaded = (box: Part, row: Row): boolean => {
    const rest = combined(box, sums.get(box) ?? NOTHING, -1);
    const most = WORDS[row.category] ?? 0;
    return (
      rest.words <= Math.max(most, HEADING_WORDS) &&
      rest.prose <= most &&
      rest.links + rest.fields <= CONTROLS &&
      rest.media === 0 &&
      guard.isAfter(box) &&
      !guard.isOfBody(box) &&
      guard.allows(box, row, true) &&
      (rest.words === 0 ||
        (!isDated(box.element, elements) && (most > 0 || isAllHeadings(page, box, elements, labels))))
    );
  };
  const grown = found.map(({ part, row }) => {
    let widest = part;
    for (let at = part.parent; at && isHeaded(at, row); at = at.parent)
      if ((sums.get(at)?.words ?? 0) < at.words) widest = at;
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
    !NO_TITLE.test(textOf(element).trim());
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

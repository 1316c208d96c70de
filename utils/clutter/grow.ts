import { HEADINGS, selectFirst, setOf, textOf } from '../dom';
import type { CategoryId } from './categories';
import type { Guard } from './guard';
import { KINDS } from './kinds';
import type { LabelIndex } from './match/label-index';
import { PHRASES } from './phrases';
import { SPARED } from './spared';
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

type Counts = [words: number, controls: number, media: number, prose: number, linked: number];
const countsOf = (part: Part): Counts => [part.words, part.links + part.fields, part.media, part.prose, part.linked];

/** What has words of its own, for a heading to stand above: not a slot, a bar of links. */
const HEADED = setOf(KINDS.headed);

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
  const known = new Map<string, boolean>();
  /** Many things stand in one box: of each kind it is asked about once. */
  const isHeaded = (box: Part, row: Row): boolean => {
    const key = box.index + row.id;
    const answer = known.get(key) ?? asksForAll(box, row);
    known.set(key, answer);
    return answer;
  };
  const asksForAll = (box: Part, row: Row): boolean => {
    const [words, controls, media, prose, linked] = restOf(box);
    const most = WORDS[row.category] ?? 0;
    if (words > Math.max(most, HEADING_WORDS) || prose > most || controls > (row.category === 'related' ? 3 : CONTROLS) || media > (row.category === 'related' ? 1 : 0))
      return false;
    if (!guard.isAfter(box) || guard.isOfBody(box) || !guard.allows(box, row, true)) return false;
    if (words === 0) return true;
    const lines = linesOf(page, box, elements);
    const text = lines.map(({ said }) => said).join(' ');
    if (PHRASES.dated.test(text) || selectFirst(box.element, SPARED.held)) return false;
    const isHeading = ({ part, said }: Line): boolean =>
      (HEADED.has(row.category) && HEADINGS.has(part.name)) || labels.rowsFor(said).length > 0;
    if (row.category === 'related' && box.linked >= 15 && words + linked <= 8) return true;
    return (most > 0 && PHRASES.invites.test(text)) || lines.every(isHeading);
  };
  const grown = found.map(({ part, row }) => {
    let widest = part;
    for (let at = part.parent; at && isHeaded(at, row); at = at.parent) if (restOf(at)[0] + restOf(at)[4] > 0) widest = at;
    return { part: widest, row };
  });
  return outermost(grown);
}

interface Line {
  part: Part;
  said: string;
}

/** What a box says besides what was found in it. */
function linesOf({ parts }: Survey, box: Part, found: ReadonlySet<Node>): Line[] {
  const lines: Line[] = box.owns ? [{ part: box, said: box.firstText }] : [];
  for (let index = box.index + 1; index < box.end; ) {
    const part = parts[index] as Part;
    const isFound = found.has(part.element);
    const isLine = !isFound && (HEADINGS.has(part.name) || (part.owns && part.words > 0));
    if (isLine) lines.push({ part, said: textOf(part.element) });
    index = isFound || isLine ? part.end : index + 1;
  }
  return lines;
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

import { attributeOf, closestTo, HEADINGS, nameOf, select, selectFirst, setOf, textOf } from '../dom';
import { ASKED } from './data/asked';
import { GROWTH, type Rest } from './data/growth';
import { KINDS } from './data/kinds';
import { PHRASES } from './data/phrases';
import { SPARED } from './data/spared';
import type { Guard } from './guard';
import { helpsOrNotes } from './match/belongs';
import type { Found } from './match/claims';
import { isHeading } from './match/headings';
import type { LabelIndex } from './match/label-index';
import type { Part, Survey } from './survey/types';
import type { Row } from './types';

/** Categories of things that a sentence invites to. */
const INVITED = setOf(KINDS.invited);
/** Categories of lists of titles. */
const TITLED = setOf(KINDS.titled);

/** Categories of bars that stand above the text as often as behind it. */
const ABOVE = setOf(KINDS.above);

/** What a box holds, to be taken off or left. */
type Counts = Rest & { linked: number };
const countsOf = ({ words, prose, links, fields, media, pictures, linked }: Part): Counts => ({
  words,
  prose,
  controls: links + fields,
  media,
  pictures,
  linked,
});

/** What has words of its own, for a heading to stand above: not a slot, a bar of links. */
const HEADED = setOf(KINDS.headed);

/**
 * Widens what was found, beside and behind the article, to the boxes that hold nothing else but what heads it, closes it or
 * leads to more of it; bars of buttons above the article too.
 */
export function grow(page: Survey, found: readonly Found[], guard: Guard, labels: LabelIndex): Found[] {
  /** Per box: what is in it and was not found. */
  const rests = new Map<Part, Counts>();
  for (const { part } of found) {
    const own = countsOf(part);
    for (let at = part.parent; at; at = at.parent) {
      const rest = rests.get(at) ?? countsOf(at);
      for (const key of Object.keys(own) as (keyof Counts)[]) rest[key] -= own[key];
      rests.set(at, rest);
    }
  }
  const restOf = (box: Part): Counts => rests.get(box) ?? countsOf(box);
  const elements = new Set<Node>(found.map(({ part }) => part.element));
  const isFound = (element: Element): boolean => {
    for (let at = page.byElement.get(element); at; at = at.parent ?? undefined)
      if (elements.has(at.element)) return true;
    return false;
  };
  const known = new Map<string, boolean>();
  /** Many things stand in one box: of each kind it is asked about once. */
  const isHeaded = (box: Part, row: Row): boolean => {
    const key = box.index + row.id;
    const answer = known.get(key) ?? asksForAll(box, row);
    known.set(key, answer);
    return answer;
  };
  const asksForAll = (box: Part, row: Row): boolean => {
    const rest = restOf(box);
    const most = GROWTH.most[row.category] ?? GROWTH.bare;
    if ((Object.keys(most) as (keyof Rest)[]).some((key) => rest[key] > most[key])) return false;
    if (TITLED.has(row.category) && selectFirst(box.element, ASKED.noList)) return false;
    const isAfter = guard.isAfter(box);
    if (!isAfter && !(ABOVE.has(row.category) && guard.isAbove(box.element))) return false;
    if (guard.isOfBody(box) || !guard.allows(box, row, true)) return false;
    if (rest.words + rest.linked === 0) return true;
    if (select(box.element, SPARED.held).some((held) => !isFound(held))) return false;
    const lines = linesOf(page, box, elements).filter((line) => !isTool(line));
    // Above the text a heading or a label may be the section that the article is in.
    if (!isAfter) return lines.length === 0;
    const text = lines.map(({ said }) => said).join(' ');
    if (PHRASES.dated.test(text) || helpsOrNotes(text)) return false;
    const isHead = ({ part, said }: Line): boolean =>
      (HEADED.has(row.category) && isHeading(part)) ||
      (TITLED.has(row.category) && PHRASES.ways.test(said)) ||
      labels.rowsFor(said).length > 0;
    const others = lines.filter((line) => !isHead(line));
    // A picture goes with what it shows: a letter.
    if (others.length === 0) return rest.pictures === 0 || PHRASES.invites.test(text);
    if (!TITLED.has(row.category)) return INVITED.has(row.category) && PHRASES.invites.test(text);
    // What stands before the titles, in words alone, is what they are called.
    const first = found.find(({ part }) => part.index > box.index)?.part.index ?? 0;
    const isIntroduced = others.length < lines.length;
    const { said, titles } = isIntroduced ? GROWTH.introduced : GROWTH.named;
    return (
      rest.words + rest.linked <= said &&
      box.linked >= titles &&
      others.every(({ part }) => part.index < first && part.linked === 0) &&
      (isIntroduced || others.every(({ part }) => part.name !== 'p')) &&
      !PHRASES.noName.test(text)
    );
  };
  const grown = found.map(({ part, row }) => {
    let widest = part;
    for (let at = part.parent; at && isHeaded(at, row); at = at.parent)
      if (restOf(at).words + restOf(at).linked > 0) widest = at;
    return { part: widest, row };
  });
  return outermost(grown);
}

const CLICKED = 'a,button,[role="button"]';

/** Whether a line is a button's that prints, keeps, closes or counts; a link's of that name may lead to a file. */
function isTool({ part, said }: Line): boolean {
  const clicked = closestTo(part.element, CLICKED) ?? selectFirst(part.element, CLICKED);
  if (!clicked || PHRASES.files.test(attributeOf(clicked, 'href') ?? '')) return false;
  return PHRASES.tools.test(said) || (PHRASES.count.test(said) && nameOf(clicked) !== 'a');
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
    const isLine = !isFound && (HEADINGS.has(part.name) || (part.owns && part.words + part.linked > 0));
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

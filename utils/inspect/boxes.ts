import { wordsIn } from '../clutter/body';
import { isArticle } from '../clutter/match/declared';
import { holds, nameOf, precedes, textOf } from '../dom';
import type { Location } from '../locate/types';
import { textIn } from './text';

/** Share of an article's words that may stand outside its box and be no part of it: a notice, a comment taken for text. */
const STRAY = 0.3;
/** Words of a paragraph that nobody writes twice. */
const LEAST_WORDS = 12;

/**
 * The same place with the boxes of its text alone, where other things stand between or beside what was taken for it; what
 * was taken for text behind them is none.
 */
export const boxed = (document: Document, location: Location): Location =>
  inCopies(location) ?? narrowed(document, location) ?? location;

/** Where a text stands there twice, for narrow windows and for wide ones, the box of either. */
function inCopies(location: Location): Location | null {
  const { paragraphs } = location;
  const texts = paragraphs.map(({ element, words }) => (words < LEAST_WORDS ? '' : textOf(element).trim()));
  const places = new Map<string, number>();
  const isSame = (one: number, other: number): boolean => texts[one] !== '' && texts[one] === texts[other];
  let [begin, again] = [0, 0];
  for (let at = 0; at < texts.length && again === 0; at++) {
    const before = places.get(texts[at] as string);
    if (before === undefined) places.set(texts[at] as string, at);
    else if (isSame(before, at) && isSame(before + 1, at + 1)) [begin, again] = [before, at];
  }
  if (again === 0) return null;
  let end = again;
  while (isSame(begin + end - again, end)) end++;
  const copies = [paragraphs.slice(begin, again), paragraphs.slice(again, end)] as const;
  const kept = paragraphs.slice(0, end);
  const isWhole =
    wordsIn(copies[1]) >= wordsIn(copies[0]) * (1 - STRAY) &&
    wordsIn(kept) >= wordsIn(paragraphs) * (1 - STRAY);
  const boxes = copies.flatMap((copy) => textIn(copy)?.box ?? []);
  const [first, second] = boxes as [Element, Element];
  return isWhole && !holds(first, second) && !holds(second, first)
    ? { ...location, body: boxes, paragraphs: kept }
    : null;
}

/** Where only stray words make it all of a page that says it is an article, the box of the text, without those behind it. */
function narrowed(document: Document, location: Location): Location | null {
  const { body, paragraphs } = location;
  const box = textIn(paragraphs)?.box;
  if (!box || !body.some((element) => nameOf(element) === 'body') || !isArticle(document)) return null;
  const own = paragraphs.filter(({ element }) => holds(box, element));
  const kept = paragraphs.filter(({ element }) => !precedes(box, element) || holds(box, element));
  return wordsIn(own) < wordsIn(paragraphs) * (1 - STRAY)
    ? null
    : { ...location, body: [box], paragraphs: kept };
}

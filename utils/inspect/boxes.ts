import { isArticle } from '../clutter/match/title-lists';
import { holds, nameOf, precedes, textOf } from '../dom';
import type { Location, Paragraph } from '../locate/types';
import { textIn } from './text';

/** Share of an article's words that may stand outside its box and be no part of it: a notice, a comment taken for text. */
const STRAY = 0.3;
/** Words of a paragraph that nobody writes twice. */
const LEAST_WORDS = 12;

/** The same place with the boxes of its text alone, where other things stand between or beside what was taken for it. */
export const boxed = (document: Document, location: Location): Location =>
  inCopies(location) ?? narrowed(document, location) ?? location;

/** Where a text stands there twice, for narrow windows and for wide ones, the box of either. */
function inCopies(location: Location): Location | null {
  const { paragraphs } = location;
  const texts = paragraphs.map(({ element }) => textOf(element).trim());
  const isSame = (one: number, other: number): boolean =>
    texts[one] === texts[other] && (paragraphs[one]?.words ?? 0) >= LEAST_WORDS;
  const again = texts.findIndex((text, at) => {
    const before = texts.indexOf(text);
    return before < at && isSame(before, at) && isSame(before + 1, at + 1);
  });
  if (again < 0) return null;
  const begin = texts.indexOf(texts[again] as string);
  let length = 2;
  while (isSame(begin + length, again + length)) length++;
  const copies = [paragraphs.slice(begin, again), paragraphs.slice(again, again + length)];
  const boxes = copies.flatMap((copy) => textIn(copy)?.box ?? []);
  const kept = paragraphs.slice(0, again + length);
  const isParted = boxes.every((box) => boxes.every((other) => box === other || !holds(box, other)));
  return isParted && boxes[0] !== boxes[1] && wordsIn(kept) >= wordsIn(paragraphs) * (1 - STRAY)
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

const wordsIn = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { words }) => sum + words, 0);

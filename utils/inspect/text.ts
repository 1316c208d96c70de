import type { Text } from '../clutter';
import { isArticle } from '../clutter/match/title-lists';
import { holds, nameOf, parentElementOf, precedes } from '../dom';
import type { Location, Paragraph } from '../locate/types';

/** Share of an article's words that its box holds: a standfirst, notes, summaries taken for text may stand elsewhere. */
const MOST = 0.6;

/** Where the text of these paragraphs stands; null where there are none. */
export function textIn(paragraphs: readonly Paragraph[]): Text | null {
  const last = paragraphs.at(-1);
  if (!last) return null;
  const words = new Map<Element, number>();
  let total = 0;
  for (const { element, words: own } of paragraphs) {
    total += own;
    for (let at: Element | null = element; at; at = parentElementOf(at))
      words.set(at, (words.get(at) ?? 0) + own);
  }
  // Each holds more than half of the words, so they hold each other.
  const around = [...words].filter(([, held]) => held >= total * MOST).map(([element]) => element);
  const box = around.reduce((inner, element) => (holds(inner, element) ? element : inner));
  const [first = last.element, second = first] = paragraphs
    .filter(({ element }) => holds(box, element))
    .map(({ element }) => element);
  return {
    box,
    first: parentElementOf(first) === parentElementOf(second) ? first : second,
    last: last.element,
  };
}

/** Share of an article's words that may stand outside its box and be no part of it: a notice, a comment taken for text. */
const STRAY = 0.3;

/**
 * The same place where only stray words make it all of a page that says it is an article: then in the box of the text, and
 * without those behind it.
 */
export function narrowed(document: Document, location: Location): Location {
  const { body, paragraphs } = location;
  const box = textIn(paragraphs)?.box;
  if (!box || !body.some((element) => nameOf(element) === 'body')) return location;
  if (!isArticle(document)) return location;
  const own = paragraphs.filter(({ element }) => holds(box, element));
  return wordsIn(own) < wordsIn(paragraphs) * (1 - STRAY)
    ? location
    : {
        ...location,
        body: [box],
        paragraphs: paragraphs.filter(({ element }) => !precedes(box, element) || holds(box, element)),
      };
}

const wordsIn = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, { words }) => sum + words, 0);

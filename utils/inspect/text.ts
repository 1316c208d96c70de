import type { Text } from '../clutter';
import { holds, parentElementOf } from '../dom';
import type { Paragraph } from '../locate/types';

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

import { attributeOf, nameOf, precedes, select, textOf } from '../../../dom';
import type { Foreign } from './foreign';
import { shownText } from './headline';

/** An element that by its name, class or attributes shows an author or a date. */
export interface Spot {
  element: Element;
  /** White space folded, at most MAX_TEXT characters. */
  text: string;
  /** `rel`, class and id in lower case: what it calls itself. */
  names: string;
  /** Elements between it and the headline among the spots: 0 is next to it; those above it count from one side too. */
  above: boolean;
}

export interface Spots {
  authors: readonly Spot[];
  times: readonly Spot[];
  dates: readonly Spot[];
}

/** A longer text is a paragraph or a teaser. */
const MAX_TEXT = 200;
/** Spots of one kind looked at: lists of teasers have hundreds. */
const MAX_SPOTS = 60;

const AUTHOR = /author|byline|writer|contributor|autor|auteur|redakt/i;
const DATE = /date|time|publish|posted|datum|fecha/i;
/** Away from the headline only what says plainly that it is the author: at the story's end. */
const PLAIN_AUTHORS =
  '[rel~="author"], .author, .byline, .author-name, .entry-author, .post-author, .article-author';
/** Links and boxes looked at there. */
const MAX_PLAIN = 20;

/**
 * Elements that say they show an author or a date, without what is foreign to the article.
 *
 * @param around elements beside the headline, in document order.
 */
export function readSpots(
  document: Document,
  around: readonly Element[],
  headline: Element | null,
  foreign: Foreign,
): Spots {
  const found = { authors: [] as Spot[], times: [] as Spot[], dates: [] as Spot[] };
  const plain = select(document, PLAIN_AUTHORS).slice(0, MAX_PLAIN);
  const seen = new Set<Element>();
  for (const element of [...around, ...plain]) {
    if (seen.has(element)) continue;
    seen.add(element);
    const name = nameOf(element);
    const names = NAMING.map((key) => attributeOf(element, key) ?? '')
      .join(' ')
      .toLowerCase();
    const list =
      name === 'time'
        ? found.times
        : name === 'address' || AUTHOR.test(names)
          ? found.authors
          : DATE.test(names)
            ? found.dates
            : null;
    if (!list || list.length >= MAX_SPOTS || foreign.isForeign(element)) continue;
    const whole = textOf(element);
    if (whole.length > 20 * MAX_TEXT) continue;
    const text = shownText(element, undefined, ' | ');
    if (text.length > MAX_TEXT || (!text && name !== 'time')) continue;
    list.push({ element, text, names, above: headline !== null && precedes(element, headline) });
  }
  return found;
}

/** Where elements say what they are. */
const NAMING = ['rel', 'class', 'id', 'data-testid'] as const;

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

const AUTHORS = [
  '[rel~="author" i]',
  '[class*="author" i]',
  '[class*="byline" i]',
  '[class*="writer" i]',
  '[class*="contributor" i]',
  '[class*="autor" i]',
  '[class*="auteur" i]',
  '[class*="redakt" i]',
  '[id*="author" i]',
  '[id*="byline" i]',
  '[data-testid*="author" i]',
  '[data-testid*="byline" i]',
  'address',
];
const DATES = [
  '[class*="date" i]',
  '[class*="time" i]',
  '[class*="publish" i]',
  '[class*="posted" i]',
  '[class*="datum" i]',
  '[class*="fecha" i]',
  '[id*="date" i]',
  '[id*="publish" i]',
  '[data-testid*="date" i]',
];

const SELECTOR = ['time', ...AUTHORS, ...DATES].join(',');
const AUTHOR = /author|byline|writer|contributor|autor|auteur|redakt/;

/** Elements of a document that say they show an author or a date, without what is foreign to the article. */
export function readSpots(document: Document, headline: Element | null, foreign: Foreign): Spots {
  const found = { authors: [] as Spot[], times: [] as Spot[], dates: [] as Spot[] };
  for (const element of select(document, SELECTOR)) {
    const name = nameOf(element);
    const names = ['rel', 'class', 'id', 'data-testid']
      .map((key) => attributeOf(element, key) ?? '')
      .join(' ')
      .toLowerCase();
    const list =
      name === 'time' ? found.times : name === 'address' || AUTHOR.test(names) ? found.authors : found.dates;
    if (list.length >= MAX_SPOTS || foreign.isForeign(element)) continue;
    const whole = textOf(element);
    if (whole.length > 20 * MAX_TEXT) continue;
    const text = shownText(element, undefined, ' | ');
    if (text.length > MAX_TEXT || (!text && name !== 'time')) continue;
    list.push({ element, text, names, above: headline !== null && precedes(element, headline) });
  }
  return found;
}

import { everyElement, rootOf } from '../dom';
import { getCompatMode, getOuterHtml } from './native';
import type { Numbered } from './written';

/** A page as markup: quick to write, for the browser does it. Where a parser would rearrange it, it is no copy. */
export interface Markup {
  html: string;
  /** How many elements it is of. */
  elements: number;
  /** Whether the page is shown in quirks mode, in which names of classes have no case. */
  quirks: boolean;
}

/** Elements of a page that is written as markup, at most: the browser writes all of it, however large. */
const MAX_ELEMENTS = 40_000;
/** Characters: beyond them, browsers may refuse the message. */
const MAX_LENGTH = 10_000_000;
/** Text that is none: code, unless it is data, and what is shown where scripts do not run. Often half of a page. */
const CODE = /(<(script(?![^>]*ld\+json)|style|noscript)\b[^>]*>)[\s\S]*?<\/\2>/g;

/** Null for a page that is too large. */
export function writeMarkup(live: Document): Numbered<Markup> | null {
  const elements = everyElement(live);
  const root = rootOf(live);
  if (!root || elements.length > MAX_ELEMENTS) return null;
  const html = getOuterHtml.call(root).replace(CODE, '$1</$2>');
  if (html.length > MAX_LENGTH) return null;
  const quirks = getCompatMode.call(live) === 'BackCompat';
  return { copy: { html, elements: elements.length, quirks }, elements };
}

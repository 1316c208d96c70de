import { everyElement, rootOf } from '../dom';
import { getCompatMode, getOuterHtml } from './native';
import { MAX_LENGTH, type Numbered } from './written';

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
/** Characters with code and all. */
const MAX_WHOLE = 40_000_000;
/** Text that is none: code, unless it is data, and what is shown where scripts do not run. Often half of a page. */
const CODE = /<(script|style|noscript)(?=[\s>])/g;
const DATA = /ld\+json/;
/** Characters of a script's tag that are read. */
const MAX_TAG = 1_000;
/** Characters of code that are left: a script that fills a slot for an advertisement says so at once. */
const BEGINNING = 160;
/** What could end it or begin something in it, and what a parser leaves out or writes otherwise. */
const MARKS = /[<>&\r\0]/g;

/** Leaves code out, but for its beginnings. In one pass, whatever the page has written: where an end is missing once, it is not looked for again. */
function withoutCode(html: string): string {
  let kept = '';
  let from = 0;
  const endless = new Set<string>();
  CODE.lastIndex = 0;
  for (let found = CODE.exec(html); found; found = CODE.exec(html)) {
    const name = found[1] as string;
    const inside = html.indexOf('>', found.index) + 1;
    if (inside === 0) break;
    if (endless.has(name)) continue;
    const end = html.indexOf(`</${name}>`, inside);
    if (end < 0) {
      endless.add(name);
      continue;
    }
    CODE.lastIndex = end;
    if (DATA.test(html.slice(found.index, Math.min(inside, found.index + MAX_TAG)))) continue;
    kept += html.slice(from, inside);
    if (name === 'script') kept += html.slice(inside, Math.min(end, inside + BEGINNING)).replace(MARKS, '');
    from = end;
  }
  return kept + html.slice(from);
}

/** Null for a page that is too large. */
export function writeMarkup(live: Document): Numbered<Markup> | null {
  const elements = everyElement(live);
  const root = rootOf(live);
  if (!root || elements.length > MAX_ELEMENTS) return null;
  const whole = getOuterHtml.call(root);
  if (whole.length > MAX_WHOLE) return null;
  const html = withoutCode(whole);
  if (html.length > MAX_LENGTH) return null;
  const quirks = getCompatMode.call(live) === 'BackCompat';
  return { copy: { html, elements: elements.length, quirks }, elements };
}

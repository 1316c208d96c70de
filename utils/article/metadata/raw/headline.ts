import {
  attributeOf,
  bodyOf,
  childElementsOf,
  closestTo,
  fold,
  hasAttributeOn,
  INLINE,
  NOT_VISIBLE,
  nameOf,
  nodesOf,
  parentElementOf,
  SILENT,
  select,
  squeeze,
  textOf,
  typeOf,
  weigh,
} from '../../../dom';

export interface Declared {
  /** Titles that the page declares; some may be empty. */
  declared: readonly string[];
  site: string | null;
}

interface Candidate {
  element: Element;
  text: string;
  folded: string;
}

/** Headings looked at. */
const MAX_HEADINGS = 60;
/** Characters of a heading that is a headline. */
const MAX_HEADLINE = 400;
/** Words of a heading that is a headline: with more, a template has set the story's introduction as its heading. */
export const MAX_HEADLINE_WORDS = 40;
/** Share of a heading's words that a declared title must have for the two to be one headline in two wordings. */
const ALIKE = 0.5;
/** Parts of a heading that are no words of the headline, by what they call themselves. */
const BESIDE =
  /kicker|overline|eyebrow|roofline|dachzeile|spitzmarke|topline|subtitle|subline|subhead|sub-?title|label|badge|category|rubri|date|time|meta|visually-?hidden|sr-only|screen-?reader|comment|tag(?:$|[-_\s])/i;

/**
 * The headline as a reader sees it: the heading that says what the page declares; else the only `h1` that is no name of
 * the site. Null where there is none to be seen.
 */
export function readHeadline(
  document: Document,
  { declared, site }: Declared,
): { text: string; element: Element } | null {
  const titles = declared.map(fold).filter(Boolean);
  const wholes = new Set(
    declared
      .flatMap((title) => [title, ...title.split(/\s+[-–—|·»:]\s+/)])
      .map(fold)
      .filter(Boolean),
  );
  const headings = select(document, 'h1, h2').slice(0, MAX_HEADINGS);
  const candidates: Candidate[] = [];
  for (const element of headings) {
    const text = shownText(element);
    const folded = fold(text);
    if (folded && isShort(text)) candidates.push({ element, text, folded });
  }
  const first = candidates.filter(({ element }) => nameOf(element) === 'h1');
  const is = (list: readonly Candidate[], test: (candidate: Candidate) => boolean) => list.find(test);
  const begins = ({ folded }: Candidate): boolean =>
    titles.some((title) => title.startsWith(folded) || folded.startsWith(title));
  const found =
    is(first, ({ folded }) => wholes.has(folded) && !isSite(folded, site)) ??
    is(first, (candidate) => begins(candidate) && !isSite(candidate.folded, site)) ??
    is(
      first,
      (candidate) =>
        titles.some((title) => shares(candidate.folded, title)) && !isSite(candidate.folded, site),
    ) ??
    is(
      candidates,
      ({ folded, element }) =>
        wholes.has(folded) && nameOf(element) === 'h2' && folded.includes(' ') && !isSite(folded, site),
    ) ??
    (first.length === 1
      ? is(first, (candidate) => !isSite(candidate.folded, site) && !isLogo(candidate.element))
      : undefined);
  if (found) return { text: headlineOf(found, wholes), element: found.element };
  return plainHeadline(document, wholes);
}

const isShort = (text: string): boolean => text.length <= MAX_HEADLINE && weigh(text) <= MAX_HEADLINE_WORDS;

/** Texts looked at for a headline that is no heading. */
const MAX_TEXTS = 1_500;
/** Words by which a title is known in any place. */
const MIN_WORDS = 3;

/** On pages without headings: the first text that is a declared title. */
function plainHeadline(
  document: Document,
  wholes: ReadonlySet<string>,
): { text: string; element: Element } | null {
  const titles = new Set([...wholes].filter((title) => title.split(' ').length >= MIN_WORDS));
  const top = bodyOf(document);
  if (!top || titles.size === 0) return null;
  const walker = Document.prototype.createTreeWalker.call(document, top, 4 /* texts */);
  for (
    let count = 0, node = walker.nextNode();
    node && count < MAX_TEXTS;
    count++, node = walker.nextNode()
  ) {
    const text = squeeze((node as Text).data);
    const element = parentElementOf(node);
    if (text.length < 10 || text.length > MAX_HEADLINE || !element || SILENT.has(nameOf(element))) continue;
    if (titles.has(fold(text)) && !closestTo(element, 'a, nav, li')) return { text, element };
  }
  return null;
}

/** The words of a heading that are its headline: one part where that is a declared title, else all that call themselves nothing else. */
function headlineOf({ element, text }: Candidate, wholes: ReadonlySet<string>): string {
  if (wholes.has(fold(text))) return text;
  // "A long way home | Opinion": what stands behind a bar is no headline's where the page declares what stands before it.
  const barred = text
    .split(/\s*\|\s*/)
    .find((part) => part.length < text.length && part.includes(' ') && wholes.has(fold(part)));
  if (barred) return barred;
  const parts = childElementsOf(element);
  const whole = parts
    .map((part) => shownText(part))
    .find((part) => part.length < text.length && part.includes(' ') && wholes.has(fold(part)));
  if (whole) return whole;
  const beside = parts.filter(
    (part) =>
      BESIDE.test(`${attributeOf(part, 'class') ?? ''} ${attributeOf(part, 'id') ?? ''}`) ||
      nameOf(part) === 'time' ||
      (nameOf(part) === 'small' && parts.length > 1),
  );
  const left = beside.length > 0 ? shownText(element, new Set(beside)) : text;
  const bare = left.split(' ').length >= 2 ? left : text;
  return bare.replace(/^[\s:|–—-]+|[\s|–—-]+$/g, '');
}

function shares(folded: string, title: string): boolean {
  const words = new Set(title.split(' '));
  const own = folded.split(' ');
  return own.length >= 3 && own.filter((word) => words.has(word)).length >= ALIKE * own.length;
}

const isSite = (folded: string, site: string | null): boolean => site !== null && fold(site) === folded;

/** Whether a heading is the site's name: in a link to its front page, or in its header's logo. */
function isLogo(element: Element): boolean {
  const link =
    closestTo(element, 'a[href]') ?? childElementsOf(element).find((child) => nameOf(child) === 'a');
  const href = link && attributeOf(link, 'href');
  if (href && /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(href)) return true;
  return /logo|site-?(?:title|name)|brand/i.test(
    `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`,
  );
}

/** The text of an element as it is shown: without scripts, styles and what is left out; block children parted by blanks. */
export function shownText(
  element: Element,
  without: ReadonlySet<Element> = new Set(),
  between = ' ',
): string {
  const simple = childElementsOf(element).length === 0;
  if (simple) return squeeze(textOf(element));
  let text = '';
  let parted = '';
  for (const node of nodesOf(element)) {
    if (typeOf(node) === 1) {
      const name = nameOf(node as Element);
      if (!INLINE.has(name) || name === 'br') parted = between;
      // Words in elements of their own are parted by a style's margins, not by a blank.
      else parted ||= /[\p{Ll}\d:]$/u.test(text) ? GLUE : '';
      continue;
    }
    if (typeOf(node) !== 3 || !isShown(node, element, without)) continue;
    const { data } = node as Text;
    if (data.trim() && text) text += parted === GLUE ? (/^\p{Lu}/u.test(data) ? ' ' : '') : parted;
    if (data.trim()) parted = '';
    text += data;
  }
  return squeeze(text);
}

const GLUE = '\u0000';

function isShown(node: Node, end: Element, without: ReadonlySet<Element>): boolean {
  for (let at = parentElementOf(node); at && at !== end; at = parentElementOf(at))
    if (without.has(at) || SILENT.has(nameOf(at)) || hasAttributeOn(at, NOT_VISIBLE)) return false;
  return true;
}

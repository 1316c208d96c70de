import { attributeOf, HEADINGS, INLINE } from '../../dom';
import { PHRASES } from '../data/phrases';
import type { Part, Survey } from '../survey/types';
import { isHeading } from './headings';
import { isAtHome, siteOf } from './sites';

/** A link with this many words reads as the title of something. */
const TITLE_WORDS = 4;
/** Words besides titles for each of them: a summary, a date, a section. */
export const WORDS_PER_TITLE = 45;
/** Of a body's running text, what stands under linked titles where it is a list of teasers. */
const SUMMED = 0.5;
/** Teasers that make a page a list of them. */
const LISTED = 4;

/** Several matchers ask for it. */
const known = new WeakMap<Survey, Map<Part, number>>();

/** How many linked titles of the site’s own pages stand in a part; parts without them are left out. */
export function titlesIn(page: Survey): ReadonlyMap<Part, number> {
  const before = known.get(page);
  if (before) return before;
  const site = siteOf(page);
  const titled = new Map<Part, number>();
  const met = new Set<Part>();
  for (const part of page.parts) {
    if (part.name !== 'a' || part.links === 0) continue;
    const title = part.linked < TITLE_WORDS ? headingBeside(part, page) : (headingOf(part, page) ?? part);
    if (!title || !isOwn(part, site)) continue;
    const isNew = !met.has(title);
    met.add(title);
    for (let at: Part | null = part; at && (isNew || !titled.has(at)); at = at.parent)
      titled.set(at, (titled.get(at) ?? 0) + 1);
  }
  known.set(page, titled);
  return titled;
}

/** The heading that a link is in, or that is in it: its picture may be a link of its own, to the same title. */
const headingOf = (link: Part, page: Survey): Part | undefined =>
  link.parent && HEADINGS.has(link.parent.name) ? link.parent : headingIn(link, page);

/** The heading of the card that a link of few words, or of none, stands in: it leads where the heading says. */
function headingBeside(link: Part, page: Survey): Part | undefined {
  let card = link.parent;
  for (let level = 0; level < LEVELS && card && card.end - card.index <= MAX_CARD; level++) {
    const heading =
      card.words + card.linked > WORDS_PER_TITLE ? undefined : headingIn(card, page, link.linked === 0);
    if (heading) return heading;
    card = card.parent;
  }
  return undefined;
}

/** @param loosely whether a class is enough to make a heading: where the link says nothing itself */
const headingIn = ({ index, end }: Part, { parts }: Survey, loosely = false): Part | undefined =>
  parts
    .slice(index, end)
    .find(
      (part) =>
        part.words + part.linked >= TITLE_WORDS && (loosely ? isHeading(part) : HEADINGS.has(part.name)),
    );

/**
 * Whether what was taken for an article's body is a front page's teasers: titles that lead away, with a summary each.
 * @param last where its text ends: what comes after that are teasers on every page, unless the text is of summaries
 */
export function isListing(page: Survey, body: readonly Element[], last: Element | null = null): boolean {
  const parts = body.flatMap((element) => page.byElement.get(element) ?? []);
  const ends = (last && page.byElement.get(last)?.end) ?? Number.POSITIVE_INFINITY;
  let words = 0;
  let summed = 0;
  let titles = 0;
  let after = 0;
  for (const { index, end } of parts)
    for (const part of page.parts.slice(index, end)) {
      const isTitle = part.name === 'a' && part.links > 0 && part.linked >= TITLE_WORDS && isAlone(part);
      if (part.index >= ends) {
        if (isTitle) after++;
        continue;
      }
      words += part.ownProse;
      if (part.ownProse > 0 && isSummary(part)) summed += part.ownProse;
      if (isTitle) titles++;
    }
  if (summed >= SUMMED * words) return titles + after >= LISTED;
  return titles >= LISTED && words <= WORDS_PER_TITLE * titles;
}

/** Whether a link is all that its heading or line says. */
function isAlone(link: Part): boolean {
  let block = link.parent;
  while (block && INLINE.has(block.name)) block = block.parent;
  return block !== null && block.words === 0 && block.linked === link.linked;
}

/** Words of a teaser besides its summary: a section, a date. */
const TEASER_WORDS = 25;
/** Elements of a card: one with more is a page's part, and costs time to look through for each of its links. */
const MAX_CARD = 60;
/** Levels from a summary up to its teaser. */
const LEVELS = 3;

/** Whether a paragraph stands under a linked title, in a box with nothing else. */
export function isSummary(paragraph: Part): boolean {
  let at = paragraph.parent;
  for (
    let level = 0;
    level < LEVELS && at && at.words <= paragraph.words + TEASER_WORDS;
    level++, at = at.parent
  )
    if (at.linked - paragraph.linked >= TITLE_WORDS) return true;
  return false;
}

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)(?:\?|$)/i;

/** Whether a link leads to another page of the site, on whatever host of its name: lists of sources lead elsewhere, lists of contents down the page. */
function isOwn({ element }: Part, site: string): boolean {
  const address = attributeOf(element, 'href') ?? '';
  // A place in a page is a line of its contents, a picture is to be seen larger.
  if (address.includes('#') || PHRASES.files.test(address) || PICTURE.test(address)) return false;
  return isAtHome(address, site);
}

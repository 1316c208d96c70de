import { attributeOf, INLINE } from '../../dom';
import type { Part, Survey } from '../survey/types';

/** A link with this many words reads as the title of something. */
const TITLE_WORDS = 4;
/** Words besides titles for each of them: a summary, a date, a section. */
export const WORDS_PER_TITLE = 45;
/** Teasers that make a page a list of them. */
const LISTED = 4;

/** How many linked titles of the site’s own pages stand in a part; parts without them are left out. */
export function titlesIn(page: Survey): Map<Part, number> {
  const site = siteOf(page);
  const titled = new Map<Part, number>();
  for (const part of page.parts) {
    if (part.name !== 'a' || part.links === 0 || part.linked < TITLE_WORDS || !isOwn(part, site)) continue;
    for (let at: Part | null = part; at; at = at.parent) titled.set(at, (titled.get(at) ?? 0) + 1);
  }
  return titled;
}

/** Whether what was taken for an article's body is a front page's teasers: titles that lead away, with a summary each. */
export function isListing(page: Survey, body: readonly Element[]): boolean {
  const parts = body.flatMap((element) => page.byElement.get(element) ?? []);
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  let titles = 0;
  for (const { index, end } of parts)
    for (const part of page.parts.slice(index, end))
      if (part.name === 'a' && part.links > 0 && part.linked >= TITLE_WORDS && isAlone(part)) titles++;
  return titles >= LISTED && words <= WORDS_PER_TITLE * titles;
}

/** Whether a link is all that its heading or line says. */
function isAlone(link: Part): boolean {
  let block = link.parent;
  while (block && INLINE.has(block.name)) block = block.parent;
  return block !== null && block.words === 0 && block.linked === link.linked;
}

/** The host an address names, without `www.`; undefined for one of the page's own site. */
export const hostOf = (address: string): string | undefined => ADDRESS.exec(address)?.[1];

const ADDRESS = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i;

/** The host most links of the page that name one lead to. */
export function siteOf(page: Survey): string {
  const counts = new Map<string, number>();
  for (const { name, element } of page.parts) {
    const host = name === 'a' ? hostOf(attributeOf(element, 'href') ?? '') : undefined;
    if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg)(?:\?|$)/i;

/** Whether a link leads to another page of the site: lists of sources lead elsewhere, lists of contents down the page. */
function isOwn({ element }: Part, site: string): boolean {
  const address = attributeOf(element, 'href') ?? '';
  // A place in a page is a line of its contents, a picture is to be seen larger.
  if (address.includes('#') || address.startsWith('mailto:') || PICTURE.test(address)) return false;
  const host = hostOf(address);
  return host === undefined || host === site;
}

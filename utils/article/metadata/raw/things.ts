/** Something a page describes in schema.org's words, whichever syntax it came in. Values as the syntax gives them. */
export type Thing = Readonly<Record<string, unknown>>;

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Types without the address of their vocabulary: "NewsArticle". */
export const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));

/** A text or number as text, or the `name` of a thing; null for what has none. */
export function nameIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!isThing(value)) return null;
  // `@value` is JSON-LD's way to write a plain text; a list of names means the first.
  const name = listOf(value.name ?? value['@value'] ?? value.legalName)[0];
  if (typeof name === 'string') return name;
  const parts = [value.givenName, value.familyName].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join(' ') : null;
}

/** The address in a text, or the `url` of a thing. */
export function addressIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (!isThing(value)) return null;
  const address = listOf(value.url ?? value.contentUrl ?? value.sameAs ?? value['@id'])[0];
  return typeof address === 'string' ? address : null;
}

const ARTICLE = /(?:Article|BlogPosting|Posting|PressRelease|Report|Review|CreativeWork|HowTo|Recipe)$/;
const isArticle = (thing: Thing): boolean => typesOf(thing).some((type) => ARTICLE.test(type));
const PAGE = /(?:Page|WebPage)$/;

/** What of several things is the page's own. */
export interface Page {
  /** Address of the page, and the one it names as its own. */
  addresses: readonly string[];
  /** The page's declared titles, folded. */
  titles: readonly string[];
  /** Headings that may be its headline, folded. */
  headings: () => readonly string[];
}

/**
 * Of the things of a page those that are not another article's, a teaser's.
 *
 * @param listed those that stand in a list: they must say that they are of this page.
 */
export const ownOf = (
  things: readonly Thing[],
  page: Page,
  folded: (text: string) => string,
  listed: ReadonlySet<Thing> = new Set(),
): Thing[] =>
  things.filter((thing) => !(isArticle(thing) && isOther(thing, page, listed.has(thing), folded)));

/**
 * The thing that is the article: one that says it is of this page, else one that has the page's headline, else the one
 * that says most.
 *
 * @param things those that are the page's own.
 */
export function articleOf(
  things: readonly Thing[],
  page: Page,
  folded: (text: string) => string,
): Thing | null {
  const articles = things.filter(isArticle);
  const worth = (thing: Thing): number =>
    Number(isOf(thing, page)) * 100 +
    Number(page.titles.includes(folded(nameIn(thing.headline ?? thing.name) ?? ''))) * 100 +
    Number('datePublished' in thing) * 20 +
    Number('author' in thing) * 20 +
    Object.keys(thing).length -
    Number(typesOf(thing).every((type) => type === 'CreativeWork' || type === 'Review')) * 50;
  return best(articles, worth);
}

/** The thing that is the page the article is on: what content systems describe where they describe no article. */
export function webPageOf(things: readonly Thing[]): Thing | null {
  const pages = things.filter((thing) => typesOf(thing).some((type) => PAGE.test(type)));
  return best(pages, (thing) => Object.keys(thing).length);
}

function best(things: readonly Thing[], worth: (thing: Thing) => number): Thing | null {
  let found: Thing | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const thing of things) {
    const own = worth(thing);
    if (own > most) [found, most] = [thing, own];
  }
  return found;
}

const addressesOf = (thing: Thing): string[] =>
  [thing.url, thing.mainEntityOfPage, thing['@id']].map(addressIn).filter((at) => at !== null);

const isOf = (thing: Thing, { addresses }: Page): boolean =>
  addressesOf(thing).some((address) => addresses.includes(plain(address)));

/** Share of a headline's words that a title of the same article has. */
const ALIKE = 0.5;

/** Whether a thing is another page's: by its address, and by a headline that no title of this page is like. */
function isOther(thing: Thing, page: Page, listed: boolean, folded: (text: string) => string): boolean {
  if (isOf(thing, page)) return false;
  const elsewhere = addressesOf(thing).some((address) => /^(?:https?:\/)?\/[^#]*$/.test(address));
  if (!listed && !elsewhere) return false;
  const headline = folded(nameIn(thing.headline ?? thing.name) ?? '');
  if (headline === '') return listed;
  const isAlike = (title: string): boolean => title !== '' && alike(headline, title);
  if (page.titles.some(isAlike)) return false;
  const headings = page.headings().filter(Boolean);
  const isTold = listed || headings.length > 0 || page.titles.some(Boolean);
  return isTold && !headings.some(isAlike);
}

/** Scripts without blanks are compared by their characters. */
function alike(headline: string, title: string): boolean {
  if (title.includes(headline) || headline.includes(title)) return true;
  const between = /[\u3040-\u9fff\u0e00-\u0eff]/.test(headline) ? '' : ' ';
  const known = new Set(title.split(between));
  const words = headline.split(between);
  return words.filter((word) => known.has(word)).length >= ALIKE * words.length;
}

/** An address without what two spellings of it differ in. */
export const plain = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

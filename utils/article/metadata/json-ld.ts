import { select, textOf } from '../../dom';

export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review)$/;
/** Scripts of data beyond this many characters are not read. */
const MAX_SCRIPT = 2_000_000;
/** Things looked at in one page. */
const MAX_THINGS = 2_000;

/** All things a page describes in JSON-LD, graphs and lists opened. Broken scripts are passed over. */
export function readJsonLd(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of select(document, 'script[type="application/ld+json" i]')) {
    const text = textOf(script);
    if (text.length > MAX_SCRIPT) continue;
    collect(parse(text), things);
  }
  return things;
}

export const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type']).filter((type) => typeof type === 'string');

/** The thing that is the article: an article type, the longest description of one first. */
export function articleOf(things: readonly Thing[]): Thing | null {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  return articles.sort((a, b) => Object.keys(b).length - Object.keys(a).length)[0] ?? null;
}

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A text, or the `name` of a thing. */
export function nameIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const name = value && typeof value === 'object' ? (value as Thing).name : null;
  return typeof name === 'string' ? name : null;
}

function parse(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    '',
  );
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The second attempt is for line breaks in strings and commas before brackets; what fails both is no JSON.
    }
  }
  return null;
}

function collect(value: unknown, into: Thing[]): void {
  const open: unknown[] = [value];
  for (let next = open.shift(); open.length > 0 || next; next = open.shift()) {
    if (into.length > MAX_THINGS) return;
    if (Array.isArray(next)) open.push(...next);
    else if (next && typeof next === 'object') {
      const thing = next as Thing;
      into.push(thing);
      open.push(thing['@graph'], thing.mainEntity, thing.mainEntityOfPage);
    }
  }
}

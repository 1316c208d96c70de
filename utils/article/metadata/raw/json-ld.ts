import { select, textOf } from '../../../dom';
import { isThing, type Thing } from './things';

/** Scripts of data beyond this many characters are not read. */
const MAX_SCRIPT = 2_000_000;
/** Things looked at in one page. */
const MAX_THINGS = 2_000;
/** Levels of references followed: an article's author's employer is as far as anybody asks. */
const MAX_HOPS = 4;

/** What may hold further things of interest. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart', 'about'] as const;

/**
 * All things a page describes in JSON-LD, graphs and lists opened, references by `@id` put in the place of what they
 * refer to; `listed` are those in the elements of lists. Of a script that is no JSON what can be made out is read
 * (`salvage`).
 */
export function readJsonLd(document: Document): { things: Thing[]; listed: ReadonlySet<Thing> } {
  const things: Thing[] = [];
  const inLists = new Set<Thing>();
  for (const script of select(document, 'script[type^="application/ld+json" i]')) {
    const text = textOf(script);
    if (text.length <= MAX_SCRIPT) collect(parse(text), things, inLists);
  }
  const known = new Map<string, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    if (typeof id === 'string' && Object.keys(thing).length > 1 && !known.has(id)) known.set(id, thing);
  }
  const listed = new Set<Thing>();
  const resolved = things.map((thing) => {
    const whole = resolve(thing, known, MAX_HOPS) as Thing;
    if (inLists.has(thing)) listed.add(whole);
    return whole;
  });
  return { things: resolved, listed };
}

/** Comments, CDATA marks and a closing semicolon that systems write around the JSON. */
const AROUND =
  /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>|;)\s*$/g;

function parse(text: string): unknown {
  const bare = text.replace(AROUND, '');
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The second attempt is for line breaks in strings and commas before brackets; what fails both is no JSON.
    }
  }
  return salvage(bare);
}

const STRING = String.raw`"((?:[^"\\]|\\.)*)"`;

/** Fields that are worth having from a script that cannot be parsed: texts that stand behind their name. */
const SALVAGED = ['headline', 'datePublished', 'dateModified', 'articleSection', 'inLanguage'] as const;
const TYPE = /"@type"\s*:\s*(?:\[\s*)?"((?:\w*Article|BlogPosting|Report))"/;
const AUTHOR = new RegExp(
  String.raw`"author"\s*:\s*[\[{\s]*(?:${STRING}\s*[,}\]]|[^\]}]*?"name"\s*:\s*${STRING})`,
  's',
);

/** What broken JSON says of an article: the fields whose text is whole. Null where it describes none. */
function salvage(text: string): Thing | null {
  const type = TYPE.exec(text)?.[1];
  if (!type) return null;
  const thing: Record<string, unknown> = { '@type': type };
  for (const field of SALVAGED) {
    const value = new RegExp(`"${field}"\\s*:\\s*${STRING}`).exec(text)?.[1];
    if (value) thing[field] = unescaped(value);
  }
  const author = AUTHOR.exec(text);
  const name = author?.[2] ?? author?.[1];
  if (name && !name.startsWith('@')) thing.author = unescaped(name);
  return thing;
}

function unescaped(value: string): string {
  try {
    return JSON.parse(`"${value.replace(/\p{Cc}+/gu, ' ')}"`) as string;
  } catch {
    return value;
  }
}

function collect(value: unknown, into: Thing[], inLists: Set<Thing>): void {
  const open: { value: unknown; listed: boolean }[] = [{ value, listed: false }];
  for (let at = 0; at < open.length && into.length < MAX_THINGS; at++) {
    const { value: next, listed } = open[at] as (typeof open)[number];
    const add = (values: readonly unknown[], inList: boolean): void => {
      for (const inner of values) open.push({ value: inner, listed: inList });
    };
    if (Array.isArray(next)) add(next.slice(0, MAX_THINGS), listed);
    else if (isThing(next)) {
      into.push(next);
      if (listed) inLists.add(next);
      for (const holder of HOLDERS) add([next[holder]], listed || holder === 'itemListElement');
      // The list's item is wrapped in its place.
      add([next.item], listed);
    }
  }
}

function resolve(value: unknown, known: ReadonlyMap<string, Thing>, hops: number): unknown {
  if (hops < 0) return value;
  // A list in a list is a level of its own: pages may nest them without end.
  if (Array.isArray(value))
    return value
      .slice(0, MAX_THINGS)
      .map((item) => resolve(item, known, Array.isArray(item) ? hops - 1 : hops));
  if (!isThing(value)) return value;
  // JSON-LD's way to say that a list has an order.
  if (Array.isArray(value['@list'])) return resolve(value['@list'], known, hops - 1);
  const id = value['@id'];
  const keys = Object.keys(value);
  if (typeof id === 'string' && keys.length <= 2 && hops < MAX_HOPS) {
    const whole = known.get(id);
    if (whole && whole !== value) return resolve(whole, known, hops - 1);
  }
  const copy: Record<string, unknown> = {};
  for (const key of keys) copy[key] = key === '@graph' ? undefined : resolve(value[key], known, hops - 1);
  return copy;
}

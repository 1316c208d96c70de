import { attributeOf, fold, holds, parentElementOf, select, squeeze } from '../../../dom';
import { remembering } from '../../../dom/remember';
import { readWritten } from '../dates';
import { isLogin, type Naming, namesIn, type Person } from '../people/names';
import { either } from '../people/roles';
import { NAME_WORDS } from '../people/words';
import {
  addressIn,
  isThing,
  type Line,
  listOf,
  metaOf,
  nameIn,
  type Raw,
  type Spot,
  type Thing,
  typesOf,
} from '../raw';
import { shownText } from '../raw/headline';
import { keyOf } from '../raw/metas';
import type { Found, Row } from '../rows';
import { sitesOf } from './site';

type People = Person[];

/** Characters of a line that is a byline. */
const MAX_LINE = 160;

export const namingOf = (raw: Raw): Naming => ({ language: raw.language, sites: sitesOf(raw) });

const found = (people: People, elements: readonly Element[] = []): Found<People> | null =>
  people.length > 0 ? { value: people, elements } : null;

/** Authors as things or texts. A text may name several, a thing names one. */
function peopleOf(raw: Raw, authors: unknown): People {
  const people = listOf(authors).flatMap((author): People => {
    const types = isThing(author) ? typesOf(author) : [];
    const organisation = types.some((type) => /Organi[sz]ation$/.test(type));
    const person = isThing(author) && types.every((type) => type === 'Person');
    const named = namesIn(nameIn(author) ?? '', { ...namingOf(raw), organisation, person });
    if (typeof author === 'string' || named.length !== 1) return named;
    const thing = author as Thing;
    const url = absolute(addressIn(thing.url ?? thing.sameAs), raw.url);
    const role = typeof thing.jobTitle === 'string' ? squeeze(thing.jobTitle) : undefined;
    return named.map((person) => ({ ...person, ...(role ? { role } : {}), ...(url ? { url } : {}) }));
  });
  return unique(people);
}

const unique = (people: People): People =>
  people.filter(
    (person, index) => people.findIndex(({ name }) => fold(name) === fold(person.name)) === index,
  );

const things = (id: string, read: (raw: Raw) => unknown): Row<People> => [
  id,
  (raw) => found(peopleOf(raw, read(raw))),
];

/** All contents of a meta: each may name several people. */
const meta = (...names: string[]): Row<People> => [
  names[0] as string,
  (raw) => {
    for (const name of names) {
      const contents = raw.metas.get(keyOf(name)) ?? [];
      const people = unique(
        contents.filter((text) => !/^https?:/.test(text)).flatMap((text) => namesIn(text, namingOf(raw))),
      );
      if (people.length > 0) return found(people);
    }
    return null;
  },
];

/** "Byron, Ada": libraries' and journals' metas turn names around. */
const turned = (name: string): string => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');

const journal = (name: string): Row<People> => [
  name,
  (raw) =>
    found(unique((raw.metas.get(keyOf(name)) ?? []).flatMap((text) => namesIn(turned(text), namingOf(raw))))),
];

/** Elements that show an author, those whose name says so most plainly first. */
const spots = (id: string, test: (spot: Spot) => boolean): Row<People> => [
  id,
  (raw) => {
    const own = raw.spots.authors.filter(test);
    for (const spot of own) {
      const people = namesIn(spot.text, namingOf(raw));
      if (people.length === 0 || people.some(({ name }) => isLogin(name))) continue;
      // Several authors are several elements that call themselves the same.
      const twins = own.filter(
        ({ names, element }) => names === spot.names && sibling(element, spot.element),
      );
      const all = unique(twins.flatMap(({ text }) => namesIn(text, namingOf(raw))));
      const url = absolute(attributeOf(spot.element, 'href'), raw.url);
      return found(
        all.length === 1 && url ? [{ ...(all[0] as Person), url }] : all,
        twins.map(({ element }) => element),
      );
    }
    return null;
  },
];

/** Levels up within which two elements are of one list of authors. */
const NEAR = 3;
function sibling(a: Element, b: Element): boolean {
  let at: Element | null = a;
  for (let level = 0; at && level <= NEAR; level++, at = parentElementOf(at)) if (holds(at, b)) return true;
  return false;
}

/**
 * Words before a name in a line of text. "Von", "De" and "Par" begin sentences too: what follows must be names and
 * nothing else.
 */
const byLine = remembering(
  NAME_WORDS,
  (table) =>
    new RegExp(
      `^(.{0,60}?)(?<![\\p{L}])(?:${either(...table.map(([, { line }]) => line))})(?![\\p{L}\\p{M}])\\s*[:：／/|]?\\s*(?=\\p{Lu}|\\p{Lo})(.+)$`,
      'iu',
    ),
);
/** A name in a line has capitals, where its script has them. */
const NAMES_ONLY =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|de|da|di|del|van|von|der|den|bin|al|la|le|el|y|e|and|und|et|&|,)(?:[\s,]+(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|de|da|di|del|van|von|der|den|bin|al|la|le|el|y|e|and|und|et|&))*$/u;
/** Lines below the headline in which a byline stands. */
const BELOW = 16;

const nearHeadline = (raw: Raw): readonly Line[] =>
  raw.lines.filter(({ at, text }) => at >= -3 && at <= BELOW && text.length <= MAX_LINE);

/** "By Ada Byron", also behind a date: "May 18, 2023 by Ada Byron". */
function lineOfNames(raw: Raw): Found<People> | null {
  for (const { text, element } of nearHeadline(raw)) {
    const [, before = '', rest] = byLine().exec(text) ?? [];
    if (!rest || (before.trim() && !isDate(before, raw))) continue;
    const people = namesIn(rest.replace(/\s+In\s+\p{Lu}.*$/u, ''), namingOf(raw));
    if (people.length > 0 && people.every(({ name }) => NAMES_ONLY.test(name)))
      return found(people, [element]);
  }
  return null;
}

/** "By" in an element of its own, the name in the next. */
const BY_ALONE =
  /^(?:by|written by|words by|article by|authors?|author\(s\)|posted by|von|autor|autorin|autoren|par|por|auteur)\s*:?$/i;

function nameAfterBy(raw: Raw): Found<People> | null {
  const lines = nearHeadline(raw);
  const next = lines[lines.findIndex(({ text }) => BY_ALONE.test(text)) + 1];
  if (!next || next === lines[0] || next.text.length > MAX_NAME_LINE) return null;
  const people = namesIn(next.text, namingOf(raw));
  return people.every(({ name }) => NAMES_ONLY.test(name)) ? found(people, [next.element]) : null;
}

const MAX_NAME_LINE = 80;
/** Where sites keep what they have of one author. */
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|people|person|profiles?|team|staff|contributors?|columnists?|by|redaktion|user|@[\w.]+)[/=]/i;

const isDate = (text: string, raw: Raw): boolean =>
  readWritten(text, { language: raw.language, reference: null }) !== null;

/** A link beside the headline that leads to what the site has of an author. */
function linkedAuthor(raw: Raw): Found<People> | null {
  for (const { element, at, text } of raw.lines) {
    if (at < -3 || at > BELOW || text.length > MAX_LINE) continue;
    for (const link of select(element, 'a[href]')) {
      const href = attributeOf(link, 'href') ?? '';
      if (!AUTHOR_ADDRESS.test(href)) continue;
      const people = namesIn(shownText(link, undefined, ' | '), namingOf(raw)).filter(({ name }) =>
        name.includes(' '),
      );
      const [person] = people;
      const url = absolute(href, raw.url);
      if (person && people.length === 1) return found([{ ...person, ...(url ? { url } : {}) }], [link]);
    }
  }
  return null;
}

/** Twitter's cards for articles write "Written by" and the name in two metas. */
const TWITTER_LABEL = /by|author|autor|auteur|verfasst|geschrieben|escrito|écrit|scritto|автор|作者|執筆/i;

/** Where the names are read from, best first: by the share of pages on which each is right. */
export const BYLINE: readonly Row<People>[] = [
  things('json-ld.author', ({ jsonLd }) => jsonLd.article?.author ?? jsonLd.article?.creator),
  meta('sailthru.author'),
  meta('parsely-author'),
  [
    'twitter:data1',
    (raw) =>
      TWITTER_LABEL.test(metaOf(raw, 'twitter:label1') ?? '')
        ? found(namesIn(metaOf(raw, 'twitter:data1') ?? '', namingOf(raw)))
        : null,
  ],
  ['text.by', lineOfNames],
  things('microdata.author', ({ microdata }) => microdata.article?.author),
  meta('article:author'),
  things('rdfa.author', ({ rdfa }) => rdfa.article?.author ?? rdfa.article?.creator),
  meta('author'),
  things('json-ld.page.author', ({ jsonLd }) => jsonLd.page?.author),
  spots('rel.author', ({ names }) => /^(?:\S+\s)*author\b/.test(names)),
  ['text.by-name', nameAfterBy],
  spots('page.author', ({ names }) => !/byline/.test(names)),
  spots('page.byline', ({ names }) => /byline/.test(names)),
  journal('citation_author'),
  journal('dc.creator'),
  ['page.author-link', linkedAuthor, 'last'],
];

export const showPeople = (people: People): string => people.map(({ name }) => name).join(', ');

function absolute(address: string | null, base: string): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const { href, protocol } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : null;
}

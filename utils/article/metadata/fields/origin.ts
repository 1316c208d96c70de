import { squeeze } from '../../../dom';
import { addressIn, isThing, listOf, metaOf, nameIn, type Raw } from '../raw';
import { keyOf } from '../raw/metas';
import type { Row } from '../rows';
import { siteKey } from '../site-key';
import { agencyNamed } from '../wire/agencies';
import { isCaption } from './caption';
import { sitesOf } from './site';

const agency = (id: string, read: (raw: Raw) => readonly unknown[]): Row<string> => [
  id,
  (raw) => {
    for (const value of read(raw)) {
      const name = agencyIn(nameIn(value) ?? '');
      if (name) return { value: name };
    }
    return null;
  },
];

/** Characters of a line that is a byline. */
const MAX_BYLINE = 60;

/** The first agency that one of several elements shows, captions left out. */
const shown = (
  id: string,
  read: (raw: Raw) => readonly { text: string; element: Element }[],
  named: (text: string) => string | null,
): Row<string> => [
  id,
  (raw) => {
    for (const { text, element } of read(raw)) {
      const name = named(text);
      if (name && !isCaption(raw, element)) return { value: name };
    }
    return null;
  },
];

const BETWEEN = /\s*(?:[,;|/()（）•·]|\s[-–—]\s|\band\b|\bund\b|\bet\b|^by\s|^von\s|^par\s)\s*/i;
/** Whose a picture is says nothing of the text. */
const PICTURE =
  /photo|foto|image|bild|picture|getty|grafik|graphic|video|illustration|handout|\bpool\b|写真|사진|图片|صورة/i;
/** Behind a comma Pennsylvania, or a physician assistant. */
const STATE = /,\s*PA(?=\W|$)/;

/** The first agency among the parts of a text: "Ada Byron, Reuters", "Ada Byron/AFP", "By The Associated Press", "dpa". */
export function agencyIn(text: string): string | null {
  if (text.length > 200 || PICTURE.test(text)) return null;
  return (
    text
      .replace(STATE, '')
      .split(BETWEEN)
      .map((part) => agencyNamed(part.trim()))
      .find((name) => name !== null) ?? null
  );
}

/** A name beside an agency: two to four words with capitals, where the script has them. */
const NAME = /^(?:[\p{Lu}\p{Lo}]\S+|de|van|von|al)(?: (?:[\p{Lu}\p{Lo}]\S*|de|van|von|al)){1,3}$/u;

/** The agency that a line names alone, or beside names and nothing else: "dpa", "Ada Byron/AFP". */
export function agencyAlone(line: string): string | null {
  const agency = agencyIn(line);
  if (agency === null) return null;
  const others = line
    .split(BETWEEN)
    .map((part) => part.trim().replace(/\.$/, ''))
    .filter((part) => part && !agencyNamed(part));
  return others.every((part) => NAME.test(part)) ? agency : null;
}

/** The agency a story is from, as the page declares or shows it, best first; what its text says comes before (index.ts). */
export const AGENCY: readonly Row<string>[] = [
  agency('json-ld.author', ({ jsonLd }) => listOf(jsonLd.article?.author)),
  agency('json-ld.sourceOrganization', ({ jsonLd }) =>
    [jsonLd.article?.sourceOrganization, jsonLd.article?.provider, jsonLd.article?.creditText].flatMap(
      listOf,
    ),
  ),
  agency('author', ({ metas }) =>
    ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'].flatMap(
      (name) => metas.get(keyOf(name)) ?? [],
    ),
  ),
  agency('source', ({ metas }) =>
    [
      'source',
      'dc.source',
      'syndication-source',
      'article:provider',
      'news-source',
      'copyright',
      'dc.publisher',
    ].flatMap((name) => metas.get(keyOf(name)) ?? []),
  ),
  shown('page.byline', ({ spots }) => spots.authors, agencyIn),
  shown(
    'text.by',
    ({ lines }) =>
      lines.filter(
        ({ at, text }) => at >= -2 && at <= 12 && text.length <= MAX_BYLINE && !/[.!?。]$/.test(text),
      ),
    agencyAlone,
  ),
];

export interface Source {
  name: string;
  url?: string;
}

/** How texts say that they were taken over: one pattern a language, its group the publication. */
export const TAKEN_OVER: readonly (readonly [language: string, pattern: RegExp])[] = [
  [
    'en',
    /(?:^\W*|\b(?:this|it|article|story|piece|post|column|version|essay|interview|report)\b[^.]{0,40}?)(?:originally|first) (?:published|appeared|ran) (?:on|in|at|by) (.{2,60}?)(?:[.,;]|\s(?:and|under|on)\s|$)|republished from (.{2,60}?)(?:[.,;]|\sunder\s|$)/i,
  ],
  [
    'de',
    /(?:erschien|ist|wurde)\s(?:zuerst|zunächst|erstmals|ursprünglich)\s(?:bei|auf|in|im|von)\s(.{2,60}?)(?:\serschienen|\sveröffentlicht|[.,;]|$)/i,
  ],
  [
    'fr',
    /(?:initialement|d'abord|d’abord|à l'origine)\s(?:publié|paru)e?\s(?:sur|dans|par)\s(.{2,60}?)(?:[.,;]|$)/i,
  ],
  [
    'es',
    /(?:publicad[oa]|apareci[óo])\s(?:originalmente|por primera vez)\s(?:en|por)\s(.{2,60}?)(?:[.,;]|$)/i,
  ],
  [
    'it',
    /(?:pubblicato|apparso)\s(?:originariamente|originalmente|per la prima volta)\s(?:su|in|da)\s(.{2,60}?)(?:[.,;]|$)/i,
  ],
  ['pt', /publicad[oa]\s(?:originalmente|primeiro)\s(?:no|na|em|pelo|pela)\s(.{2,60}?)(?:[.,;]|$)/i],
];
/** Paragraphs at the beginning and the end of a text in which it says so, and the longest of them in characters. */
const ENDS = 3;
const MAX_NOTE = 400;

/** What a text says of the publication it was taken over from; null for nothing. */
export function takenOverFrom(paragraphs: readonly string[]): Source | null {
  const ends = [...paragraphs.slice(0, ENDS), ...paragraphs.slice(-ENDS)].filter(
    (text) => text.length <= MAX_NOTE,
  );
  for (const text of ends)
    for (const [, pattern] of TAKEN_OVER) {
      const name = pattern.exec(text)?.slice(1).find(Boolean);
      if (name && /^\p{Lu}|^the |^[\p{Lo}]/u.test(name) && !/\b(?:19|20)\d\d\b/.test(name))
        return { name: squeeze(name) };
    }
  return null;
}

const taken = (id: string, read: (raw: Raw) => unknown): Row<Source> => [
  id,
  (raw) => {
    const [value] = listOf(read(raw));
    if (!value) return null;
    const url = addressIn(value);
    const address = url && /^https?:/.test(url) && URL.canParse(url) ? url : null;
    const named = isThing(value) ? nameIn(value.publisher ?? value) : address ? null : nameIn(value);
    const host = address ? new URL(address).hostname.replace(/^www\./, '') : null;
    const name = squeeze(named ?? host ?? '');
    if (!name || sitesOf(raw).has(siteKey(name)) || sameSite(host, raw.url)) return null;
    return { value: { name, ...(address ? { url: address } : {}) } };
  },
];

const sameSite = (host: string | null, url: string): boolean => {
  if (!host || !URL.canParse(url)) return false;
  const own = new URL(url).hostname.replace(/^www\./, '');
  return own === host || own.endsWith(`.${host}`) || host.endsWith(`.${own}`) || label(own) === label(host);
};
/** "news.example.com" and "example.org" are one house. */
const label = (host: string): string =>
  host
    .split('.')
    .slice(0, -1)
    .at(host.split('.').slice(-2, -1)[0]?.length === 2 ? -2 : -1) ?? host;

/** The publication a text was taken over from, as declared, best first. */
export const SYNDICATED_FROM: readonly Row<Source>[] = [
  taken('syndication-source', (raw) => metaOf(raw, 'syndication-source')),
  taken('original-source', (raw) => metaOf(raw, 'original-source')),
  taken('json-ld.isBasedOn', ({ jsonLd }) => jsonLd.article?.isBasedOn),
];

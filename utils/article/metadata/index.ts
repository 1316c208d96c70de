import { attributeOf, fold, rootOf, selectFirst } from '../../dom';
import { BYLINE, showPeople } from './fields/byline';
import { timeOfPage } from './fields/page-time';
import { MODIFIED_AT, PUBLISHED_AT } from './fields/published';
import { LANGUAGE, SITE_NAME } from './fields/site';
import { TITLE } from './fields/title';
import { isLogin, type Person } from './people/names';
import { metaOf, type Raw, readRaw, typesOf } from './raw';
import { type Picked, pick, pickedOf } from './rows';
import type { Origin } from './schema';
import type { Metadata } from './types';

export type { Metadata } from './types';

/** What is not read yet. */
const NOTHING = {
  standfirst: null,
  credits: {
    reporting: [],
    additionalReporting: [],
    writing: [],
    editing: [],
    photography: [],
    translation: [],
  },
  agency: null,
  syndicatedFrom: null,
  dateline: null,
  section: null,
  breadcrumb: [],
  tags: [],
  kind: null,
  notices: [],
  paywalled: false,
};

const RTL = /^(?:ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/i;
const asText = (value: string): string => value;
const dayOf = (date: string): string => date.slice(0, 10);

export interface MetadataOptions {
  /** The moment of reading in milliseconds, where the page is live. Default null: the page's own time is looked for. */
  today?: number | null;
}

/**
 * Reads what a page says of its article. Never changes the document, never throws on bad data.
 *
 * @param url absolute address of the page.
 */
export function readMetadata(
  document: Document,
  url: string,
  { today = null }: MetadataOptions = {},
): Metadata {
  const raw = readRaw(document, url, today);
  const title = pick(TITLE, raw, asText);
  const people = readPeople(raw);
  const published = mostPrecise(pick(PUBLISHED_AT, raw, dayOf));
  const modified = pick(MODIFIED_AT, raw, dayOf);
  const siteName = pick(SITE_NAME, raw, asText);
  const language = pick(LANGUAGE, raw, asText);
  const root = rootOf(document);
  const declared = (root && attributeOf(root, 'dir'))?.toLowerCase();
  const tongue = language?.value.replace('_', '-') ?? null;
  const canonical = selectFirst(document, 'link[rel~="canonical" i][href]');
  const image = absolute(metaOf(raw, 'og:image:secure_url', 'og:image', 'twitter:image'), url);
  return {
    ...NOTHING,
    url,
    canonicalUrl: absolute((canonical && attributeOf(canonical, 'href')) ?? metaOf(raw, 'og:url'), url),
    title: title?.value ?? '',
    byline: people ? showPeople(people.value) : null,
    authors: people?.value ?? [],
    publishedAt: published?.value ?? null,
    modifiedAt: modified?.value ?? null,
    siteName: siteName?.value ?? null,
    language: tongue,
    direction: declared === 'rtl' || (declared !== 'ltr' && RTL.test(tongue ?? '')) ? 'rtl' : 'ltr',
    leadImage: image ? { src: image } : null,
    provenance: provenanceOf({
      title,
      byline: people,
      publishedAt: published,
      modifiedAt: modified,
      siteName,
      language,
    }),
    elements: {
      title: title?.elements[0] ?? null,
      byline: [...(people?.elements ?? [])],
      date: [...(published?.elements ?? []), ...(modified?.elements ?? [])],
      standfirst: null,
    },
    articleBody: null,
    jsonLdTypes: raw.jsonLd.things.flatMap(typesOf),
    ogType: metaOf(raw, 'og:type')?.toLowerCase() ?? null,
    pageTime: timeOfPage(raw),
  };
}

/**
 * A login ("ablewhite72") gives way to a name, a first name to the whole one, and some of the names to all of them.
 */
function readPeople(raw: Raw): Picked<Person[]> | null {
  const picked = pick(BYLINE, raw, showPeople);
  if (!picked) return null;
  const fuller = picked.all.find(({ value }) => isFuller(value, picked));
  return fuller ? pickedOf(fuller, picked.all, showPeople) : picked;
}

const isWhole = ({ name }: Person): boolean => name.includes(' ') && !isLogin(name);

function isFuller(found: Person[], { value: than, all }: Picked<Person[]>): boolean {
  if (!found.every(isWhole)) return false;
  if (than.every(({ name }) => isLogin(name))) return true;
  if (than.length === 1 && !than[0]?.name.includes(' '))
    return found.length === 1 && fold(found[0]?.name ?? '').startsWith(`${fold(than[0]?.name ?? '')} `);
  const holdsAll = than.every(({ name }) => found.some((other) => fold(other.name) === fold(name)));
  // What stands behind a name need not be a name: two sources must say so.
  const seconded = all.filter(({ value }) => showPeople(value) === showPeople(found)).length > 1;
  return found.length > than.length && holdsAll && seconded;
}

/** The day is the best source's; the time of day, and the zone it is local in, any source's that is of the same day or instant. */
function mostPrecise(picked: Picked<string> | null): Picked<string> | null {
  if (!picked) return null;
  const { value, all } = picked;
  const timed = value.includes('T') ? picked : all.find((found) => found.value.startsWith(`${value}T`));
  if (!timed) return picked;
  const isLocal = (found: { value: string }): boolean =>
    /[+-](?!00:00)\d\d:\d\d$/.test(found.value) && Date.parse(found.value) === Date.parse(timed.value);
  const best =
    (timed.value.endsWith('Z') && all.find(isLocal)) || all.find((found) => found.value === timed.value);
  return best ? pickedOf(best, all, dayOf) : picked;
}

function provenanceOf(fields: Record<string, Picked<unknown> | null>): Record<string, Origin> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, picked]) => (picked ? [[field, picked.origin]] : [])),
  );
}

/** Words read in a minute, and characters where words are not parted by blanks. */
const WORDS_A_MINUTE = 230;

/** Adds what only the body tells: its length and the time it takes. */
export function completeMetadata(metadata: Metadata, body: { text: string }) {
  const {
    elements: _elements,
    articleBody: _body,
    jsonLdTypes: _types,
    ogType: _ogType,
    pageTime: _time,
    ...fields
  } = metadata;
  const wordCount = body.text.split(/\s+/).filter(Boolean).length;
  return {
    ...fields,
    wordCount,
    readingMinutes: wordCount > 0 ? Math.max(1, Math.round(wordCount / WORDS_A_MINUTE)) : 0,
  };
}

function absolute(address: string | null, base: string): string | null {
  return address && URL.canParse(address, base) && /^https?:/.test(new URL(address, base).protocol)
    ? new URL(address, base).href
    : null;
}

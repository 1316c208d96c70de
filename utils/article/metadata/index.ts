import { attributeOf, fold, rootOf, select, squeeze, textOf, weigh } from '../../dom';
import { readByline } from './byline';
import { FIELDS, readSources, type Sources } from './sources';
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
  provenance: {},
};

const RTL = /^(?:ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/i;

/**
 * Reads what a page says of its article. Never changes the document, never throws on bad data.
 *
 * @param url absolute address of the page.
 */
export function readMetadata(document: Document, url: string): Metadata {
  const sources = readSources(document, url);
  const title = readTitle(sources);
  const byline = readByline(sources);
  const language = first(sources, 'language')?.replace('_', '-') ?? null;
  const image = absolute(first(sources, 'image'), url);
  const root = rootOf(document);
  const declared = (root && attributeOf(root, 'dir'))?.toLowerCase();
  return {
    url,
    canonicalUrl: absolute(first(sources, 'canonicalUrl'), url),
    title: title.text,
    byline: byline.byline,
    publishedAt: isoDate(first(sources, 'publishedAt')) ?? byline.day,
    modifiedAt: isoDate(first(sources, 'modifiedAt')),
    ...NOTHING,
    authors: byline.byline?.split(', ').map((name) => ({ name })) ?? [],
    siteName: first(sources, 'siteName'),
    language,
    direction: declared === 'rtl' || (declared !== 'ltr' && RTL.test(language ?? '')) ? 'rtl' : 'ltr',
    leadImage: image ? { src: image } : null,
    elements: { title: title.element, byline: byline.elements, date: [], standfirst: null },
    articleBody: null,
    jsonLdTypes: sources.types,
    ogType: sources.metas.get('og:type')?.toLowerCase() ?? null,
  };
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
    ...fields
  } = metadata;
  const wordCount = weigh(body.text);
  return {
    ...fields,
    wordCount,
    readingMinutes: wordCount > 0 ? Math.max(1, Math.round(wordCount / WORDS_A_MINUTE)) : 0,
  };
}

function first(sources: Sources, field: keyof typeof FIELDS): string | null {
  for (const source of FIELDS[field]) {
    const value = source(sources);
    if (value && squeeze(value)) return squeeze(value);
  }
  return null;
}

/** The visible headline that the declared title begins with or equals; else the declared title without the site's name. */
function readTitle(sources: Sources): { text: string; element: Element | null } {
  const declared = first(sources, 'title') ?? '';
  const folded = fold(declared);
  const heads = select(sources.document, 'h1').filter((element) => squeeze(textOf(element)).length > 0);
  const same = heads.find((element) => {
    const text = fold(textOf(element));
    return text && (folded.startsWith(text) || text.startsWith(folded));
  });
  const element = same ?? (heads.length === 1 ? (heads[0] ?? null) : null);
  if (element) return { text: squeeze(textOf(element)), element };
  return { text: longestPart(declared), element: null };
}

function absolute(address: string | null, base: string): string | null {
  return address && URL.canParse(address, base) && /^https?:/.test(new URL(address, base).protocol)
    ? new URL(address, base).href
    : null;
}

/** A declared date in ISO 8601; null for what is none. */
function isoDate(value: string | null): string | null {
  if (!value) return null;
  const match =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(value);
  if (match) return match[2] ? `${match[1]}T${match[2]}${match[3] ?? ''}` : (match[1] ?? null);
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** What is left of a window's title without the site's name, on whichever side that stands. */
function longestPart(title: string): string {
  const parts = title.split(/\s+[-–—|·»]\s+/);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

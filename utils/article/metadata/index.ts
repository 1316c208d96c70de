import { attributeOf, bodyOf, fold, rootOf } from '../../dom';
import { readBody, type Surroundings } from './body';
import { BYLINE, namingOf, showPeople } from './fields/byline';
import { KIND } from './fields/kind';
import { captionOf, LEAD_IMAGE } from './fields/lead-image';
import { declaredNotices, noticeBoxes } from './fields/notices';
import { AGENCY, SYNDICATED_FROM } from './fields/origin';
import { timeOfPage } from './fields/page-time';
import { PAYWALLED } from './fields/paywall';
import { MODIFIED_AT, PUBLISHED_AT } from './fields/published';
import { BREADCRUMB, SECTION, TAGS } from './fields/section';
import { CANONICAL, LANGUAGE, SITE_NAME } from './fields/site';
import { STANDFIRST } from './fields/standfirst';
import { TITLE } from './fields/title';
import { isLogin, type Person } from './people/names';
import { metaOf, type Raw, readRaw, typesOf } from './raw';
import { type Picked, pick, pickedOf } from './rows';
import type { Credits, Origin } from './schema';
import type { Metadata } from './types';
import { NO_CREDITS } from './wire/credits';

export type { Metadata } from './types';

const RTL = /^(?:ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/i;
const asText = (value: string): string => value;
const asList = (values: readonly string[]): string => values.join(', ');
const dayOf = (date: string): string => date.slice(0, 10);

export interface MetadataOptions {
  /** The moment of reading in milliseconds, where the page is live: what counts where it tells of no time itself. Default null. */
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
  const picked = {
    title: pick(TITLE, raw, asText),
    standfirst: pick(STANDFIRST, raw, asText),
    byline: readPeople(raw),
    agency: pick(AGENCY, raw, asText),
    syndicatedFrom: pick(SYNDICATED_FROM, raw, ({ name }) => name),
    publishedAt: mostPrecise(pick(PUBLISHED_AT, raw, dayOf)),
    modifiedAt: mostPrecise(pick(MODIFIED_AT, raw, dayOf)),
    section: pick(SECTION, raw, asText),
    breadcrumb: pick(BREADCRUMB, raw, asList),
    tags: pick(TAGS, raw, asList),
    kind: pick(KIND, raw, asText),
    siteName: pick(SITE_NAME, raw, asText),
    canonicalUrl: pick(CANONICAL, raw, asText),
    language: pick(LANGUAGE, raw, asText),
    leadImage: pick(LEAD_IMAGE, raw, ({ src }) => src),
    paywalled: pick(PAYWALLED, raw, String),
  };
  const { title, byline, publishedAt, modifiedAt, leadImage, standfirst } = picked;
  const language = picked.language?.value.replace('_', '-') ?? null;
  const root = rootOf(document);
  const body = bodyOf(document);
  const declared = ((root && attributeOf(root, 'dir')) || (body && attributeOf(body, 'dir')))?.toLowerCase();
  return {
    url,
    canonicalUrl: picked.canonicalUrl?.value ?? null,
    title: title?.value ?? '',
    standfirst: standfirst?.value ?? null,
    byline: byline ? showPeople(byline.value) : null,
    authors: byline?.value ?? [],
    credits: NO_CREDITS(),
    agency: picked.agency?.value ?? null,
    syndicatedFrom: picked.syndicatedFrom?.value ?? null,
    dateline: null,
    publishedAt: publishedAt?.value ?? null,
    modifiedAt: modifiedAt?.value ?? null,
    section: picked.section?.value ?? null,
    breadcrumb: picked.breadcrumb?.value ?? [],
    tags: picked.tags?.value ?? [],
    kind: picked.kind?.value ?? null,
    notices: [],
    siteName: picked.siteName?.value ?? null,
    language,
    direction: declared === 'rtl' || (declared !== 'ltr' && RTL.test(language ?? '')) ? 'rtl' : 'ltr',
    leadImage: leadImage ? { ...leadImage.value, ...captionOf(raw, leadImage.value.src) } : null,
    paywalled: picked.paywalled !== null,
    provenance: provenanceOf(picked),
    elements: {
      title: title?.elements[0] ?? null,
      byline: [...(byline?.elements ?? [])],
      standfirst: standfirst?.elements[0] ?? null,
    },
    jsonLdTypes: raw.jsonLd.things.flatMap(typesOf),
    ogType: metaOf(raw, 'og:type')?.toLowerCase() ?? null,
    around: surroundingsOf(raw, publishedAt?.value ?? null),
  };
}

const surroundingsOf = (raw: Raw, published: string | null): Surroundings => ({
  naming: namingOf(raw),
  published,
  pageTime: () => timeOfPage(raw),
  noticeBoxes: noticeBoxes(raw),
  declaredNotices: declaredNotices(raw),
});

/**
 * A login ("ablewhite72") gives way to a name, a first name to the whole one, and some of the names to all of them.
 */
function readPeople(raw: Raw): Picked<Person[]> | null {
  const picked = pick(BYLINE, raw, showPeople, areAmong);
  if (!picked) return null;
  const fuller = picked.all.find(({ value }) => isFuller(value, picked));
  return fuller ? pickedOf(fuller, picked.all, showPeople, areAmong) : picked;
}

const areAmong = (some: readonly Person[], all: readonly Person[]): boolean =>
  some.every(({ name }) => all.some((other) => fold(other.name) === fold(name)));

const isWhole = ({ name }: Person): boolean => name.includes(' ') && !isLogin(name);

function isFuller(found: Person[], { value: than, all }: Picked<Person[]>): boolean {
  if (!found.every(isWhole)) return false;
  if (than.every(({ name }) => isLogin(name))) return true;
  if (than.length === 1 && !than[0]?.name.includes(' '))
    return found.length === 1 && fold(found[0]?.name ?? '').startsWith(`${fold(than[0]?.name ?? '')} `);
  // What stands behind a name need not be a name: two sources must say so.
  const seconded = all.filter(({ value }) => showPeople(value) === showPeople(found)).length > 1;
  return found.length > than.length && areAmong(than, found) && seconded;
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

/** A page that shows so many words is not only the beginning, whatever it says of being free. */
const PREVIEW_WORDS = 350;
/** Characters of a standfirst by which it is found in the text. */
const LOOKED_UP = 60;

/** Whether a text holds words: to the letter, or, which takes longer to see, but for case and punctuation. */
const isIn = (text: string, words: string): boolean =>
  text.includes(words) || fold(text).includes(fold(words));

/**
 * Adds what only the body tells: dateline and what follows from it, credits, notices, whether it is only a beginning,
 * its length.
 *
 * @param body `text`: its blocks parted by newlines.
 */
export function completeMetadata(metadata: Metadata, body: { text: string }) {
  const { elements, jsonLdTypes: _types, ogType: _ogType, around, ...fields } = metadata;
  const told = readBody(body.text, around);
  const provenance: Record<string, Origin> = { ...fields.provenance };
  const { dateline } = told;
  if (dateline)
    provenance.dateline = {
      source: dateline.source,
      ...(dateline.inferred.length > 0 ? { inferred: [...dateline.inferred] } : {}),
    };
  if (!fields.publishedAt && dateline?.date)
    provenance.publishedAt = {
      source: 'dateline',
      ...(dateline.inferred.length > 0 ? { inferred: [...dateline.inferred] } : {}),
    };
  if (told.agency) provenance.agency = besides(told.agency, provenance.agency, fields.agency);
  if (!fields.syndicatedFrom && told.syndicatedFrom)
    provenance.syndicatedFrom = { source: 'text.taken-over' };
  if (told.notices.length > 0) provenance.notices = { source: 'text.notice' };
  if (hasCredits(told.credits)) provenance.credits = { source: 'text.sign-off' };
  if (told.walled) provenance.paywalled = { source: 'text.paywall' };
  const paywalled = told.walled || (fields.paywalled && told.length.wordCount < PREVIEW_WORDS);
  if (!paywalled) delete provenance.paywalled;
  // A declared description is often cut from the text: shown above it, it would be read twice.
  const repeated =
    fields.standfirst !== null &&
    !elements.standfirst &&
    isIn(body.text, fields.standfirst.slice(0, LOOKED_UP));
  const standfirst = repeated ? null : fields.standfirst;
  if (standfirst === null) delete provenance.standfirst;
  return {
    ...fields,
    standfirst,
    credits: told.credits,
    agency: told.agency?.value ?? fields.agency,
    syndicatedFrom: fields.syndicatedFrom ?? told.syndicatedFrom,
    dateline: dateline?.place
      ? { place: dateline.place, ...(dateline.date ? { date: dateline.date } : {}) }
      : null,
    publishedAt: fields.publishedAt ?? dateline?.date ?? null,
    notices: told.notices,
    paywalled,
    provenance,
    ...told.length,
  };
}

const hasCredits = (credits: Credits): boolean => Object.values(credits).some((names) => names.length > 0);

function besides(
  winner: { value: string; source: string },
  before: Origin | undefined,
  value: string | null,
): Origin {
  const others = before && value && value !== winner.value ? [{ source: before.source, value }] : [];
  return { source: winner.source, ...(others.length > 0 ? { others } : {}) };
}

import { attributeOf } from '../../../dom';
import { isoDate, NONE, readRelative, readWritten } from '../dates';
import { type Line, metaOf, nameIn, type Raw, type Spot } from '../raw';
import { lineOf } from '../raw/place';
import type { Found, Row } from '../rows';
import { isCaption } from './caption';
import { CHANGED, PUBLISHED, type Said, saidOf } from './date-labels';
import { dayOfPath, dayOfSlug } from './day-in-address';
import { ABOVE, BELOW, isEntry, isListed, readDay } from './listed-dates';
import { timeOfPage } from './page-time';

/** A date as a machine is to read it; written for people it is read as well. */
export function dateIn(raw: Raw, value: string | null | undefined): string | null {
  if (NONE.test(value ?? '')) return null;
  return (
    isoDate(value) ??
    readWritten((value ?? '').slice(0, 100), { language: raw.language, reference: null })?.day ??
    null
  );
}

export const declaredDate = (id: string, read: (raw: Raw) => string | null | undefined): Row<string> => [
  id,
  (raw) => {
    const value = dateIn(raw, read(raw));
    return value ? { value } : null;
  },
];

const meta = (...names: string[]): Row<string> =>
  declaredDate(names[0] as string, (raw) => metaOf(raw, ...names));

/** Of events, of readers and of the reader's own lists: none is the article's. */
const OTHER_DATE =
  /event|comment|upcoming|birth|deadline|expire|countdown|duration|video|read-?time|reading|timezone|player/i;

/** A longer line is a sentence that names a date. */
const MAX_LINE = 120;

/** The words of a date's line besides the date: its label, a name, the time. */
const MAX_BESIDE = 70;

/** The first date that elements beside the headline give which say they show one. */
function dateAt(raw: Raw, spots: readonly Spot[], test: (spot: Spot) => boolean): Found<string> | null {
  for (const spot of spots) {
    const names = `${spot.names} ${attributeOf(spot.element, 'itemprop') ?? ''}`;
    if (!test(spot) || OTHER_DATE.test(names) || raw.foreign.isClock(spot.element)) continue;
    if (isCaption(raw, spot.element)) continue;
    const line = lineOf(raw.lines, spot.element);
    const at = raw.lines[line]?.at;
    // Above the headline only what stands in the lines next to it is the article's: the page's head is above those.
    if (at === undefined || at < -ABOVE || at > BELOW || saysChanged(raw, spot, line)) continue;
    if (isListed(raw, spot.element) || isEntry(raw, spot.element, at)) continue;
    const value = dateOf(raw, spot);
    if (value) return { value, elements: [spot.element] };
  }
  return null;
}

/** Whether an element, or the line it stands in, says that its date is of a change. */
function saysChanged(raw: Raw, { names, text }: Spot, line: number): boolean {
  if (CHANGED.test(names)) return true;
  if ((raw.lines[line]?.text.length ?? 0) > MAX_LINE) return CHANGED.test(text) && !PUBLISHED.test(text);
  const whole = labelled(raw.lines, line);
  const at = text ? whole.indexOf(text) : -1;
  // A label of its own, or before it in the line; behind it where there is no other.
  const said = at >= 0 ? (saidOf(whole.slice(0, at)) ?? saidOf(text)) : null;
  if (said === 'changed' || said === 'published') return said === 'changed';
  return CHANGED.test(whole) && !PUBLISHED.test(whole);
}

/** Characters of a line that is a label for the next: "Last updated:". */
const MAX_LABEL = 30;

/** A line with the label in the line before it. */
function labelled(lines: readonly Line[], at: number): string {
  const label = lines[at - 1]?.text ?? '';
  const text = lines[at]?.text ?? '';
  return label.length <= MAX_LABEL && !/\p{Nd}/u.test(label) ? `${label} ${text}` : text;
}

export function dateOf(raw: Raw, { element, text }: Pick<Spot, 'element' | 'text'>): string | null {
  return (
    isoDate(attributeOf(element, 'datetime')) ??
    isoDate(attributeOf(element, 'content')) ??
    (text.length <= MAX_LINE ? readWritten(text, { language: raw.language, reference: null })?.day : null) ??
    isoDate(attributeOf(element, 'title')) ??
    readWritten(attributeOf(element, 'datetime') ?? '', { language: raw.language, reference: null })?.day ??
    null
  );
}

/** Dates read of one line: of publication, of a change, and one for luck. */
const MAX_DATES = 3;

/** The dates of a line, each with what the label before it says, and the characters of the line that are none of a date. */
function datesIn(raw: Raw, text: string): { dates: { day: string; label: Said }[]; beside: number } {
  const dates: { day: string; label: Said }[] = [];
  let beside = text.length;
  let from = 0;
  for (let count = 0; count < MAX_DATES; count++) {
    const rest = text.slice(from);
    const date = readDay(raw, rest);
    if (!date) break;
    // From one day to another is an event; a time behind a dash is not.
    const isRange =
      /^\s*[-–—]\s*\p{Nd}/u.test(rest.slice(date.to)) &&
      !/^\s*[-–—]\s*\p{Nd}{1,2}[:.h]\p{Nd}{2}/u.test(rest.slice(date.to)) &&
      /\d$/.test(rest.slice(0, date.to));
    if (isRange) break;
    dates.push({ day: date.day, label: saidOf(rest.slice(0, date.from)) });
    beside -= date.to - date.from;
    from += date.to;
  }
  return { dates, beside };
}

/** A line of text beside the headline that is a date and hardly more. */
function dateLine(raw: Raw): Found<string> | null {
  // Without a headline nothing tells an article's date from the page's clock.
  if (!raw.headline) return null;
  const near = raw.lines.filter(
    ({ at, text, element }) =>
      text.length <= MAX_LINE &&
      at >= -ABOVE &&
      at <= BELOW &&
      !raw.foreign.isClock(element) &&
      !isListed(raw, element),
  );
  // What is below the headline is surely not the page's head.
  const ordered = [...near.filter(({ at }) => at > 0), ...near.filter(({ at }) => at < 0).reverse()];
  let said: Found<string> | null = null;
  let bare: Found<string> | null = null;
  for (const line of ordered) {
    const { element, at } = line;
    const { dates, beside } = datesIn(raw, labelled(raw.lines, raw.lines.indexOf(line)));
    if (dates.length === 0 || isCaption(raw, element)) continue;
    for (const { day, label } of dates) {
      if (label === 'published') said ??= { value: day, elements: [element] };
      else if (label === null && beside <= MAX_BESIDE && (at > 0 || beside <= 25))
        bare ??= { value: day, elements: [element] };
    }
  }
  return said ?? bare;
}

/** "2 hours ago", counted from the page's own time. */
function relativeLine(raw: Raw): Found<string> | null {
  const reference = timeOfPage(raw);
  if (reference === null) return null;
  for (const { text, element, at } of raw.lines) {
    if (at > BELOW || at < -ABOVE || text.length > 60 || CHANGED.test(text)) continue;
    const day = readRelative(text, raw.language, reference);
    if (day && !isCaption(raw, element)) return { value: day, elements: [element], inferred: ['day'] };
  }
  return null;
}

/** Where the day of publication is read from, best first: by the share of pages on which each is right. */
export const PUBLISHED_AT: readonly Row<string>[] = [
  declaredDate('url', dayOfPath),
  meta('article:published_time', 'og:article:published_time', 'og:published_time'),
  declaredDate('json-ld.datePublished', ({ jsonLd }) => nameIn(jsonLd.article?.datePublished)),
  declaredDate('microdata.datePublished', ({ microdata }) =>
    nameIn([microdata.article?.datePublished].flat()[0]),
  ),
  declaredDate('rdfa.datePublished', ({ rdfa }) =>
    nameIn([rdfa.article?.datePublished ?? rdfa.article?.issued ?? rdfa.article?.created].flat()[0]),
  ),
  meta('parsely-pub-date'),
  meta('sailthru.date'),
  meta(
    'dc.date.issued',
    'dcterms.issued',
    'dc.issued',
    'dcterms.date',
    'dc.date',
    'dc.date.created',
    'dcterms.created',
    'dc.created',
  ),
  meta('citation_publication_date', 'citation_date', 'citation_online_date'),
  meta(
    'datepublished',
    'pubdate',
    'publish-date',
    'publishdate',
    'publication-date',
    'published-date',
    'published-time',
    'date',
    'article.published',
    'article:published',
    'cxenseparse:recs:publishtime',
    'rnews:datepublished',
    'bt:pubdate',
    'last-published',
    'originalpublicationdate',
    'article-date-original',
    'displaydate',
    'ptime',
  ),
  declaredDate('url.slug', dayOfSlug),
  [
    'time.published',
    (raw) =>
      dateAt(
        raw,
        raw.spots.times,
        ({ names, element }) =>
          /publi|pubdate|entry-date|post-?date|posted|created/.test(names) ||
          attributeOf(element, 'pubdate') !== null,
      ),
  ],
  ['text.date', dateLine],
  ['time', (raw) => dateAt(raw, raw.spots.times, () => true)],
  ['page.date', (raw) => dateAt(raw, raw.spots.dates, () => true)],
  declaredDate('json-ld.dateCreated', ({ jsonLd }) =>
    nameIn(jsonLd.article?.dateCreated ?? jsonLd.article?.uploadDate),
  ),
  ['text.relative', relativeLine, 'last'],
];

/** Where the day of the last change is read from, best first. */
export const MODIFIED_AT: readonly Row<string>[] = [
  declaredDate('json-ld.dateModified', ({ jsonLd }) => nameIn(jsonLd.article?.dateModified)),
  meta('article:modified_time', 'og:article:modified_time', 'og:modified_time'),
  meta('og:updated_time'),
  declaredDate('microdata.dateModified', ({ microdata }) =>
    nameIn([microdata.article?.dateModified].flat()[0]),
  ),
  declaredDate('rdfa.dateModified', ({ rdfa }) =>
    nameIn([rdfa.article?.dateModified ?? rdfa.article?.modified].flat()[0]),
  ),
  meta(
    'datemodified',
    'last-modified',
    'lastmod',
    'dc.date.modified',
    'dcterms.modified',
    'dc.modified',
    'revised',
    'updated-time',
    'article.updated',
    'article:updated',
  ),
  declaredDate('json-ld.page.dateModified', ({ jsonLd }) => nameIn(jsonLd.page?.dateModified)),
  [
    'time.modified',
    (raw) => {
      for (const spot of raw.spots.times) {
        const line = lineOf(raw.lines, spot.element);
        if (line < 0 || !saysChanged(raw, spot, line) || /publi|entry-date/.test(spot.names)) continue;
        const value = dateOf(raw, spot);
        if (value) return { value, elements: [spot.element] };
      }
      return null;
    },
  ],
  ['text.updated', updatedLine],
];

function updatedLine(raw: Raw): Found<string> | null {
  for (const { text, element, at } of raw.lines) {
    if (at < -ABOVE || at > BELOW || text.length > MAX_LINE || !CHANGED.test(text)) continue;
    // "Published 2 May, updated 3 May": the date behind the word is the change's.
    const word = CHANGED.exec(text);
    const date = readWritten(text.slice(word?.index ?? 0), { language: raw.language, reference: null });
    if (date) return { value: date.day, elements: [element] };
  }
  return null;
}

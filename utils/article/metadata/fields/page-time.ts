import { attributeOf, select, textOf } from '../../../dom';
import { isoDate, readWritten } from '../dates';
import { metaOf, nameIn, type Raw } from '../raw';

/** Times on the page that are looked at: lists of teasers have hundreds. */
const MAX_TIMES = 200;
/** What may be a page's clock or the date of its head. Few parts of names: each is looked for in every class of the page. */
const TIMED = '[class*="date" i],[class*="today" i],[class*="clock" i],[id*="clock" i],[id*="date" i]';
const CLOCK = /header[-_]?date|current-?date|top-date|today|clock/i;
const isClock = (element: Element): boolean =>
  CLOCK.test(attributeOf(element, 'class') ?? '') || /clock|date/i.test(attributeOf(element, 'id') ?? '');
const MAX_CLOCKS = 10;

const known = new WeakMap<Raw, { time: number | null }>();

/**
 * The page's own time, in milliseconds: the latest moment it knows of (its clock, a change, a teaser); the moment of reading
 * where it tells of none and is live, for a saved page served again looks live too. Null where neither is known. It is what
 * relative dates and dates without a year count from.
 */
export function timeOfPage(raw: Raw): number | null {
  const before = known.get(raw);
  if (before) return before.time;
  const time = latest(raw) ?? raw.today;
  known.set(raw, { time });
  return time;
}

function latest(raw: Raw): number | null {
  const reading = { language: raw.language, reference: null };
  const times = select(raw.document, 'time[datetime]')
    .slice(0, MAX_TIMES)
    .map((element) => isoDate(attributeOf(element, 'datetime')));
  const clocks = select(raw.document, TIMED)
    .filter(isClock)
    .slice(0, MAX_CLOCKS)
    .map((element) => readWritten(textOf(element).slice(0, 80), reading)?.day);
  const article = raw.jsonLd.article;
  const declared = [
    metaOf(raw, 'og:updated_time', 'article:modified_time', 'article:published_time', 'last-modified'),
    nameIn(article?.dateModified),
    nameIn(article?.datePublished),
  ].map(isoDate);
  const moments = [...times, ...clocks, ...declared]
    .map((date) => (date ? Date.parse(date) : Number.NaN))
    .filter((moment) => !Number.isNaN(moment));
  return moments.length > 0 ? Math.max(...moments) : null;
}

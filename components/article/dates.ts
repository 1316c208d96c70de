/** A date as a reader sees it, and as a machine reads it. */
export interface ShownDate {
  iso: string;
  words: string;
}

interface Dates {
  published: ShownDate | null;
  /** Null where it says nothing new: before `published`, or within minutes of it. */
  updated: ShownDate | null;
}

/**
 * Words for the dates of an article, with the precision that is known: a date without a time is shown without one, and
 * never moved by the reader's time zone. An update on the day of publication is shown by its time alone.
 * @param publishedAt ISO 8601 or null
 * @param modifiedAt ISO 8601 or null
 * @param locale BCP 47 of the interface
 */
export function showDates(publishedAt: string | null, modifiedAt: string | null, locale: string): Dates {
  const published = publishedAt === null ? null : show(publishedAt, locale);
  if (modifiedAt === null) return { published, updated: null };
  const updated = show(modifiedAt, locale);
  if (published === null || updated === null || publishedAt === null) return { published, updated };
  if (updated.words === published.words || !isLater(modifiedAt, publishedAt))
    return { published, updated: null };
  const sameDay = day(modifiedAt, locale) === day(publishedAt, locale);
  if (!sameDay) return { published, updated };
  // Same day, and one of the two lacks a time: nothing is known to have changed later.
  if (!hasTime(modifiedAt) || !hasTime(publishedAt)) return { published, updated: null };
  return { published, updated: { iso: modifiedAt, words: time(modifiedAt, locale) } };
}

const DAY = { year: 'numeric', month: 'short', day: 'numeric' } as const;

type Precision = { pattern: RegExp; options: Intl.DateTimeFormatOptions };

/** Coarsest first. Without a time of day the date is taken as UTC on both sides, so that it stays the day it is. */
const PRECISIONS: readonly Precision[] = [
  { pattern: /^\d{4}$/, options: { year: 'numeric', timeZone: 'UTC' } },
  { pattern: /^\d{4}-\d{2}$/, options: { year: 'numeric', month: 'short', timeZone: 'UTC' } },
  { pattern: /^\d{4}-\d{2}-\d{2}$/, options: { ...DAY, timeZone: 'UTC' } },
  { pattern: /^\d{4}-\d{2}-\d{2}T/, options: { ...DAY, hour: 'numeric', minute: '2-digit' } },
];

function show(iso: string, locale: string): ShownDate | null {
  const precision = PRECISIONS.find(({ pattern }) => pattern.test(iso));
  const date = new Date(iso);
  if (!precision || Number.isNaN(date.getTime())) return null;
  return { iso, words: new Intl.DateTimeFormat(locale, precision.options).format(date) };
}

const hasTime = (iso: string): boolean => iso.includes('T');

function day(iso: string, locale: string): string {
  const zone = hasTime(iso) ? {} : { timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', ...zone }).format(new Date(iso));
}

function time(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(iso));
}

/** Milliseconds: what changes within minutes of publication is part of publishing. */
const SOON = 5 * 60_000;

const isLater = (iso: string, than: string): boolean => Date.parse(iso) - Date.parse(than) > SOON;

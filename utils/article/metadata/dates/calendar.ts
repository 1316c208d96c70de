export interface Day {
  year: number;
  month: number;
  day: number;
}

const DAY = 86_400_000;
/** Mean lengths of a year and a month, in days, and the Gregorian year in which the calendar's year 0 began. */
const LENGTHS: Readonly<Record<string, { year: number; month: number; from: number }>> = {
  persian: { year: 365.2422, month: 30.44, from: 621.22 },
  'islamic-umalqura': { year: 354.367, month: 29.53, from: 621.57 },
};
/** Corrections until a guess is met: it starts within a few days. */
const MAX_STEPS = 12;

/**
 * The moment a day of some calendar begins in UTC, in milliseconds; NaN for a day that is none.
 * Other calendars than the Gregorian are looked up in `Intl`, which only knows the way there: a guess is corrected.
 */
export function fromCalendar({ year, month, day }: Day, calendar: string): number {
  const lengths = LENGTHS[calendar];
  if (!lengths) return fromGregorian({ year, month, day });
  const format = formatIn(calendar);
  const inGregorianYears =
    lengths.from + (year * lengths.year + (month - 1) * lengths.month + day) / 365.2425;
  let guess = Date.UTC(1970, 0, 1) + Math.round((inGregorianYears - 1970) * 365.2425) * DAY;
  for (let step = 0; step < MAX_STEPS; step++) {
    const at: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(guess)) at[type] = Number.parseInt(value, 10);
    const off =
      Math.round((year - (at.year ?? at.relatedYear ?? 0)) * lengths.year) +
      Math.round((month - (at.month ?? 0)) * lengths.month) +
      (day - (at.day ?? 0));
    if (off === 0) return guess;
    guess += off * DAY;
  }
  return Number.NaN;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(calendar: string): Intl.DateTimeFormat {
  const before = formats.get(calendar);
  if (before) return before;
  const options = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, options);
  formats.set(calendar, format);
  return format;
}

function fromGregorian({ year, month, day }: Day): number {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : Number.NaN;
}

export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

import { fromCalendar, isoDay } from './calendar';
import { type Month, monthNamed } from './months';
import { ERAS, MONTH_FIRST, tonguesFor } from './tongues';

/** A date in a text. */
export interface Written {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `['year']` where the text has none and it was concluded from the reference. */
  inferred: readonly 'year'[];
  /** Where in the text it begins and ends. */
  from: number;
  to: number;
}

export interface Reading {
  /** BCP 47 of the page. */
  language: string | null;
  /** Milliseconds: a date without a year is the last of that name up to then. Null: such a date is not read. */
  reference: number | null;
}

/** News on the web began with it; what is older is a date of history. */
const FIRST_YEAR = 1990;
/** A dateline is a day ahead where the page's clock is in the west. */
const AHEAD = 36 * 3_600_000;

const LETTERS = String.raw`[\p{L}\p{M}.'’״׳\u200c]`;
const WORD = String.raw`(${LETTERS}{2,}(?:\s(?:al-|ال)?${LETTERS}{2,})?)`;
const YEAR = String.raw`(\d{4})(?!\d)`;
const OF = String.raw`(?:\s*(?:de|del|do|di|d['’]|of|the)\s+|[\s,/-]*)`;
/** "28. Dezember 2025", "28 de diciembre de 2025", "le 1er janvier 2026"; the year may be missing. */
const DAY_FIRST = new RegExp(
  String.raw`(?<![\d:.,/])(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.|e)?${OF}${WORD}(?:${OF}${YEAR})?`,
  'gu',
);
/** "December 28, 2025", "Dec. 28th 2025", "Dec 28". */
const NAME_FIRST = new RegExp(
  String.raw`${WORD}\s?(\d{1,2})(?:st|nd|rd|th)?(?![\d:.])(?:[,\s]+(?:de\s+)?${YEAR})?`,
  'gu',
);

/**
 * The first date in a text, in any of TONGUES: with a month's name or in figures. Null where there is none.
 * Never throws; the work grows with the text, which callers keep short.
 */
export function readWritten(text: string, reading: Reading): Written | null {
  const plain = toLatinDigits(text);
  if (!/\d/.test(plain)) return null;
  const found = [
    inFigures(plain, reading),
    named(plain, DAY_FIRST, reading, 1, 2),
    named(plain, NAME_FIRST, reading, 2, 1),
  ];
  return found
    .filter((date) => date !== null)
    .reduce<Written | null>(
      (first, date) =>
        first && first.from <= date.from && first.inferred.length <= date.inferred.length ? first : date,
      null,
    );
}

function named(
  text: string,
  pattern: RegExp,
  reading: Reading,
  dayAt: number,
  wordAt: number,
): Written | null {
  for (const match of text.matchAll(pattern)) {
    const day = Number(match[dayAt]);
    const words = match[wordAt] ?? '';
    const year = match[3];
    if (!year && reading.reference === null) continue;
    const spelt = monthOf(words, reading.language, year ? 'year' : 'nothing');
    if (!spelt) continue;
    const { month, skipped } = spelt;
    const date = year
      ? fromCalendar(
          { year: Number(year), month: month.number, day },
          calendarFor(Number(year), month.calendar),
        )
      : lastBefore(month.number, day, reading.reference as number);
    const from = match.index + (wordAt === 1 ? skipped : 0);
    const to = match.index + match[0].length;
    if (isPlausible(date)) return { day: isoDay(date), inferred: year ? [] : ['year'], from, to };
  }
  return null;
}

/** A Gregorian year beside the name of a month that two calendars share. */
const calendarFor = (year: number, calendar: string): string => (year > 1800 ? 'gregory' : calendar);

/**
 * Two words may be one month's name ("تشرين الثاني"), or one and what stands beside it: how much is skipped before it.
 * Beside a year any language is tried; without one, only the page's and English: a month is soon taken for another word.
 */
function monthOf(
  words: string,
  language: string | null,
  beside: 'year' | 'nothing',
): { month: Month; skipped: number } | null {
  const [first = '', second] = words.split(/\s/);
  const attempts: [string, number][] = second
    ? [
        [words, 0],
        [second, words.length - second.length],
        [first, 0],
      ]
    : [[first, 0]];
  const own = language?.slice(0, 2).toLowerCase();
  for (const row of tonguesFor(language)) {
    const [name, tongue] = row;
    if (beside === 'nothing' && name !== own && name !== 'en') continue;
    for (const [attempt, skipped] of attempts) {
      const month = SCRIPTS[tongue.script ?? 'Latin']?.test(attempt) ? monthNamed(attempt, row) : null;
      if (month) return { month, skipped };
    }
  }
  return null;
}

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Arabic: /\p{Script=Arabic}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Devanagari: /\p{Script=Devanagari}/u,
  Han: /\p{Script=Han}/u,
  Hangul: /\p{Script=Hangul}/u,
};

/** In figures: year first, or parted by points; with slashes the country decides. Best first. */
const FIGURES: readonly (readonly [
  RegExp,
  (parts: number[], language: string | null) => [year: number, month: number, day: number],
])[] = [
  [/(?<![\d./-])(\d{4})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})(?!\d)/, ([y = 0, m = 0, d = 0]) => [y, m, d]],
  [/(?<![\d./-])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?![\d.]*\d)/, ([d = 0, m = 0, y = 0]) => [y, m, d]],
  [
    /(?<![\d./-])(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?![\d/-])/,
    ([a = 0, b = 0, y = 0], language) =>
      (a <= 12 && MONTH_FIRST.test(language ?? 'en')) || b > 12 ? [y, a, b] : [y, b, a],
  ],
];

function inFigures(text: string, { language }: Reading): Written | null {
  for (const [, { figures }] of tonguesFor(language)) {
    const match = figures?.exec(text);
    if (!match) continue;
    const era = /^\D+/.exec(match[1] ?? '')?.[0].trim();
    const count = match[1]?.replace(/^\D+/, '') || '1';
    const year = Number(count) + (era ? (ERAS[era.replace('元', '')] ?? 0) : 0);
    const date = fromCalendar({ year, month: Number(match[2]), day: Number(match[3]) }, 'gregory');
    if (isPlausible(date)) return at(date, match);
  }
  for (const [pattern, order] of FIGURES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year, month, day] = order(match.slice(1).map(Number), language);
    const whole = year < 100 ? 2000 + year : year;
    const calendar = whole < 1500 && language?.startsWith('fa') ? 'persian' : 'gregory';
    const date = fromCalendar({ year: whole, month, day }, calendar);
    if (isPlausible(date)) return at(date, match);
  }
  return null;
}

const at = (date: number, match: RegExpExecArray): Written => ({
  day: isoDay(date),
  inferred: [],
  from: match.index,
  to: match.index + match[0].length,
});

/** The last day of that name up to the reference. */
function lastBefore(month: number, day: number, reference: number): number {
  const year = new Date(reference).getUTCFullYear();
  for (const attempt of [year + 1, year, year - 1, year - 2, year - 3]) {
    const date = fromCalendar({ year: attempt, month, day }, 'gregory');
    if (date <= reference + AHEAD) return date;
  }
  return Number.NaN;
}

const isPlausible = (date: number): boolean =>
  !Number.isNaN(date) && date >= Date.UTC(FIRST_YEAR, 0, 1) && date < Date.UTC(2100, 0, 1);

/** Digits of other scripts as Latin ones: a script's ten digits follow each other from a multiple of sixteen, or from six above. */
export const toLatinDigits = (text: string): string =>
  text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(
      code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : (code & 0xf) >= 6 ? (code & 0xf) - 6 : code & 0xf,
    );
  });

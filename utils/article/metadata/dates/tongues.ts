import { remembering } from '../../../dom/remember';

/** How dates are written in one language. What `Intl` knows (names of months, "2 hours ago") is taken from it. */
export interface Tongue {
  /** BCP 47, with the calendar where it is not the language's usual one; where countries name months differently, each. */
  locales: readonly string[];
  /** The script its months are written in. Default Latin. */
  script?: 'Cyrillic' | 'Arabic' | 'Hebrew' | 'Devanagari' | 'Han' | 'Hangul';
  /** Letters written onto the month's name. */
  prefix?: string;
  /** Dates in figures: year, month, day. Eras are counted from `eras`. */
  figures?: RegExp;
}

/** A tongue under its ISO 639 code. */
export type Named = readonly [name: string, tongue: Tongue];

/** The languages dates are read in. The page's own is asked first, then in this order. */
export const TONGUES: readonly Named[] = [
  ['en', { locales: ['en'] }],
  ['de', { locales: ['de', 'de-AT'] }],
  ['fr', { locales: ['fr'] }],
  ['es', { locales: ['es'] }],
  ['it', { locales: ['it'] }],
  ['pt', { locales: ['pt'] }],
  ['nl', { locales: ['nl'] }],
  ['pl', { locales: ['pl'] }],
  ['ru', { script: 'Cyrillic', locales: ['ru'] }],
  ['uk', { script: 'Cyrillic', locales: ['uk'] }],
  ['tr', { locales: ['tr'] }],
  // Egypt, the Levant and the Maghreb have names of their own; the Gulf writes in the Islamic calendar too.
  ['ar', { script: 'Arabic', locales: ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA', 'ar-SA-u-ca-islamic-umalqura'] }],
  ['fa', { script: 'Arabic', locales: ['fa-u-ca-persian', 'fa-u-ca-gregory'] }],
  ['he', { script: 'Hebrew', locales: ['he'], prefix: 'ב' }],
  ['hi', { script: 'Devanagari', locales: ['hi'] }],
  [
    'zh',
    { script: 'Han', locales: ['zh'], figures: /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]/u },
  ],
  [
    'ja',
    {
      script: 'Han',
      locales: ['ja'],
      figures: /((?:\d{4}|(?:令和|平成|昭和)\s?(?:\d{1,2}|元)))\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/u,
    },
  ],
  ['ko', { script: 'Hangul', locales: ['ko'], figures: /(\d{4})\s?년\s?(\d{1,2})\s?월\s?(\d{1,2})\s?일/u }],
];

/** Years before the first of a Japanese era. */
export const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** Of countries that write the month first in figures. Everywhere else the day comes first, where the year does not. */
export const MONTH_FIRST = /^(?:en(?:-(?:US|PH))?|es-(?:US|PR)|[a-z]{2}-US)$/i;

const orders = remembering(TONGUES, () => new Map<string, readonly Named[]>());

/** The rows for a page: its own language's, then the others. */
export function tonguesFor(language: string | null): readonly Named[] {
  const own = language?.slice(0, 2).toLowerCase() ?? '';
  const before = orders().get(own);
  if (before) return before;
  const order = [...TONGUES].sort(([a], [b]) => Number(b === own) - Number(a === own));
  orders().set(own, order);
  return order;
}

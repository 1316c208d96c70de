import { fromCalendar } from './calendar';
import type { Tongue } from './tongues';

/** A month by its name: 1 to 12, in a calendar of `Intl`. */
export interface Month {
  number: number;
  calendar: string;
}

type Names = ReadonlyMap<string, Month>;

const known = new Map<Tongue, Names>();

/** A shorter beginning of a name ("ma") is no abbreviation. */
const SHORTEST = 3;

/**
 * The month a word names in a language, whole or abbreviated ("Sept.", "févr."); null for any other word.
 * Names come from the browser, once for each language asked for.
 */
export function monthNamed(word: string, tongue: Tongue): Month | null {
  const names = namesIn(tongue);
  const bare = foldWord(word);
  if (!bare) return null;
  const own = names.get(bare) ?? (tongue.prefix && names.get(bare.replace(tongue.prefix, '')));
  if (own) return own;
  if (bare.length < SHORTEST) return null;
  const begun = [...names].filter(([name]) => name.startsWith(bare)).map(([, month]) => month);
  return begun[0] && begun.every(({ number }) => number === begun[0]?.number) ? begun[0] : null;
}

function namesIn(tongue: Tongue): Names {
  const before = known.get(tongue);
  if (before) return before;
  const names = new Map<string, Month>();
  for (const locale of tongue.locales) {
    // With a day beside it a month is declined: "декабря", "grudnia".
    for (const options of [
      { month: 'long', day: 'numeric' },
      { month: 'long' },
      { month: 'short' },
    ] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      const { calendar } = format.resolvedOptions();
      for (let number = 1; number <= 12; number++) {
        const date = new Date(
          fromCalendar(
            { year: calendar === 'gregory' ? 2025 : yearIn(calendar), month: number, day: 10 },
            calendar,
          ),
        );
        const name = foldWord(format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '');
        if (name && !/^\d/.test(name) && !names.has(name)) names.set(name, { number, calendar });
      }
    }
  }
  known.set(tongue, names);
  return names;
}

/** Any year of another calendar that lies in our time. */
const yearIn = (calendar: string): number => (calendar === 'persian' ? 1404 : 1446);

/** Lower case without accents, vowel signs and points, so that capitals and spellings of one name are equal. */
const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}.'’״׳\u200c]/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .trim();

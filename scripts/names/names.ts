import { fromCalendar } from '../../utils/article/metadata/dates/calendar';
import { foldWord } from '../../utils/article/metadata/dates/fold';
import type { Names } from '../../utils/article/metadata/dates/names';
import { TONGUES, type Tongue } from '../../utils/article/metadata/dates/tongues';

/** The names of all TONGUES, as this machine's `Intl` has them. */
export function namesOfAll(): Record<string, Names> {
  return Object.fromEntries(
    TONGUES.map(([name, tongue]) => [name, { months: monthsOf(tongue), weekdays: weekdaysOf(tongue) }]),
  );
}

function monthsOf({ locales }: Tongue): Names['months'] {
  const months: Record<string, Record<string, number>> = {};
  const known = new Set<string>();
  for (const locale of locales) {
    // With a day beside it a month is declined: "декабря", "grudnia".
    for (const options of [
      { month: 'long', day: 'numeric' },
      { month: 'long' },
      { month: 'short' },
    ] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      const { calendar } = format.resolvedOptions();
      for (let month = 1; month <= 12; month++) {
        const date = fromCalendar({ year: yearIn(calendar), month, day: 10 }, calendar);
        const name = foldWord(format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '');
        if (!name || /^\d/.test(name) || known.has(name)) continue;
        known.add(name);
        months[calendar] = { ...months[calendar], [name]: month };
      }
    }
  }
  return months;
}

const YEARS: Readonly<Record<string, number>> = { persian: 1404, 'islamic-umalqura': 1446 };
/** Any year of a calendar that lies in our time. */
const yearIn = (calendar: string): number => YEARS[calendar] ?? 2025;

function weekdaysOf({ locales: [locale] }: Tongue): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // The fifth of January 2025 is a Sunday.
  return [5, 6, 7, 8, 9, 10, 11].map((day) => format.format(Date.UTC(2025, 0, day)).toLowerCase());
}

import { expect, test } from 'vitest';
import { monthNamed } from '../../../../utils/article/metadata/dates/months';
import { namesIn } from '../../../../utils/article/metadata/dates/names';
import { TONGUES } from '../../../../utils/article/metadata/dates/tongues';

test.each(TONGUES)('months and days of %s are called what Intl calls them', (language, tongue) => {
  const [locale] = tongue.locales;
  const inGregorian = { timeZone: 'UTC', calendar: 'gregory' } as const;
  const months = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', ...inGregorian });
  const days = new Intl.DateTimeFormat(locale, { weekday: 'long', ...inGregorian });
  for (let month = 1; month <= 12; month++) {
    const parts = months.formatToParts(Date.UTC(2025, month - 1, 10));
    const name = parts.find(({ type }) => type === 'month')?.value ?? '';
    // Where months are numbered ("12月") there is no name to be known.
    if (!/^\d/.test(name)) expect(monthNamed(name, [language, tongue])?.number, name).toBe(month);
  }
  const monday = days.format(Date.UTC(2025, 0, 6)).toLowerCase();
  expect(namesIn(language).weekdays).toHaveLength(7);
  expect(namesIn(language).weekdays[1]).toBe(monday);
});

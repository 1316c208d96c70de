const two = (value: number | string): string => String(value).padStart(2, '0');

/** Ways days are written, surest first, each with the parts it gives. */
const WRITTEN: readonly (readonly [RegExp, (parts: string[]) => string])[] = [
  [/(\d{4})-(\d{2})-(\d{2})(?!\d)/, ([year, month, day]) => `${year}-${month}-${day}`],
  [/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})/, ([day, month, year]) => `${year}-${two(month!)}-${two(day!)}`],
];

/** "December 17th 2025", "on Friday December 19, 2025 @08:00PM": the part that JavaScript reads, without the ordinal. */
const ENGLISH = /((?:\d{1,2} )?\p{L}{3,9}\.? (?:\d{1,2})?)(?:st|nd|rd|th)?,? (\d{4})/u;

/**
 * The day of a date as it is written, in the time zone it is written in: YYYY-MM-DD.
 * Null where there is no date, or none that can be read.
 */
export function dayOf(date: string | null | undefined): string | null {
  if (!date) return null;
  for (const [form, day] of WRITTEN) {
    const parts = date.match(form);
    if (parts) return day(parts.slice(1));
  }
  const parsed = new Date(date.match(ENGLISH)?.slice(1).join(' ') ?? date);
  if (Number.isNaN(parsed.getTime())) return null;
  return `${parsed.getFullYear()}-${two(parsed.getMonth() + 1)}-${two(parsed.getDate())}`;
}

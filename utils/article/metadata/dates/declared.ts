import { fromCalendar, isoDay } from './calendar';
import { toLatinDigits } from './written';

/** What systems write where they know no date. */
export const NONE = /^(?:0000|0001-01-01|1970-01-01|-0001|1900-01-01)/;

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?(?:\s*([AP])\.?M\b\.?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;
const LOOSE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?=$|\D)/;

/**
 * A date as data declare it, in ISO 8601 with the precision that is known: `2025-12-28T09:30:00Z`, `2025-12-28`. Midnight
 * to the second is what systems write for a day. Null for what is no date, or stands for none.
 */
export function isoDate(value: string | null | undefined): string | null {
  const text = toLatinDigits(value?.trim() ?? '').replace(/^["'\s]+/, '');
  if (!text || NONE.test(text)) return null;
  // Seconds or milliseconds since 1970.
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromClock(Number(text.padEnd(13, '0')));
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, written, minute, second, half, zone] = iso;
    const hour = half ? String((Number(written) % 12) + (/p/i.test(half) ? 12 : 0)) : written;
    const date = fromCalendar({ year: Number(year), month: Number(month), day: Number(day) }, 'gregory');
    if (Number.isNaN(date) || Number(year) < 1900) return null;
    if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return isoDay(date);
    if (Number(hour) === 0 && Number(minute) === 0 && Number(second ?? 0) === 0) return isoDay(date);
    return `${isoDay(date)}T${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${zoneOf(zone)}`;
  }
  const loose = LOOSE.exec(text);
  if (loose) {
    const date = fromCalendar(
      { year: Number(loose[1]), month: Number(loose[2]), day: Number(loose[3]) },
      'gregory',
    );
    return Number.isNaN(date) ? null : isoDay(date);
  }
  // "Sun, 28 Dec 2025 09:30:00 GMT" is a form of the web itself; without a zone a machine's own would be put in.
  if (
    /^(?:[A-Z][a-z]{2,8},?\s+)?\d{1,2}\s+[A-Z][a-z]{2}\w*\s+\d{4}\s+\d{1,2}:\d{2}.*(?:GMT|UTC|Z|[+-]\d{4})/.test(
      text,
    )
  )
    return fromClock(Date.parse(text));
  if (/^[A-Z][a-z]{2}\s+[A-Z][a-z]{2}\s+\d{1,2}\s+.*\d{4}/.test(text) && /GMT|UTC|[+-]\d{4}/.test(text))
    return fromClock(Date.parse(text));
  return null;
}

function zoneOf(zone: string | undefined): string {
  if (!zone) return '';
  if (!/^[+-]/.test(zone)) return 'Z';
  const digits = zone.replace(/\D/g, '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

const fromClock = (time: number): string | null =>
  Number.isNaN(time) || time < Date.UTC(1990, 0, 1) ? null : new Date(time).toISOString().replace('.000', '');

import { isoDay } from './calendar';
import { type Tongue, tonguesFor } from './tongues';
import { toLatinDigits } from './written';

const UNITS = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 2_629_746_000,
} as const;
type Unit = keyof typeof UNITS;
/** Counts whose words differ in some language of TONGUES: one, two (Arabic), few, many. */
const COUNTS = [1, 2, 5, 11, 25] as const;

interface Phrase {
  pattern: RegExp;
  /** Milliseconds of one. */
  unit: number;
  /** Where the pattern has no figure. */
  count: number;
}

const known = new Map<Tongue, readonly Phrase[]>();

/**
 * The day a text names by its distance from a moment: "2 hours ago", "gestern", "3時間前". Null where it names none.
 *
 * @param reference the page's own time, in milliseconds.
 */
export function readRelative(text: string, language: string | null, reference: number): string | null {
  const plain = toLatinDigits(text).toLowerCase();
  const own = tonguesFor(language);
  // The page's own language, and English: short words of other languages would be taken for them.
  for (const [name, tongue] of own) {
    if (name !== 'en' && name !== language?.slice(0, 2).toLowerCase()) continue;
    for (const { pattern, unit, count } of phrasesIn(tongue)) {
      const match = pattern.exec(plain);
      if (match) return isoDay(reference - unit * (match[1] ? Number(match[1]) : count));
    }
  }
  return null;
}

function phrasesIn(tongue: Tongue): readonly Phrase[] {
  const before = known.get(tongue);
  if (before) return before;
  const phrases = new Map<string, Phrase>();
  const [locale] = tongue.locales;
  const add = (words: string, unit: Unit, count: number): void => {
    const plain = toLatinDigits(words).toLowerCase();
    const source = plain
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s*')
      .replace(/\d+/, '(\\d{1,3})');
    if (!phrases.has(source))
      phrases.set(source, {
        pattern: new RegExp(`(?<![\\p{L}\\d])${source}(?![\\p{L}])`, 'u'),
        unit: UNITS[unit],
        count,
      });
  };
  for (const style of ['long', 'short'] as const) {
    const counted = new Intl.RelativeTimeFormat(locale, { style });
    for (const unit of Object.keys(UNITS) as Unit[])
      for (const count of COUNTS) add(counted.format(-count, unit), unit, count);
  }
  const spoken = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  for (const count of [0, 1, 2]) add(spoken.format(-count, 'day'), 'day', count);
  const list = [...phrases.values()];
  known.set(tongue, list);
  return list;
}

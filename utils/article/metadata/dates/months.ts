import { foldWord } from './fold';
import { namesIn } from './names';
import type { Named } from './tongues';

/** A month by its name: 1 to 12, in a calendar of `Intl`. */
export interface Month {
  number: number;
  calendar: string;
}

const known = new Map<string, ReadonlyMap<string, Month>>();

/** A shorter beginning of a name ("ma") is no abbreviation. */
const SHORTEST = 3;

/** The month a word names in a language, whole or abbreviated ("Sept.", "févr."); null for any other word. */
export function monthNamed(word: string, [language, tongue]: Named): Month | null {
  const months = monthsIn(language);
  const bare = foldWord(word);
  if (!bare) return null;
  const own = months.get(bare) ?? (tongue.prefix && months.get(bare.replace(tongue.prefix, '')));
  if (own) return own;
  if (bare.length < SHORTEST) return null;
  const begun = [...months].filter(([name]) => name.startsWith(bare)).map(([, month]) => month);
  return begun[0] && begun.every(({ number }) => number === begun[0]?.number) ? begun[0] : null;
}

function monthsIn(language: string): ReadonlyMap<string, Month> {
  const before = known.get(language);
  if (before) return before;
  const months = new Map<string, Month>();
  for (const [calendar, named] of Object.entries(namesIn(language).months))
    for (const [name, number] of Object.entries(named)) months.set(name, { number, calendar });
  known.set(language, months);
  return months;
}

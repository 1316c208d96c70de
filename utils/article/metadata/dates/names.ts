import names from './names.json';

/** What days and months are called in one language. */
export interface Names {
  /** Per calendar of `Intl`: months, 1 to 12, by their names as `foldWord` gives them, whole and abbreviated. */
  months: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** From Sunday, in small letters. */
  weekdays: readonly string[];
}

const ALL: Readonly<Record<string, Names>> = names;
const NONE: Names = { months: {}, weekdays: [] };

/**
 * Names of one of TONGUES, as `npm run names` took them from `Intl`: asking `Intl` itself takes the browser ten
 * milliseconds the first time. Of other languages there are none.
 */
export const namesIn = (language: string): Names => ALL[language] ?? NONE;

/** How often each kind of character stands in a text. */
export interface Marks {
  /** Runs of other characters than blanks. */
  words: number;
  commas: number;
  /** Sentence ends. */
  stops: number;
  digits: number;
  capitals: number;
  separators: number;
  quotes: number;
  brackets: number;
}

type Kind = Exclude<keyof Marks, 'words'> | 'blanks';

const KINDS: readonly (readonly [Kind, string])[] = [
  ['commas', ',;،、，؛'],
  ['stops', '.!?…。！？؟।'],
  ['digits', '0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'],
  ['separators', '|•·»›©→>/@'],
  ['quotes', '"“”„«»「」'],
  ['brackets', '(['],
  ['blanks', `${String.fromCharCode(...Array(33).keys())}\u00a0`],
];
/** What is counted, by number; 0 is all the rest. */
const COUNTED: readonly (Kind | 'others')[] = ['others', ...KINDS.map(([kind]) => kind), 'capitals'];
const numberOf = (kind: Kind): number => COUNTED.indexOf(kind);
const [COMMAS, STOPS, DIGITS, CAPITALS, SEPARATORS, QUOTES, BRACKETS, BLANKS] = (
  ['commas', 'stops', 'digits', 'capitals', 'separators', 'quotes', 'brackets', 'blanks'] as const
).map(numberOf) as [number, number, number, number, number, number, number, number];

const NUMBERS: ReadonlyMap<number, number> = new Map(
  KINDS.flatMap(([kind, characters]) =>
    [...characters].map((character) => [character.charCodeAt(0), numberOf(kind)] as const),
  ),
);
/** Below this code point letters have a case that is asked for: Latin, Greek, Cyrillic, Armenian. */
const CASED = 0x600;
const UPPER = /\p{Lu}/u;
const NOT_YET = 255;
/** Per code point below that: its number, once it was met. */
const met = new Uint8Array(CASED).fill(NOT_YET);

export const NO_MARKS: Marks = {
  words: 0,
  commas: 0,
  stops: 0,
  digits: 0,
  capitals: 0,
  separators: 0,
  quotes: 0,
  brackets: 0,
};

/** Between two texts. */
const PARTING = 10;
/** UTF-8: below are single bytes, then come bytes that continue a character, then those that begin one of two, of three or more. */
const CONTINUED = 0x80;
const TWO = 0xc0;
const THREE = 0xe0;
const FOUR = 0xf0;

/**
 * Counts in one pass through all texts, as bytes: a look at a character of a string takes several times as long.
 * A character that is not counted is counted too, for a branch would cost more.
 *
 * @param texts squeezed: no line ends are in them.
 */
export function marksOf(texts: readonly string[]): Marks[] {
  const bytes = new TextEncoder().encode(`${texts.join('\n')}\n`);
  const counts = new Uint32Array(COUNTED.length);
  const all: Marks[] = [];
  let words = 0;
  let before = BLANKS;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === PARTING) {
      all.push(marksFrom(counts, words));
      counts.fill(0);
      words = 0;
      before = BLANKS;
      continue;
    }
    if (byte >= CONTINUED && byte < TWO) continue;
    const number = look(byte < CONTINUED ? byte : codeAt(bytes, at));
    counts[number] = (counts[number] as number) + 1;
    if (before === BLANKS && number !== BLANKS) words++;
    before = number;
  }
  return all;
}

const marksFrom = (counts: Uint32Array, words: number): Marks => ({
  words,
  commas: counts[COMMAS] as number,
  stops: counts[STOPS] as number,
  digits: counts[DIGITS] as number,
  capitals: counts[CAPITALS] as number,
  separators: counts[SEPARATORS] as number,
  quotes: counts[QUOTES] as number,
  brackets: counts[BRACKETS] as number,
});

/** The code point that begins at a byte; for those beyond the basic plane, of which none is counted, any of them. */
function codeAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const second = (bytes[at + 1] as number) & 63;
  if (lead < THREE) return ((lead & 31) << 6) | second;
  return lead < FOUR ? ((lead & 15) << 12) | (second << 6) | ((bytes[at + 2] as number) & 63) : 0x10000;
}

function look(code: number): number {
  if (code >= CASED) return NUMBERS.get(code) ?? 0;
  const number = met[code] as number;
  return number === NOT_YET ? meet(code) : number;
}

function meet(code: number): number {
  const number = NUMBERS.get(code) ?? (UPPER.test(String.fromCharCode(code)) ? CAPITALS : 0);
  met[code] = number;
  return number;
}

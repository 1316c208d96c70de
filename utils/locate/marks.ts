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
const counts = new Uint32Array(COUNTED.length);

/** Counts in one pass. A character that is not counted is counted too, for a branch would cost more. */
export function marksOf(text: string): Marks {
  counts.fill(0);
  let words = 0;
  let before = BLANKS;
  for (let i = 0; i < text.length; i++) {
    const number = look(text.charCodeAt(i));
    counts[number] = (counts[number] as number) + 1;
    if (before === BLANKS && number !== BLANKS) words++;
    before = number;
  }
  return {
    words,
    commas: counts[COMMAS] as number,
    stops: counts[STOPS] as number,
    digits: counts[DIGITS] as number,
    capitals: counts[CAPITALS] as number,
    separators: counts[SEPARATORS] as number,
    quotes: counts[QUOTES] as number,
    brackets: counts[BRACKETS] as number,
  };
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

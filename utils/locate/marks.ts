/** How often each kind of character stands in a text. */
export interface Marks {
  commas: number;
  /** Sentence ends. */
  stops: number;
  digits: number;
  capitals: number;
  separators: number;
  quotes: number;
  brackets: number;
}

const KINDS: readonly (readonly [keyof Marks, string])[] = [
  ['commas', ',;،、，؛'],
  ['stops', '.!?…。！？؟।'],
  ['digits', '0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'],
  ['separators', '|•·»›©→>/@'],
  ['quotes', '"“”„«»「」'],
  ['brackets', '(['],
];
const KIND_OF: ReadonlyMap<number, keyof Marks> = new Map(
  KINDS.flatMap(([kind, characters]) =>
    [...characters].map((character) => [character.charCodeAt(0), kind] as const),
  ),
);
/** Below this code point every upper-case letter is known without asking: ASCII. */
const ASCII = 128;
const UPPER = /\p{Lu}/u;

/** Counts in one pass. */
export function marksOf(text: string): Marks {
  const marks: Marks = { commas: 0, stops: 0, digits: 0, capitals: 0, separators: 0, quotes: 0, brackets: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) continue;
    if (code >= 65 && code <= 90) {
      marks.capitals++;
      continue;
    }
    const kind = KIND_OF.get(code);
    if (kind) marks[kind]++;
    else if (code >= ASCII && code < 0x600 && UPPER.test(text[i] as string)) marks.capitals++;
  }
  return marks;
}

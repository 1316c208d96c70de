/** Letters after digits: `a1b2c` is a hash of a build tool, `300x250` a size. */
const HASH = /\d(?!x\d)\p{L}/u;

/**
 * The words of one name, lower-cased: `topAdSlot_2` is top, ad, slot. Digits at a word's end are left out, hashes are
 * no words, sizes are: `300x250`.
 */
export function wordsOf(token: string): string[] {
  const words: string[] = [];
  let start = 0;
  let digits = false;
  for (let i = 0; i <= token.length; i++) {
    const kind = i < token.length ? kindOf(token.charCodeAt(i)) : BETWEEN;
    if (kind === OTHER) return wordsOfAny(token);
    if (kind === DIGIT) digits = true;
    const begins = kind === CAPITAL && i > start && isNewWord(token, i);
    if (kind !== BETWEEN && !begins) continue;
    if (i > start) {
      const word = token.slice(start, i).toLowerCase();
      if (digits) words.push(...withoutDigits(word));
      else words.push(word);
    }
    start = begins ? i : i + 1;
    digits = false;
  }
  return words;
}

const [BETWEEN, SMALL, CAPITAL, DIGIT, OTHER] = [0, 1, 2, 3, 4];

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return SMALL;
  if (code >= 65 && code <= 90) return CAPITAL;
  if (code >= 48 && code <= 57) return DIGIT;
  return code < 128 ? BETWEEN : OTHER;
}

/** Whether a capital begins a word: `topAd`, `ADSlot`. */
function isNewWord(token: string, at: number): boolean {
  const before = kindOf(token.charCodeAt(at - 1));
  return before === SMALL || (before === CAPITAL && kindOf(token.charCodeAt(at + 1)) === SMALL);
}

/** The same for names with letters beyond ASCII. */
const wordsOfAny = (token: string): string[] =>
  token
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .flatMap(withoutDigits);

const SIZE = /^\d{2,4}x\d{2,4}$/;

const withoutDigits = (word: string): string[] =>
  SIZE.test(word)
    ? [word]
    : word.length > 4 && HASH.test(word)
      ? []
      : word.split(/\d+/).filter((part) => part !== '');

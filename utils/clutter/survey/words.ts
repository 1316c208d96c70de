/** Letters after digits: `a1b2c` is a hash of a build tool, `300x250` a size. */
const HASH = /\d(?!x\d)\p{L}/u;
/** A name of lower-case words and nothing else, as most are: parted without more ado. */
const PLAIN = /^[a-z_-]+$/;

/**
 * The words of one name, lower-cased: `topAdSlot_2` is top, ad, slot. Digits at a word's end are left out, hashes are
 * no words.
 */
export function wordsOf(token: string): string[] {
  if (PLAIN.test(token)) return partsOf(token);
  return token
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .flatMap((word) => (word.length > 4 && HASH.test(word) ? [] : word.split(/\d+/)))
    .filter((word) => word !== '');
}

function partsOf(token: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let i = 0; i <= token.length; i++) {
    const code = i < token.length ? token.charCodeAt(i) : HYPHEN;
    if (code !== HYPHEN && code !== UNDERSCORE) continue;
    if (i > start) words.push(token.slice(start, i));
    start = i + 1;
  }
  return words;
}

const HYPHEN = 45;
const UNDERSCORE = 95;

/** Letters after digits: `a1b2c` is a hash of a build tool, `300x250` a size. */
const HASH = /\d(?!x\d)\p{L}/u;

/**
 * The words of one name, lower-cased: `topAdSlot_2` is top, ad, slot. Digits at a word's end are left out, hashes are
 * no words.
 */
export function wordsOf(token: string): string[] {
  return token
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .flatMap((word) => (word.length > 4 && HASH.test(word) ? [] : word.split(/\d+/)))
    .filter((word) => word !== '');
}

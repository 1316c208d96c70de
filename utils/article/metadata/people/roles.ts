import { CREDENTIALS, ROLE_ENDINGS, ROLES } from './words';

/** Alternatives of a pattern, the longest first. @param lists words parted by bars */
export const either = (...lists: string[]): string =>
  lists
    .flatMap((list) => list.split('|'))
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');

const isBeginning = (word: string): boolean => word.endsWith('*');
const beginnings = ROLES.split('|').filter(isBeginning);
const wholes = ROLES.split('|').filter((word) => !isBeginning(word));
/** Behind a whole word no letter of Latin script. */
const ROLE = new RegExp(
  `^(?:${either(...beginnings.map((word) => word.slice(0, -1)))}|(?:${either(...wholes)})(?:${ROLE_ENDINGS})?(?![a-zß-ɏ]))`,
  'i',
);
/** What stands before a role's word and belongs to it: "Senior political editor". */
const MODIFIER =
  /^(?:senior|junior|staff|contributing|former|deputy|chief|managing|associate|assistant|freelance|executive|general|special|political|politics|sports?|tech(?:nology)?|science|health|news|business|economics?|foreign|national|international|city|local|digital|lead|guest|content|web|media|marketing|medical|our|unser(?:e|em|en|er)?|onze|ons|notre|nos|nuestr[oa]|nostr[oa]|the|a|an|white|house|washington|environment|culture|arts?|education|social|video|photo|data|registered|certified|licensed|personal|finance|travel|food|privacy|home|security|legal|global|regional|head|sr\.?|jr\.?|ex-|and|&|of)$/iu;
/** Letters after a name: "MD", "Ph.D.", "E-RYT 200", "CEPF®". */
const LETTERS =
  /^(?:[A-Z]\.?-?){2,7}[®™]?(?:\s+(?:\d+|\([^)]*\)|(?:[A-Z]\.?){2,7}))*$|^Ph\.?\s?D\.?$|^[JS]r\.?$|^M\.?\s?Sc\.?$/;
const TRAILING_LETTERS =
  /^(.*\p{Ll}.*?)\s+((?:(?:[A-Z]\.?){2,7}|Ph\.?\s?D\.?)[®™]?(?:\s+(?:[A-Z]\.?){2,7}[®™]?)*)$/u;

const wordsOf = (part: string): string[] => part.split(/\s+/);
const roleAt = (words: readonly string[], from = 0): number =>
  words.findIndex((word, index) => index >= from && ROLE.test(word));

/** Whether a role's word stands first, or behind words that belong to it: nobody is named so. */
export function beginsAsRole(part: string): boolean {
  const words = wordsOf(part);
  const at = roleAt(words);
  return at >= 0 && words.slice(0, at).every((word) => MODIFIER.test(word.replace(/[,-]$/, '')));
}

/**
 * Whether a part that follows a name says what that person is.
 *
 * @param name the name before it: where that is in capitals, another one is too.
 */
export function isRole(part: string, name: string): boolean {
  if (isLetters(part, name) || beginsAsRole(part)) return true;
  // "김철수 기자" is another one, "경제부 기자" of which desk.
  if (ROLE_BEHIND.test(part)) return /[부팀部]\s?\S+$/.test(part);
  const words = wordsOf(part);
  // One word before the role's is no name.
  return roleAt(words) === 1 || words.every((word) => MODIFIER.test(word));
}

const isCapital = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();

function isLetters(part: string, name: string): boolean {
  if (!LETTERS.test(part)) return false;
  const blocks = wordsOf(part);
  return (
    (blocks.length === 1 && !isCapital(name)) ||
    blocks.every((block) => /[.\d()]/.test(block) || CREDENTIALS.has(block.replace(/[®™]/, '').toUpperCase()))
  );
}

/** A name as people write it, in scripts with capitals: two to four words, particles among them. */
const WHOLE_NAME = /^\p{Lu}\S+(?: (?:de|da|di|del|van|von|der|den|\p{Lu}\S*)){1,4}$/u;
/** In scripts without blanks between words a name has so many characters. */
const SHORT_NAME = /^[\u3040-\u9fff\uac00-\ud7af]{2,8}$/;

/** The name behind a role that stands first, "Chefredakteur Hans Weber"; null where none is. */
export function behindRole(part: string): { name: string; role: string } | null {
  if (!beginsAsRole(part)) return null;
  const words = wordsOf(part);
  let from = roleAt(words) + 1;
  while (from < words.length && (ROLE.test(words[from] ?? '') || MODIFIER.test(words[from] ?? ''))) from++;
  const left = words.slice(from);
  const name = left.join(' ');
  const isWhole = name.split(' ').length > 1 && WHOLE_NAME.test(name);
  if (!(isWhole || SHORT_NAME.test(name)) || left.some((word) => ROLE.test(word) || MODIFIER.test(word)))
    return null;
  return { name, role: words.slice(0, from).join(' ') };
}

/** A role written behind a name in Chinese, Japanese or Korean, with a blank or without: "홍길동 기자", "山田太郎記者". */
const ROLE_BEHIND =
  /(?:^|\s)(\S{2,8}?)[\s・]?((?:기자|특파원|논설위원|앵커|記者|记者|特派員|編集委員|論説委員)\S{0,2})$/;

/** A name and the role or letters behind it: "Linda Rosencrance Contributing Writer", "Jeffrey Slotnick CPP". */
export function parted(part: string): { name: string; role?: string } {
  const eastern = ROLE_BEHIND.exec(part);
  if (eastern?.[1] && eastern[2]) return { name: eastern[1], role: eastern[2] };
  const words = wordsOf(part);
  // A name has two words before a role may begin.
  const at = roleAt(words, 2);
  if (at >= 2) {
    let end = at;
    while (end > 2 && MODIFIER.test(words[end - 1] ?? '')) end--;
    return { name: words.slice(0, end).join(' '), role: words.slice(end).join(' ') };
  }
  const letters = TRAILING_LETTERS.exec(part);
  if (letters?.[1]?.includes(' ') && letters[2])
    return { name: letters[1].replace(/,$/, ''), role: letters[2] };
  return { name: part };
}

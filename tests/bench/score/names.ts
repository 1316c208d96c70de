/** What parts one name from the next, in the languages of the gold. */
const BETWEEN = /\s*[;,&|\n•·]\s*(?:(?:and|und|et|y)\s+)?|\s+(?:and|und|et|y)\s+/iu;

/** Letters after a name: "MD", "Ph.D.", "E-RYT 200", "CEPF®", "VTS (Behavior)". Never a whole name: it follows one. */
const LETTERS = /^(?:[A-Z]\.?-?){2,7}[®™]?(?:\s+(?:\d+|\([^)]*\)|(?:[A-Z]\.?){2,7}))*$|^Ph\.?\s?D\.?$/;

/** Words of roles: a part that holds one, after a name, says what that person does. */
const ROLE =
  /\b(?:editors?|writer|reporter|correspondent|contributor|contributing|staff|author|expert|specialist|dietitian|nutritionist|educator|director|manager|ceo|cto|cfo|founder|head|president|representative|candidate|professor|industry)\b/i;

const BEFORE_NAME = /^(?:by|von|de|par|por|door|av|dr\.?|prof\.?|edited by)\s+/iu;

/** Capitals that end a name written in ordinary letters: "Jeffrey Slotnick CPP". */
const TRAILING_LETTERS = /^(.*\p{Ll}.*?)(?:\s+(?:[A-Z]\.?){2,7}[®™]?)+$/u;

/** A name as names are compared: lower case, no points, no accents, single blanks. */
function foldName(name: string): string {
  return name
    .replace(/\([^)]*\)/g, ' ')
    .replace(TRAILING_LETTERS, '$1')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The names of a byline, folded and sorted; credentials and roles after a name are left out. Empty for no byline. */
export function namesOf(byline: string | null | undefined): string[] {
  const parts = (byline ?? '').trim().split(BETWEEN).filter(Boolean);
  const names = parts.filter((part, i) => i === 0 || !(LETTERS.test(part) || ROLE.test(part)));
  const folded = names.map((name) => foldName(name.replace(BEFORE_NAME, ''))).filter(Boolean);
  return [...new Set(folded)].sort();
}

/** Whether two bylines name the same people. */
export function sameNames(gold: string, found: string | null): boolean {
  return namesOf(gold).join('|') === namesOf(found).join('|');
}

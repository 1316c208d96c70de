import { remembering } from '../../../dom/remember';
import { type Naming, namesIn } from '../people/names';
import type { Credits } from '../schema';
import { CREDIT_WORDS } from './credit-words';

type Role = keyof Credits;

export const NO_CREDITS = (): Credits => ({
  reporting: [],
  additionalReporting: [],
  writing: [],
  editing: [],
  photography: [],
  translation: [],
});

interface Mention {
  role: Role;
  from: number;
  to: number;
}

/** Stands between two roles of the same people: "Reporting and writing by". */
const JOINED = /^\s*(?:and|und|et|y|e|и|ve|و|・|,)\s*$/iu;
const NAME_SEPARATORS = /[–—-]\s*$/u;

/** "Associated Press writer Ada Byron in Berlin contributed to this report." */
const CONTRIBUTED =
  /^(?:.*?\b(?:writers?|reporters?|correspondents?|journalists?)\s+)?([^.]+?),?\s+(?:also\s+)?contributed\s+(?:to (?:this|the) (?:report|story|article|reporting)|reporting)\b/;
/** Characters of a line that names who helped. */
const MAX_HELPERS = 200;

/** Those a line says to have helped, without more words for it: "Ada Byron contributed to this report." */
export const helpersIn = (line: string, naming: Naming): string[] =>
  line.length > MAX_HELPERS
    ? []
    : namesIn(CONTRIBUTED.exec(line.replace(/^[\s_—–-]+/, ''))?.[1] ?? '', naming).map(({ name }) => name);

/** "Bei Rückfragen wenden Sie sich an …" */
const NEXT_SENTENCE = /(?<=[a-zß-ɏ]{2})\.\s+[A-ZÀ-Þ].*$/;

/** Who a sign-off names, by what they did. Roles nobody is named for stay empty. */
export function creditsIn(signOff: string, naming: Naming): Credits {
  const credits = NO_CREDITS();
  const text = signOff.replace(/^[\s(（[［【]+|[\s)）\]］】.。]+$/gu, '');
  const mentions = mentionsIn(text);
  let waiting: Role[] = [];
  for (const [index, { role, to }] of mentions.entries()) {
    waiting.push(role);
    const part = text
      .slice(to, mentions[index + 1]?.from ?? text.length)
      .replace(/^\s*(?:by|von|par|por|de|da|di)?(?=[\s:：])\s*[:：]?\s*/i, '')
      .replace(NEXT_SENTENCE, '');
    if (mentions[index + 1] && (part.trim() === '' || JOINED.test(part))) continue;
    const names = namesIn(
      part.replace(NAME_SEPARATORS, '').replace(/\s+للنشرة العربية\s*/u, ' '),
      naming,
    ).map(({ name }) => name);
    for (const own of new Set(waiting)) credits[own] = [...new Set([...credits[own], ...names])];
    waiting = [];
  }
  return credits;
}

/** No letter of the scripts that part words by blanks comes next, as far as ranges tell: Latin to Arabic, Devanagari. */
const ENDS = '(?![a-zß-ɏͰ-ԯ֐-ۿऀ-ॿ])';
const patterns = remembering(CREDIT_WORDS, (table) =>
  table.map(([, role, words]) => ({ role, pattern: new RegExp(`(?:${words})${ENDS}`, 'giu') })),
);
const LETTER = /[\p{L}\p{M}]/u;
const HAN = /\p{Script=Han}/u;
/** Scripts without blanks have the name right behind the word, and the word behind one of these. */
const BEFORE_HAN = /^$|[\s、；;,（(]/;

/** Whether what matched is words of their own. Not part of each pattern: classes of letters are what takes long to compile. */
function standsAlone(text: string, from: number, to: number): boolean {
  const [before, behind] = [text.slice(0, from).slice(-1), text.slice(to, to + 2)];
  return LETTER.test(behind.slice(0, 1)) ? HAN.test(behind) && BEFORE_HAN.test(before) : !LETTER.test(before);
}

/** Where a text names roles, in its order; of two at one place the longer. */
function mentionsIn(text: string): Mention[] {
  const found = patterns()
    .flatMap(({ role, pattern }) =>
      [...text.matchAll(pattern)].map(
        (match): Mention => ({ role, from: match.index, to: match.index + match[0].length }),
      ),
    )
    .filter(({ from, to }) => standsAlone(text, from, to));
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return found.filter((mention, index) => !found.slice(0, index).some((before) => mention.from < before.to));
}

import { type Naming, namesIn } from '../people/names';
import { remembering } from '../remember';
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
      .replace(/^\s*(?:by|von|par|por|de|da|di|:|：)\s*/iu, '');
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

const patterns = remembering(CREDIT_WORDS, (table) =>
  table.map(([, role, words]) => ({
    role,
    // Scripts without blanks have the name right behind the word.
    pattern: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])|(?<=^|[\\s、；;,（(])(?:${words})(?=\\p{Script=Han})`,
      'giu',
    ),
  })),
);

/** Where a text names roles, in its order; of two at one place the longer. */
function mentionsIn(text: string): Mention[] {
  const found = patterns().flatMap(({ role, pattern }) =>
    [...text.matchAll(pattern)].map(
      (match): Mention => ({ role, from: match.index, to: match.index + match[0].length }),
    ),
  );
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  return found.filter((mention, index) => !found.slice(0, index).some((before) => mention.from < before.to));
}

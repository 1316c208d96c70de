import { remembering } from '../dom/remember';
import { CREDIT_WORDS } from './metadata/wire/credit-words';

/** A longer text tells a story that begins with such a word. */
const MAX_LENGTH = 500;
/** Without brackets around it, only a short line is one. */
const MAX_BARE = 200;

/** Words of roles at the beginning, with a mark or a blank behind. */
const beginning = remembering(
  CREDIT_WORDS,
  (table) =>
    new RegExp(
      `^[\\s(（\\[［—–-]*(?:${table.map(([, , words]) => words).join('|')})(?=[\\s:：;；,、]|[㐀-鿿])`,
      'i',
    ),
);

/** Whether a block says who reported, wrote or edited: "(Reporting by A; Editing by B)". */
export function isSignOff(text: string): boolean {
  if (text.length > MAX_LENGTH || !beginning().test(text)) return false;
  const plain = text.trim();
  if (/^[(（[［]/.test(plain)) return /[)）\]］]\.?$/.test(plain);
  return plain.length < MAX_BARE && /\bby\b|：|:/.test(plain);
}

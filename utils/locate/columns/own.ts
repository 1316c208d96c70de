import type { Block } from '../types';
import { log, type Run, ratio, runOf } from './types';

const TAGS: ReadonlyMap<string, number> = new Map(
  'p li td th dt dd blockquote pre figcaption span div section article summary label button address cite caption'
    .split(' ')
    .map((name, place) => [name, place]),
);

/** -1 for headings, else the place in TAGS; what is in no list comes last. */
const tagOf = ({ heading, box }: Block): number => (heading ? -1 : (TAGS.get(box.name) ?? TAGS.size));

/** What the rows of a block's neighbours show too (near.ts). */
export const SHOWN: Run = runOf([
  ['words', (b) => log(b.words)],
  ['linkShare', (b) => ratio(b.linkWords, b.words)],
  ['tag', tagOf],
]);

const ENDS = '.!?…。！？؟।:;';
/** What may stand behind a sentence's end. */
const CLOSING = '"\'”’»)]」』';

/** From its end: a regular expression would look at every character before. */
function endsSentence(text: string): boolean {
  let last = text.length - 1;
  while (last > 0 && CLOSING.includes(text.charAt(last))) last--;
  return ENDS.includes(text.charAt(last));
}

/** What a block is by itself: its words, its marks, its element. */
export const OWN: Run = runOf([
  ['ownWords', (b) => log(b.words - b.linkWords)],
  ['links', (b) => Math.min(b.links, 20)],
  ['bold', (b) => b.bold],
  ['commas', (b) => ratio(b.marks.commas, b.words)],
  ['sentences', (b) => Math.min(20, b.marks.stops)],
  ['endsSentence', (b) => Number(endsSentence(b.text))],
  ['endsColon', (b) => Number(b.text.endsWith(':') || b.text.endsWith('：'))],
  ['digits', (b) => ratio(b.marks.digits, b.text.length)],
  ['capitals', (b) => ratio(b.marks.capitals, b.text.length)],
  ['startsLower', (b) => (/^\p{Ll}/u.test(b.text) ? 1 : 0)],
  ['wordLength', (b) => ratio(b.text.length, b.words)],
  ['separators', (b) => Math.min(30, b.marks.separators)],
  ['quotes', (b) => Math.min(10, b.marks.quotes)],
  ['brackets', (b) => Math.min(10, b.marks.brackets)],
  ['headingLevel', (b) => (b.heading ? Number(b.box.name[1]) : 0)],
  ['mixed', (b) => Math.min(10, b.box.children)],
  ['onlyBlock', (b) => (b.box.end - b.box.first === 1 ? 1 : 0)],
  ['linked', (b) => (b.box.linked ? 1 : 0)],
  ['hidden', (b) => (b.box.hidden ? 1 : 0)],
  ['depth', (b) => b.box.depth],
]);

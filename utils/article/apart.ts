import { fold } from '../dom';
import type { Block, Page } from '../locate';
import { MAX_HEADLINE_WORDS } from './metadata/raw/headline';
import { isSignOff } from './sign-off';

/** What is shown apart from the body, and the elements it was read from. */
export interface ShownApart {
  title: string;
  /** Names, joined by `, `; null for none. */
  byline: string | null;
  elements: readonly Element[];
}

/** Blocks no longer than a headline can repeat it or be a byline's line; a longer one is a paragraph that mentions them. */
const MAX_WORDS = MAX_HEADLINE_WORDS;
/** Characters of a headline, white space aside, by which its beginning is known. */
const BEGINNING = 16;
/** Words a byline's line may have besides the names: "By", "Staff writer". */
const BESIDE_NAMES = 3;
/** Words that may stand behind the headline in its own line: the site's name, a byline with its date. */
const BEHIND = 12;
/** What ends so begins as the headline does and goes on: the story's first sentence. */
const SENTENCE = /[.!?。！？]["”’»)]*\s*$/u;
const CUT_OFF = /(?:…|\.\.\.)\W*$/u;

/** Blocks that are shown apart from the body: the headline, wherever it is repeated, and the byline. */
export function apartFrom(page: Page, shown: ShownApart): ReadonlySet<Block> {
  const apart = new Set<Block>();
  const title = fold(shown.title);
  const names = new Set(
    fold(shown.byline ?? '')
      .split(' ')
      .filter(Boolean),
  );
  const sources = new Set(shown.elements);
  for (const block of page.scan.blocks) {
    if (block.words > MAX_WORDS) continue;
    const text = page.folded[block.index] ?? '';
    if (
      (block.index === page.headline && isHeadline(block, text, title)) ||
      repeats(block, text, title) ||
      isByline(block, text, names) ||
      standsIn(block, sources)
    )
      apart.add(block);
  }
  return apart;
}

/** Whether what stands where a headline stands is one: an `h1`, or a heading that says at least half of what the title does. */
function isHeadline(block: Block, text: string, title: string): boolean {
  if (block.box.name === 'h1' || title === '') return true;
  const known = new Set(title.split(' '));
  const words = text.split(' ');
  return words.filter((word) => known.has(word)).length * 2 >= words.length;
}

/**
 * Whether a block is the headline again: as a heading, with something short behind it ("| The Site"), or at the end of the
 * way to the page.
 */
function repeats(block: Block, text: string, title: string): boolean {
  if (title === '') return false;
  if (text === title) return block.heading || title.length >= BEGINNING;
  if (title.length < BEGINNING) return false;
  if (text.startsWith(title) && block.words <= title.split(' ').length + BEHIND)
    return block.heading || !SENTENCE.test(block.text);
  const isCutOff = CUT_OFF.test(block.text);
  if (block.linkWords === 0 && !isCutOff) return false;
  const own = unspaced(text);
  const whole = unspaced(title);
  const at = own.indexOf(whole.slice(0, BEGINNING));
  if (at < 0) return false;
  const end = own.slice(at);
  if (end === whole) return block.linkWords > 0;
  return isCutOff && whole.startsWith(end);
}

/** White space goes when the links of a trail are written one after the other. */
const unspaced = (folded: string): string => folded.replaceAll(' ', '');

/** Whether a block says who wrote it and hardly anything else; a sign-off stays where it stands. */
function isByline(block: Block, text: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0 || block.words > names.size + BESIDE_NAMES || isSignOff(block.text)) return false;
  if (isSpoken(block.text, names)) return false;
  const words = text.split(' ');
  const known = words.filter((word) => names.has(word)).length;
  return known >= names.size && words.length - known <= BESIDE_NAMES;
}

/** Whether the author asks or says something: an interviewer's question begins with the name. */
function isSpoken(text: string, names: ReadonlySet<string>): boolean {
  const said = fold(text.split(/[:：]/).slice(1).join(' '));
  return /[?!？！]\s*$/.test(text) || (said !== '' && !said.split(' ').some((word) => names.has(word)));
}

/** Whether the whole block is inside one of the elements. */
function standsIn(block: Block, sources: ReadonlySet<Element>): boolean {
  if (sources.size === 0) return false;
  for (let box: Block['box'] | null = block.box; box; box = box.parent) {
    if (sources.has(box.element)) return box.words <= MAX_WORDS;
  }
  return false;
}

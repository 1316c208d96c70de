import { attributeOf, closestTo, parentElementOf, selectFirst } from '../dom';
import type { Block, Box, Page, Scan } from '../locate';
import { CUE_NAMES } from '../locate/cues';
import { dataTables } from './render/tables';
import { isSignOff } from './sign-off';

/** What the rules below look at and change. */
interface Choice {
  page: Page;
  likely: Float32Array;
  /** Per block, 1 where it is kept. */
  kept: Uint8Array;
}

type Mend = readonly [cause: string, apply: (choice: Choice) => void];

/** A unit is kept whole where this share of its words is, and dropped whole where less than the second. */
const WHOLE = 0.5;
/** A list of which less is kept is a list of something else with a sentence in it. */
const HARDLY = 0.25;
/** A heading straight above kept text needs no more than this: what it heads is already believed. */
const HEADING_LIKELY = 0.12;
/** A line that leads away is at least this share link, and no longer than so many words. */
const LINKED = 0.5;
const MAX_LEADING_WORDS = 40;
/** Headings are looked down from over so many short lines (a time, a name) to the text they head. */
const HEADING_REACH = 3;
/** Words of the first block that is surely text; what leads to a page is shorter. */
const TEXT_WORDS = 25;
/** A file's or a record's: long, without white space, of digits and underscores; no address that could be followed. */
const MACHINE_NAME = /^(?=\S*\d)(?=\S*_)(?!\S*(?:@|:\/\/|www\.))\S{16,}$/;
/** Levels up from a note's text to the element a reference points to. */
const NOTE_LEVELS = 3;

const MORE = CUE_NAMES.indexOf('more');

/**
 * What a judgement block by block cannot know: that some blocks belong together. In this order; a later rule sees what
 * an earlier one did.
 */
export const MENDS: readonly Mend[] = [
  [
    'a table of data is one thing',
    ({ page, kept }) => {
      for (const table of dataTables(page.scan)) evenOut(table, page.scan, kept, WHOLE, WHOLE);
    },
  ],
  [
    'the items of a list are read together',
    ({ page, kept }) => {
      for (const box of page.scan.boxes)
        if (box.name === 'ol' || box.name === 'ul') evenOut(box, page.scan, kept, WHOLE, HARDLY);
    },
  ],
  [
    'a paragraph that is one link and says "read more" leads away',
    ({ page, kept }) => {
      for (const block of page.scan.blocks) {
        const says = page.cues[block.index * CUE_NAMES.length + MORE] ?? 0;
        if (says === 0 || block.words > MAX_LEADING_WORDS || block.box.name === 'li') continue;
        if (block.linkWords >= LINKED * block.words) kept[block.index] = 0;
      }
    },
  ],
  [
    'who reported, wrote and edited stands at the end of the story',
    ({ page, kept }) => {
      const last = kept.lastIndexOf(1);
      for (const block of page.scan.blocks.slice(Math.max(0, last), last + 4)) {
        if (isSignOff(block.text) && beside(block, page.scan.blocks[last])) kept[block.index] = 1;
      }
    },
  ],
  [
    'nothing follows the sign-off but what the site adds to every story',
    ({ page, kept }) => {
      const { blocks } = page.scan;
      const signOff = blocks.findLastIndex(({ index, text }) => kept[index] === 1 && isSignOff(text));
      const after = signOff < 0 ? [] : blocks.slice(signOff + 1);
      if (after.some(({ index, words, text }) => kept[index] && words >= TEXT_WORDS && !isSignOff(text)))
        return;
      for (const { index } of after) kept[index] = 0;
    },
  ],
  [
    'a name for machines is no text',
    ({ page, kept }) => {
      for (const { index, text } of page.scan.blocks) if (MACHINE_NAME.test(text)) kept[index] = 0;
    },
  ],
  [
    'a line without a word parts what stands on both sides of it',
    ({ page, kept }) => {
      const { blocks } = page.scan;
      const isText = ({ index, words }: Block): boolean => kept[index] === 1 && words >= TEXT_WORDS;
      const first = blocks.findIndex(isText);
      const last = blocks.findLastIndex(isText);
      for (const { index, text } of blocks)
        if ((index < first || index > last) && !/[\p{L}\p{N}]/u.test(text)) kept[index] = 0;
    },
  ],
  [
    'the way to a page, written above its text, is navigation',
    ({ page, kept }) => {
      const first = page.scan.blocks.findIndex(({ index, words }) => kept[index] && words >= TEXT_WORDS);
      for (const block of page.scan.blocks.slice(0, Math.max(0, first))) {
        if (block.marks.separators > 0 && block.linkWords > 0 && block.words < TEXT_WORDS)
          kept[block.index] = 0;
      }
    },
  ],
  [
    'a form beside the text is no part of it',
    ({ page, kept }) => {
      for (const block of page.scan.blocks) {
        if (page.inMain[block.box.index] || block.words >= TEXT_WORDS) continue;
        // Asked of the controls: a parser takes a form that stands between cells away from them.
        if (selectFirst(block.box.element, 'input:not([type="hidden"]), select, textarea'))
          kept[block.index] = 0;
      }
    },
  ],
  [
    'notes belong to the text that refers to them',
    ({ page, kept }) => {
      const wanted = referencesIn(page.scan.blocks, kept);
      for (const block of page.scan.blocks)
        if (wanted.size > 0 && isNote(block.box, wanted)) kept[block.index] = 1;
    },
  ],
  [
    'a heading belongs to the text under it',
    ({ page, likely, kept }) => {
      for (const { index, heading, box } of page.scan.blocks) {
        if (!heading || kept[index] || box.hidden || (likely[index] ?? 0) < HEADING_LIKELY) continue;
        const next = page.scan.blocks
          .slice(index + 1, index + 1 + HEADING_REACH)
          .find((block) => kept[block.index] || block.heading);
        if (
          next &&
          !next.heading &&
          beside(next, page.scan.blocks[index]) &&
          kept.subarray(0, index).includes(1)
        )
          kept[index] = 1;
      }
    },
  ],
  [
    'a heading with nothing under it heads what was dropped',
    ({ page, kept }) => dropEmptySections(page.scan.blocks, kept),
  ],
];

/** Applies every rule of MENDS. Changes `choice.kept`. */
export function mend(choice: Choice): void {
  for (const [, apply] of MENDS) apply(choice);
}

function evenOut(unit: Box, scan: Scan, kept: Uint8Array, whole: number, hardly: number): void {
  let words = 0;
  for (let i = unit.first; i < unit.end; i++) if (kept[i]) words += (scan.blocks[i] as Block).words;
  if (words === 0) return;
  if (words >= whole * unit.words) kept.fill(1, unit.first, unit.end);
  else if (words < hardly * unit.words) kept.fill(0, unit.first, unit.end);
}

/** Ids that links in kept text point to, inside the page. */
function referencesIn(blocks: readonly Block[], kept: Uint8Array): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const block of blocks) {
    if (!kept[block.index] || block.links === 0) continue;
    for (const node of block.nodes) {
      const link = parentElementOf(node);
      const href = link && attributeOf(closestTo(link, 'a') ?? link, 'href');
      if (href?.startsWith('#') && href.length > 1) ids.add(href.slice(1));
    }
  }
  return ids;
}

/** Whether a note's text stands in a list item or paragraph that is pointed to. */
function isNote(box: Box, wanted: ReadonlySet<string>): boolean {
  let at: Box | null = box;
  for (let level = 0; at && level < NOTE_LEVELS; level++, at = at.parent) {
    const id = attributeOf(at.element, 'id');
    if (id !== null && wanted.has(id))
      return at.name === 'li' || at.name === 'p' || at.name === 'dd' || at.name === 'aside';
  }
  return false;
}

/** Whether two blocks are paragraphs of one text: children of one box, or of twin boxes. */
const beside = (a: Block, b: Block | undefined): boolean =>
  b !== undefined &&
  (a.box.parent === b.box.parent || a.box === b.box || a.box.parent?.parent === b.box.parent?.parent);

/** A heading with nothing kept under it before the end or a heading of higher rank. */
function dropEmptySections(blocks: readonly Block[], kept: Uint8Array): void {
  let content = false;
  let nextRank = 0;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i] as Block;
    if (!kept[i]) continue;
    if (!block.heading) {
      content = true;
      continue;
    }
    const rank = Number(block.box.name[1]);
    if (!content && nextRank < rank) kept[i] = 0;
    else {
      content = false;
      nextRank = rank;
    }
  }
}

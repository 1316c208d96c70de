import { indexLabels } from '../../clutter/match/label-index';
import { RELATED } from '../../clutter/rows/related';
import { selectFirst } from '../../dom';
import { remembering } from '../../dom/remember';
import type { Block } from '../../locate';
import { CUE_NAMES } from '../../locate/cues';
import { type Mend, TEXT_WORDS } from './types';

/** A line that leads away is at least this share link, and no longer than so many words. */
const LINKED = 0.5;
const MAX_LEADING_WORDS = 40;
/** What only machines read: a time in ISO 8601, a picture's address, a file's name (long, with digits and underscores). */
const MACHINE_TEXT =
  /^(?:\d{4}-\d\d-\d\dT\d\d:\d\d\S*|https?:\/\/\S+\.(?:jpe?g|png|gif|webp|svg)\S*|(?=\S*\d)(?=\S*_)(?!\S*(?:@|:\/\/|www\.))\S{16,})$/i;

const MORE = CUE_NAMES.indexOf('more');
const AD = CUE_NAMES.indexOf('ad');
/** A line of so few words, nearly all of which label advertisements, is such a label. */
const LABEL = { words: 4, share: 0.75 };

/** What lists and tables name is no label. */
const ENTRIES: ReadonlySet<string> = new Set(['li', 'dt', 'dd', 'td', 'th']);

const otherStories = remembering(RELATED, (rows) => indexLabels(rows, 'label'));

const isLeading = ({ words, linkWords }: Block): boolean =>
  words > 0 && words <= MAX_LEADING_WORDS && linkWords >= LINKED * words;

/** What leads away from the text, or was never meant to be read. */
export const AWAY: readonly Mend[] = [
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
    'links under a label of other stories lead away, and so does the label',
    ({ page, kept }) => {
      const { blocks } = page.scan;
      for (const label of blocks) {
        if (!kept[label.index] || label.heading || !otherStories().mayHold(label.text)) continue;
        if (otherStories().rowsFor(label.text).length === 0) continue;
        let end = label.index + 1;
        for (let block = blocks[end]; block && isLeading(block); block = blocks[end]) end++;
        if (end > label.index + 1) kept.fill(0, label.index, end);
      }
    },
  ],
  [
    'the label of an advertisement is none of the text',
    ({ page, kept }) => {
      for (const { index, words, heading, box } of page.scan.blocks) {
        if (words > LABEL.words || heading || ENTRIES.has(box.name)) continue;
        if ((page.cues[index * CUE_NAMES.length + AD] ?? 0) >= LABEL.share) kept[index] = 0;
      }
    },
  ],
  [
    'what is written for machines is no text',
    ({ page, kept }) => {
      for (const { index, text } of page.scan.blocks) if (MACHINE_TEXT.test(text)) kept[index] = 0;
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
];

import { attributeOf } from '../../dom';
import type { Block, Box, Page } from '../../locate';
import type { Choice, Mend } from './types';

/** How templates call a column beside the story; not what they call a page that has one. */
const COLUMN =
  /(?<!\b(?:with|has|no|without)[-_]?)(?:side-?bar|right-?rail|widget-?area|right-?col(?:umn)?)(?![a-z])/i;
const COLUMN_ELEMENTS: ReadonlySet<string> = new Set(['aside', 'nav', 'footer']);
/** Words under the headline from which on the story is there, and what stands above the headline is none of it. */
const STORY_WORDS = 60;
/** Characters of a title that no sentence begins with by chance. */
const TITLE_LENGTH = 24;

/** Where a page has more than one column of text. */
export const COLUMNS: readonly Mend[] = [
  [
    'the story begins with its headline',
    (choice) => {
      const { page, kept } = choice;
      const { blocks } = page.scan;
      const core = coreOf(choice);
      const at = blocks.findIndex((block) => block.box.name === 'h1' && isTitle(page, block));
      const below = blocks
        .slice(at + 1)
        .reduce((sum, { index, words }) => sum + (kept[index] ? words : 0), 0);
      if (!core || at < 0 || below < STORY_WORDS) return;
      for (const { index, box } of blocks.slice(0, at)) if (!isIn(box, core)) kept[index] = 0;
    },
  ],
  [
    'what a template calls a column beside the story is beside it',
    (choice) => {
      const core = coreOf(choice);
      if (!core) return;
      const above = new Set<Box>();
      for (let box: Box | null = core; box; box = box.parent) above.add(box);
      for (const block of choice.page.scan.blocks)
        if (choice.kept[block.index] && isBeside(block.box, core, above)) choice.kept[block.index] = 0;
    },
  ],
  [
    'another story below this one is none of it',
    (choice) => {
      const { page, kept } = choice;
      const own = storyOf(choice);
      if (!own) return;
      for (const box of page.scan.boxes)
        if (box.name === 'article' && box.first >= own.end && hasHead(box, page))
          kept.fill(0, box.first, box.end);
    },
  ],
  [
    'a list that names this very story among others is a list of stories',
    ({ page, kept }) => {
      const titles = page.clues.titles.filter((title) => title.length >= TITLE_LENGTH);
      for (const { index, box, links } of page.scan.blocks) {
        if (!kept[index] || links === 0 || box.name !== 'li' || !box.parent) continue;
        const text = page.folded[index] ?? '';
        if (titles.some((title) => text.startsWith(title))) kept.fill(0, box.parent.first, box.parent.end);
      }
    },
  ],
];

/** Share of all that is kept that the `article` of the headline holds where it is the whole story. */
const MOST = 0.5;

/** The `article` around headline and core, where most of the text is in it: parts of a story stand side by side, too. */
function storyOf(choice: Choice): Box | null {
  const { page, kept } = choice;
  const { blocks } = page.scan;
  const headline = blocks[page.headline];
  const core = coreOf(choice);
  let own: Box | null = headline?.box ?? null;
  while (own && own.name !== 'article') own = own.parent;
  if (!own || !core || !isIn(core, own)) return null;
  let inside = 0;
  let all = 0;
  for (const { index, words } of blocks) {
    if (!kept[index]) continue;
    all += words;
    if (index >= own.first && index < own.end) inside += words;
  }
  return inside >= STORY_WORDS && inside >= MOST * all ? own : null;
}

/** Blocks at the top of a story in which its headline stands. */
const HEAD = 4;

/** Whether a box begins as a story does: with a headline of the first rank or one that leads to the story. */
function hasHead({ first, end }: Box, page: Page): boolean {
  return page.scan.blocks
    .slice(first, Math.min(end, first + HEAD))
    .some((block) => block.heading && (block.box.name === 'h1' || block.linkWords >= block.words));
}

const isTitle = (page: Page, { index }: Block): boolean =>
  page.clues.titles.includes(page.folded[index] ?? '');

/** The box whose own paragraphs are the most text that is believed to be the story's; a list's items are no paragraphs. */
function coreOf({ page, likely, kept }: Choice): Box | null {
  const sums = new Map<Box, number>();
  for (const { index, box, words, linkWords } of page.scan.blocks) {
    if (!kept[index] || !box.parent || box.name === 'li') continue;
    const worth = (likely[index] ?? 0) * (words - linkWords);
    sums.set(box.parent, (sums.get(box.parent) ?? 0) + worth);
  }
  let core: Box | null = null;
  for (const [box, sum] of sums) if (!core || sum > (sums.get(core) ?? 0)) core = box;
  return core;
}

/** Whether a box outside the core, and not around it, is such a column. */
function isBeside(own: Box, core: Box, around: ReadonlySet<Box>): boolean {
  let beside = false;
  for (let box: Box | null = own; box && !around.has(box); box = box.parent) beside ||= isColumn(box);
  return beside && !isIn(own, core);
}

const isIn = (own: Box, core: Box): boolean =>
  own.index >= core.index && own.first >= core.first && own.end <= core.end;

const isColumn = ({ element, name }: Box): boolean =>
  COLUMN_ELEMENTS.has(name) ||
  attributeOf(element, 'role') === 'complementary' ||
  COLUMN.test(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`);

import { fold } from '../../dom';
import type { Block, Box } from '../../locate';
import type { Choice, Mend } from './types';

/** Words of a paragraph that nobody writes twice; shorter lines, refrains and labels, may come again. */
const WRITTEN_ONCE = 12;
/** A repeat is a copy where it is so many words long, or the paragraph beside it is repeated too; else it may be a refrain. */
const LONG = 40;
/** Characters by which a paragraph is known. */
const KNOWN_BY = 80;
/** A box that is not shown and of which this share of the text is shown elsewhere is a copy, with all that is in it. */
const COPIED = 0.5;
/** The later of two is taken only where it is so much likelier. */
const SURER = 0.2;

/** Pages hold text twice: for two widths of the window, for machines, for a preview. It is read once. */
export const COPIES: readonly Mend[] = [
  [
    'a hidden copy of what is shown is for machines',
    (choice) => {
      const hidden = hiddenBoxes(choice);
      const shown = hidden.size > 0 ? textOf(choice, (block) => !block.box.hidden) : '';
      for (const box of hidden) {
        const blocks = keptIn(choice, box).filter(({ words }) => words >= WRITTEN_ONCE);
        const words = sum(blocks);
        const copied = sum(
          blocks.filter(({ index }) => shown.includes((choice.page.folded[index] ?? '').slice(0, KNOWN_BY))),
        );
        if (words > 0 && copied >= COPIED * words) choice.kept.fill(0, box.first, box.end);
      }
    },
  ],
  [
    'a paragraph that stands twice is read once',
    ({ page, likely, kept }) => {
      const blocks = page.scan.blocks.filter(({ index, words }) => kept[index] && words >= WRITTEN_ONCE);
      const beginnings = blocks.map(({ index }) => page.folded[index] as string);
      const first = new Map<string, number>();
      for (const [i, block] of blocks.entries()) {
        const beginning = beginnings[i] as string;
        const known = first.get(beginning);
        if (known === undefined) {
          first.set(beginning, i);
          continue;
        }
        const other = blocks[known] as Block;
        const isRefrain =
          block.words < LONG &&
          beginnings[i - 1] !== beginnings[known - 1] &&
          beginnings[i + 1] !== beginnings[known + 1];
        if (isRefrain || fold(block.text) !== fold(other.text)) continue;
        const better = isBetter(block, other, likely);
        kept[(better ? other : block).index] = 0;
        if (better) first.set(beginning, i);
      }
    },
  ],
];

const sum = (blocks: readonly Block[]): number => blocks.reduce((words, block) => words + block.words, 0);

function keptIn({ page, kept }: Choice, { first, end }: Box): Block[] {
  return page.scan.blocks.slice(first, end).filter(({ index }) => kept[index] === 1);
}

function textOf({ page, kept }: Choice, which: (block: Block) => boolean): string {
  return page.scan.blocks
    .filter((block) => kept[block.index] === 1 && which(block))
    .map((block) => fold(block.text))
    .join(' ');
}

/** The outermost boxes that are not shown and hold something kept. */
function hiddenBoxes({ page, kept }: Choice): Set<Box> {
  const found = new Set<Box>();
  for (const { index, box } of page.scan.blocks) {
    if (!kept[index] || !box.hidden) continue;
    let outer = box;
    while (outer.parent?.hidden) outer = outer.parent;
    found.add(outer);
  }
  return found;
}

/** The one that is shown, before the one that is more likely the article's. */
function isBetter(block: Block, other: Block, likely: Float32Array): boolean {
  if (block.box.hidden !== other.box.hidden) return other.box.hidden;
  return (likely[block.index] ?? 0) > (likely[other.index] ?? 0) + SURER;
}

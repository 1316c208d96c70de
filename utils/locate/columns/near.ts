import type { Page } from '../page';
import type { Block } from '../types';
import { tagOf } from './own';
import { type Column, log, ratio } from './types';

const at = (page: Page, index: number): Block | undefined => page.scan.blocks[index];

/** The blocks next to a block. */
export const NEIGHBOURS: readonly Column[] = [-3, -2, -1, 1, 2, 3].flatMap((step): Column[] => {
  const columns: Column[] = [
    [`near${step}.words`, (b, p) => log(at(p, b.index + step)?.words ?? 0)],
    [`near${step}.linkShare`, (b, p) => linkShare(at(p, b.index + step))],
  ];
  if (Math.abs(step) > 1) return columns;
  columns.push([`near${step}.tag`, (b, p) => tagOrNone(at(p, b.index + step))]);
  columns.push([`near${step}.kinship`, (b, p) => kinship(b, at(p, b.index + step))]);
  return columns;
});

const linkShare = (block: Block | undefined): number => (block ? ratio(block.linkWords, block.words) : 1);
const tagOrNone = (block: Block | undefined): number => (block ? tagOf(block) : -2);

/** 2 for siblings, 1 for boxes of one kind, 0 for others, -1 at the page's edge. */
function kinship(block: Block, other: Block | undefined): number {
  if (!other) return -1;
  if (other.box.parent === block.box.parent) return 2;
  return other.box.kind === block.box.kind ? 1 : 0;
}

const between = (page: Page, from: number, to: number): number => {
  const end = page.scan.blocks.length;
  return (
    (page.proseBefore[Math.min(end, to)] ?? 0) - (page.proseBefore[Math.max(0, Math.min(end, from))] ?? 0)
  );
};

/** Running text in the stretches before and after a block. */
export const WINDOWS: readonly Column[] = [5, 15].flatMap((reach): Column[] => [
  [`before${reach}.prose`, (b, p) => log(between(p, b.index - reach, b.index))],
  [`after${reach}.prose`, (b, p) => log(between(p, b.index + 1, b.index + 1 + reach))],
]);

import type { Page } from '../page';
import type { Block } from '../types';
import { SHOWN } from './own';
import { log, type Run, runOf } from './types';

/** What stands for a neighbour beyond the page's edge, as SHOWN would say it. */
const EDGE = [0, 1, -2];
/** How far away neighbours are, and how much of SHOWN is looked at there. */
const STEPS: readonly (readonly [step: number, shown: number])[] = [
  [-3, 2],
  [-2, 2],
  [-1, 3],
  [1, 3],
  [2, 2],
  [3, 2],
];

/** The blocks next to a block. SHOWN stands first in their rows. */
export const NEIGHBOURS: Run = {
  names: STEPS.flatMap(([step, shown]) => SHOWN.names.slice(0, shown).map((name) => `near${step}.${name}`)),
  write({ page, rows, width }, { index }, at) {
    const { length } = page.scan.blocks;
    let to = at;
    for (let s = 0; s < STEPS.length; s++) {
      const [step, shown] = STEPS[s] as (typeof STEPS)[number];
      const other = index + step;
      const inside = other >= 0 && other < length;
      for (let c = 0; c < shown; c++) rows[to++] = (inside ? rows[other * width + c] : EDGE[c]) as number;
    }
  },
};

/** 2 for siblings, 1 for boxes of one kind, 0 for others, -1 at the page's edge. */
function kinship(block: Block, other: Block | undefined): number {
  if (!other) return -1;
  if (other.box.parent === block.box.parent) return 2;
  return other.box.kind === block.box.kind ? 1 : 0;
}

export const KINSHIP: Run = runOf([
  ['near-1.kinship', (b, p) => kinship(b, p.scan.blocks[b.index - 1])],
  ['near1.kinship', (b, p) => kinship(b, p.scan.blocks[b.index + 1])],
]);

const between = (page: Page, from: number, to: number): number => {
  const end = page.scan.blocks.length;
  return (
    (page.proseBefore[Math.min(end, to)] ?? 0) - (page.proseBefore[Math.max(0, Math.min(end, from))] ?? 0)
  );
};

/** Running text in the stretches before and after a block. */
export const WINDOWS: Run = runOf(
  [5, 15].flatMap((reach) => [
    [`before${reach}.prose`, (b, p) => log(between(p, b.index - reach, b.index))],
    [`after${reach}.prose`, (b, p) => log(between(p, b.index + 1, b.index + 1 + reach))],
  ]),
);

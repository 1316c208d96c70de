import type { Page } from '../page';
import { copy, log, type Run, ratio } from './types';

/** What is the same for all blocks of a page: taken once. */
const COLUMNS: readonly (readonly [name: string, of: (page: Page) => number])[] = [
  ['pageWords', (p) => log(p.words)],
  ['pageLinkShare', (p) => ratio(p.scan.root?.linkWords ?? 0, p.words)],
  ['pageProse', (p) => log(p.scan.root?.prose ?? 0)],
  ['mainProse', (p) => log(p.main?.prose ?? 0)],
  ['mainShare', (p) => ratio(p.main?.prose ?? 0, p.scan.root?.prose ?? 0)],
];

/** The numbers of WHOLE. */
export const wholeOf = (page: Page): Float32Array => Float32Array.from(COLUMNS, ([, of]) => of(page));

export const WHOLE: Run = {
  names: COLUMNS.map(([name]) => name),
  write: ({ rows, whole }, _, at) => copy(whole, 0, whole.length, rows, at),
};

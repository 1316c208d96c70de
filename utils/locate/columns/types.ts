import type { Page } from '../page';
import type { Block } from '../types';

/** One measure of a block or of a box: its name, and how it is taken. */
export type Column<Of = Block> = readonly [name: string, of: (one: Of, page: Page) => number];

/** What rows are written from. */
export interface Sheet {
  page: Page;
  /** Row-major, a row a block. */
  rows: Float32Array;
  /** Numbers a row. */
  width: number;
  /** What WHOLE measures of the page. */
  whole: Float32Array;
  /** Per box: what SIZE measures. */
  sizes: Float32Array;
  /** Per block: index of the last heading before it, or -1. */
  headings: Int32Array;
}

/** Columns that stand beside each other in a row: their names, and what writes a block's from `at`. */
export interface Run {
  names: readonly string[];
  write(sheet: Sheet, block: Block, at: number): void;
  /** The same with nothing but the wanted ones measured, where each is taken by itself; the others are 0. */
  only?(wanted: ReadonlySet<string>): Run;
}

const nothing = (): number => 0;

/** Columns taken one by one. */
export function runOf(columns: readonly Column[]): Run {
  const taken = columns.map(([, of]) => of);
  return {
    names: columns.map(([name]) => name),
    write({ page, rows }, block, at) {
      for (let c = 0; c < taken.length; c++) rows[at + c] = (taken[c] as Column[1])(block, page);
    },
    only: (wanted) => runOf(columns.map(([name, of]) => [name, wanted.has(name) ? of : nothing])),
  };
}

/** Takes over `length` numbers. By hand: they are few, and `set` needs a view of them made first. */
export function copy(
  from: Float32Array | Uint8Array,
  start: number,
  length: number,
  rows: Float32Array,
  at: number,
): void {
  for (let i = 0; i < length; i++) rows[at + i] = from[start + i] as number;
}

/** Logarithm to base 2 of one more: sizes that double count alike. */
export const log = (value: number): number => Math.log2(1 + Math.max(0, value));
export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
export const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
export const signedLog = (value: number): number => Math.sign(value) * log(Math.abs(value));

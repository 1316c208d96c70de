import type { Page } from '../page';
import type { Block } from '../types';

/** One measure of a block: its name, and how it is taken. */
export type Column = readonly [name: string, of: (block: Block, page: Page) => number];

/** Logarithm to base 2 of one more: sizes that double count alike. */
export const log = (value: number): number => Math.log2(1 + Math.max(0, value));
export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
export const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
export const signedLog = (value: number): number => Math.sign(value) * log(Math.abs(value));

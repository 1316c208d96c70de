/** The full reader page. */

export { createReader } from './model';
export { Reader } from './reader';
export type { ReaderActions, ReaderView } from './types';

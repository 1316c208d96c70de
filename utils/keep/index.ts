/** Keeps a page clean that changes while it is read, and takes everything back. Knows a document, a clock and what it is told; no browser API. */
export { type Cleaner, createCleaner } from './cleaner';
export { openSession } from './session';
export type { Tools } from './types';

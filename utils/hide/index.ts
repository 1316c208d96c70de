/** Hides clutter in the live page, and takes it back. Knows a document, a clock and what it is told; no browser API. */
export { type Cleaner, createCleaner } from './cleaner';
export { watchAddress } from './navigation';
export { createSession, type Rules, type Session } from './session';
export { announce, awaitSuccessor } from './successor';
export type { CleanStatus, HiddenItem, Tools, World } from './types';

/** What went wrong, in words, with what can be done about it. */
export { FailureView } from './failure';
export type { Remedy } from './help';

/** Cleans a page as it is when it is parsed, by as little code as will do, and hands it over (utils/keep) once something stirs. */
export type { Beginning } from './first';
export { watchAddress } from './navigation';
export { SHARED } from './shared';
export { announce, awaitSuccessor } from './successor';
export type { CleanStatus, HiddenItem, Inspect, Rules, Session, Told, World } from './types';
export { type Asks, type Keep, startVisit, type Visit } from './visit';

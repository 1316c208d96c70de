export { isoDay } from './calendar';
export { isoDate, NONE } from './declared';
export { readRelative } from './relative';
export { type Reading, readWritten, toLatinDigits, type Written } from './written';

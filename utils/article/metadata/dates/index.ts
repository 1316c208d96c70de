export { isoDay } from './calendar';
export { isoDate } from './declared';
export { readRelative } from './relative';
export { type Reading, readWritten, toLatinDigits, type Written } from './written';

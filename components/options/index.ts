/** The options page, and the file its settings travel in. */

export { createOptions } from './model';
export { Options } from './options';
export { readSettings, writeSettings } from './transfer';
export type { OptionsActions, OptionsState } from './types';

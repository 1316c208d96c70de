/** An article in other forms, to take along. Data in, text out. */
import type { Format } from './format';
import { text } from './text';

export type { Format, Words } from './format';

/** Every form, by its id. */
export const FORMATS = { text } as const satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;

import type { Article, ExtractOptions } from '../article';
// Not by the room's door: what copies live pages is not for the background, which has no DOM.
import { unpackCopy } from '../copy/unpack';
import type { PackedCopy } from '../copy/written';

/** What of the engine's options goes with a copy. */
export type ReadOptions = Pick<ExtractOptions, 'force' | 'today'>;

/** Reads the article of a copy. Rejects for mistakes of Lede's own, and where the browser gives it no room. */
export type ReadCopy = (copy: PackedCopy, options: ReadOptions) => Promise<Article>;

/** Reads it here, where there is a DOM. The engine is fetched from the package when it is first needed. */
export const readHere: ReadCopy = async (copy, options) => {
  const { extract } = await import('../article');
  return extract(unpackCopy(copy), copy.url, options);
};

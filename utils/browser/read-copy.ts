import type { Article, ExtractOptions } from '../article';
import type { PackedCopy } from '../copy';

/** What of the engine's options goes with a copy. */
export type ReadOptions = Pick<ExtractOptions, 'force' | 'today'>;

/** Reads the article of a copy. Rejects for mistakes of Lede's own, and where the browser gives it no room. */
export type ReadCopy = (copy: PackedCopy, options: ReadOptions) => Promise<Article>;

/**
 * Reads it here, where there is a DOM. The engine is fetched from the package when it is first needed: Chrome's background,
 * which has no DOM, could not even load it.
 */
export const readHere: ReadCopy = async (copy, options) => {
  const [{ extract }, { unpackCopy }] = await Promise.all([import('../article'), import('../copy')]);
  return extract(unpackCopy(copy), copy.url, options);
};

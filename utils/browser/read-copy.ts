import type { Article, ExtractOptions } from '../article';
import type { PackedCopy } from '../copy/pack';
import { unpackCopy } from '../copy/unpack';

/** What of the engine's options goes with a copy. */
export type ReadOptions = Pick<ExtractOptions, 'force' | 'today'>;

/** Reads the article of a copy. Never rejects but for mistakes of Lede's own. */
export type ReadCopy = (copy: PackedCopy, options: ReadOptions) => Promise<Article>;

/** Reads it here, where there is a DOM. The engine is fetched from the package when it is first needed. */
export const readHere: ReadCopy = async (copy, options) => {
  const { extract } = await import('../article');
  return extract(unpackCopy(copy), copy.url, options);
};

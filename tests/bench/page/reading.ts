import { extract } from '../../../utils/article';
import { type PackedCopy, unpackCopy } from '../../../utils/copy';

declare global {
  /** What a page of Lede's does with a copy (utils/browser/read-copy.ts). Gives the article's HTML. */
  var benchReading: (copy: PackedCopy) => string;
}

globalThis.benchReading = (copy) => extract(unpackCopy(copy), copy.url).html;

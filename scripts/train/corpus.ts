import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What people (or an extractor: `goldFrom`) say of a page. An absent field is unknown, not empty. */
export interface Gold {
  /** The body, a line a paragraph. */
  text?: string;
  /** Snippets that the body holds. */
  with?: readonly string[];
  /** Snippets that it does not. */
  without?: readonly string[];
}

/** One line of a corpus' `<set>.jsonl`. */
export interface Sample {
  id: string;
  set: string;
  url: string;
  domain: string;
  gold: Gold;
}

/**
 * Reads the sets' pages that say anything of the body, in the file's order.
 *
 * @throws Error naming the file that is missing.
 */
export function readSamples(corpus: string, sets: readonly string[]): Sample[] {
  return sets.flatMap((set) => {
    const file = join(corpus, `${set}.jsonl`);
    if (!existsSync(file)) throw new Error(`The corpus has no ${file}.`);
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as Sample).filter(({ gold }) => speaksOfBody(gold));
  });
}

const speaksOfBody = (gold: Gold): boolean => Boolean(gold.text || gold.with?.length || gold.without?.length);

/** A page's HTML. */
export const readPage = (corpus: string, { set, id }: Sample): string =>
  gunzipSync(readFileSync(join(corpus, 'pages', set, `${id}.html.gz`))).toString('utf8');

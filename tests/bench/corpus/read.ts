import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is known of a page. An absent field is unknown, not empty. */
export interface Gold {
  text?: string;
  title?: string;
  byline?: string;
  /** YYYY-MM-DD */
  date?: string;
  readerable?: boolean;
  /** Snippets the text must hold, and must not. */
  with?: string[];
  without?: string[];
}

/** One line of `<set>.jsonl`. */
export interface PageRecord {
  id: string;
  set: string;
  url: string;
  domain: string;
  pageType?: string;
  /** Whose own output the gold is, where it is one. */
  goldFrom?: string;
  gold: Gold;
}

/** A record with the file of its page, gzipped HTML in UTF-8. */
export interface Page extends PageRecord {
  file: string;
}

/** A page's name in caches and addresses, unique over all sets. */
export const keyOf = ({ set, id }: Pick<PageRecord, 'set' | 'id'>): string => `${set}/${id}`;

/**
 * The pages of the named sets, in the order of the sets and of their lines.
 * @param limit pages a set, taken evenly from the whole set
 * @throws where no directory holds a set asked for
 */
export function readCorpus(
  directories: readonly string[],
  sets: readonly string[],
  limit = Infinity,
): Page[] {
  return sets.flatMap((set) => {
    const directory = directories.find((d) => existsSync(join(d, `${set}.jsonl`)));
    if (!directory)
      throw new Error(`No corpus directory holds ${set}.jsonl: ${directories.join(', ') || 'none given'}`);
    const lines = readFileSync(join(directory, `${set}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean);
    return evenly(lines, limit).map((line) => {
      const record = JSON.parse(line) as PageRecord;
      return { ...record, file: join(directory, 'pages', set, `${record.id}.html.gz`) };
    });
  });
}

/** At most `count` items, spread evenly over all of them. */
export function evenly<T>(items: readonly T[], count: number): T[] {
  const step = Math.max(1, items.length / count);
  return items.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

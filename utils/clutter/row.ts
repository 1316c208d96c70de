import type { CategoryId } from './categories';
import type { Limit, Match, Row } from './types';

type Options = Partial<Pick<Row, 'where' | 'when' | 'certain'>> & { limit?: Limit };

/** What most rows are: outside the body, once the page is parsed, where an article was found. */
const USUAL = { where: 'outside', when: 'parsed', certain: false } as const;

function row(id: string, match: Match, options: Options): Row {
  const category = id.slice(0, id.indexOf('/')) as CategoryId;
  return { ...USUAL, limit: {}, ...options, id, category, match };
}

/** A row by CSS. `id` is `category/what`, here and below. */
export const bySelector = (id: string, selectors: readonly string[], options: Options = {}): Row =>
  row(id, { by: 'selector', selector: selectors.join() }, options);

/** A row by words in class names and ids, comma-separated. */
export const byName = (id: string, names: string, options: Options = {}): Row =>
  row(id, { by: 'name', names: list(names) }, options);

/** A row by a heading's words; labels are parted by `|`. */
export const byLabel = (id: string, labels: string, options: Options = {}): Row =>
  row(id, { by: 'label', labels: list(labels, '|') }, options);

/** A row by the words a paragraph of one link begins with; parted by `|`. */
export const byLeadIn = (id: string, labels: string, options: Options = {}): Row =>
  row(id, { by: 'lead-in', labels: list(labels, '|') }, options);

/** A row by where links lead. */
export const byLinks = (id: string, addresses: RegExp, options: Options = {}): Row =>
  row(id, { by: 'links', addresses }, options);

/** A row by repeated linked titles. */
export const byTeasers = (id: string, atLeast: number, options: Options = {}): Row =>
  row(id, { by: 'teasers', atLeast }, options);

const list = (text: string, separator = ','): string[] =>
  text
    .split(separator)
    .map((item) => item.replace(/\s+/g, ' ').trim())
    .filter((item) => item !== '');

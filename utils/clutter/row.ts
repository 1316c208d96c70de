import type { CategoryId } from './categories';
import type { Limit, LinksMatch, Match, Row } from './types';

type Options = Partial<Pick<Row, 'where' | 'when' | 'certain'>> & { limit?: Limit };

/** What most rows are: outside the body, once the page is parsed, where an article was found. */
const USUAL = { where: 'outside', when: 'parsed', certain: false } as const;

function row(id: string, match: Match, options: Options): Row {
  const category = id.slice(0, id.indexOf('/')) as CategoryId;
  return { ...USUAL, limit: {}, ...options, id, category, match };
}

/** A row by CSS. `id` is `category/what`, here and below. */
export const bySelector = (id: string, selectors: readonly string[], options: Options = {}): Row =>
  row(id, { by: 'selector', selectors }, options);

/** A row by words in class names and ids, comma-separated. */
export const byName = (id: string, names: string, options: Options = {}): Row =>
  row(id, { by: 'name', names: list(names) }, options);

/** A row by a heading's words; labels are parted by `|`. */
export const byLabel = (id: string, labels: string, options: Options = {}): Row =>
  row(id, { by: 'label', labels: list(labels, '|'), alone: false }, options);

/** A row by words that are clutter wherever they stand alone: "Advertisement". */
export const byLoneLabel = (id: string, labels: string, options: Options = {}): Row =>
  row(id, { by: 'label', labels: list(labels, '|'), alone: true }, options);

/** A row by links of a kind: half of a box's links at least, one of them at least. */
export const byLinks = (
  id: string,
  links: Pick<LinksMatch, 'of' | 'pattern'> & Partial<LinksMatch>,
  options: Options = {},
): Row => row(id, { least: 1, share: 0.5, ...links, by: 'links' }, options);

/** A row by what a link or button asks for; parted by `|`. */
export const byCall = (id: string, labels: string, options: Options = {}): Row =>
  row(id, { by: 'call', labels: list(labels, '|'), address: null }, options);

/** A row by where a link leads that asks for something. */
export const byCallTo = (id: string, address: RegExp, options: Options = {}): Row =>
  row(id, { by: 'call', labels: [], address }, options);

/** A row by repeated linked titles. */
export const byTeasers = (id: string, atLeast: number, options: Options = {}): Row =>
  row(id, { by: 'teasers', atLeast }, options);

const list = (text: string, separator = ','): string[] =>
  text
    .split(separator)
    .map((item) => item.replace(/\s+/g, ' ').trim())
    .filter((item) => item !== '');

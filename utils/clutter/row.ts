import { fold } from '../dom/text';
import type { CategoryId } from './categories';
import type { CallMatch, Limit, LinksMatch, Match, Row } from './types';

type Options = Partial<Pick<Row, 'where' | 'when' | 'certain'>> & { limit?: Limit };

/** Labels by language (BCP 47), parted by `|`. */
export type Words = Readonly<Record<string, string>>;

/** What most rows are: outside the body, once the page is parsed, where an article was found. */
const USUAL = { where: 'outside', when: 'parsed', certain: false } as const;

function row(id: string, match: Match, options: Options): Row {
  const category = id.slice(0, id.indexOf('/')) as CategoryId;
  return { ...USUAL, limit: {}, ...options, id, category, match };
}

/** A row by CSS: one selector a line. `id` is `category/what`, here and below. */
export const bySelector = (id: string, selectors: string, options: Options = {}): Row =>
  row(id, { by: 'selector', selectors: list(selectors, '\n') }, options);

/** A row by words in class names and ids, comma-separated. */
export const byName = (id: string, names: string, options: Options = {}): Row =>
  row(id, { by: 'name', names: list(names) }, options);

/** A row by a heading's words. */
export const byLabel = (id: string, words: Words, options: Options = {}): Row =>
  row(id, { by: 'label', labels: all(words), alone: false }, options);

/** A row by words that are clutter wherever they stand alone: "Advertisement". */
export const byLoneLabel = (id: string, words: Words, options: Options = {}): Row =>
  row(id, { by: 'label', labels: all(words), alone: true }, options);

/** A row by links of a kind: half of a box's links at least, one of them at least. */
export const byLinks = (
  id: string,
  links: Pick<LinksMatch, 'of' | 'pattern'> & Partial<LinksMatch>,
  options: Options = {},
): Row => row(id, { least: 1, share: 0.5, after: false, ...links, by: 'links' }, options);

/** A row by a link or button that asks for something. */
export const byCall = (
  id: string,
  { words, ...call }: Omit<CallMatch, 'by' | 'labels'> & { words?: Words },
  options: Options = {},
): Row => row(id, { by: 'call', ...(words ? { labels: all(words) } : {}), ...call }, options);

/** A row of what a filter list selects. */
export const byList = (category: CategoryId, list: string, limit: Limit): Row =>
  row(`${category}/list-${list}`, { by: 'list', list }, { where: 'both', certain: true, limit });

/** The row of what remains when the article is taken away. */
export const byRest = (id: string): Row =>
  row(id, { by: 'rest' }, { limit: { prose: Number.POSITIVE_INFINITY } });

/** A row by a field for an e-mail address. */
export const byForm = (id: string, form: { says: RegExp; leads: RegExp }, options: Options = {}): Row =>
  row(id, { by: 'form', ...form }, options);

/** A row by what a box says of itself: all of these patterns. */
export const byText = (
  id: string,
  { says, apart = false }: { says: readonly RegExp[]; apart?: boolean },
  options: Options = {},
): Row => row(id, { by: 'text', says, apart }, options);

/** A row of the article's lines that only lead away, and look or say it. */
export const byLine = (id: string): Row => row(id, { by: 'line' }, { where: 'inside' });

/** A row by cards of other stories among the paragraphs. */
export const byCard = (id: string, limit: Limit): Row => row(id, { by: 'card' }, { where: 'inside', limit });

/** A row by what short paragraphs of the article ask of the reader; see PleaMatch. */
export const byPlea = (id: string, says: RegExp, asks: RegExp): Row =>
  row(id, { by: 'plea', says, asks }, { where: 'inside', limit: { words: 40, pictures: 0 } });

/** A row by repeated linked titles. */
export const byTeasers = (id: string, atLeast: number, options: Options = {}): Row =>
  row(id, { by: 'teasers', atLeast }, options);

/** A row by scripts that will fill a box. */
export const byScript = (id: string, says: RegExp): Row =>
  row(id, { by: 'script', says }, { where: 'both', certain: true, limit: { words: 0, filled: 0 } });

/** A row by lists of linked titles. */
export const byTitles = (id: string, limit: Limit): Row => row(id, { by: 'titles' }, { limit });

/** Labels made of one of these and one of those, each parted by `|`. */
export const paired = (first: string, second: string): string =>
  list(first, '|')
    .flatMap((one) => list(second, '|').map((other) => `${one} ${other}`))
    .join('|');

/** Scripts of India: their vowels are marks, without which texts are compared, so that other words would be labels. */
const MARKED = /[\u0900-\u0dff]/;

/** All of them, as texts are compared: a page often speaks more than one language. */
const all = (words: Words): string[] => {
  const labels = Object.values(words)
    .flatMap((said) => list(said, '|'))
    .filter((label) => !MARKED.test(label));
  return [...new Set(labels.map((label) => (label.endsWith('*') ? `${fold(label)} *` : fold(label))))];
};

const list = (text: string, separator = ','): string[] =>
  text
    .split(separator)
    .map((item) => item.replace(/\s+/g, ' ').trim())
    .filter((item) => item !== '');

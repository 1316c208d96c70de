import { nodesOf, parentElementOf, squeeze, typeOf } from '../../dom';

/** Names as newspapers print them: two to four words in capitals, initials and particles among them. */
const NAME =
  "[\\p{Lu}][\\p{L}.'’-]+(?:\\s+(?:(?:van|von|de|da|di|del|la|le|bin|al)\\s+)?[\\p{Lu}][\\p{L}.'’-]*){1,3}";
/** A line of text that begins with a byline. "Von" and "Par" begin sentences too: only "By" is sure without an element that says so. */
const BYLINE = new RegExp(`^By\\s+(${NAME}(?:(?:,|\\s+and)\\s+${NAME})*)(?=$|[\\s,|·–—-])`, 'u');
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DATE = new RegExp(
  `\\b(${MONTHS.join('|')})\\s+(\\d{1,2}),?\\s+(\\d{4})\\b|\\b(\\d{1,2})\\s+(${MONTHS.join('|')})\\s+(\\d{4})\\b`,
  'i',
);
/** A longer line is a sentence. */
const MAX_LINE = 120;
/** Text nodes looked at. */
const MAX_TEXTS = 3000;

/** A byline that only the page's text tells, and the day that stands in its line. */
export interface VisibleByline {
  names: string;
  /** `YYYY-MM-DD`, or null. */
  day: string | null;
  element: Element;
}

/** The first line of the page that is a byline; null where there is none. */
export function readVisibleByline(root: Node): VisibleByline | null {
  let seen = 0;
  for (const node of nodesOf(root)) {
    if (typeOf(node) !== Node.TEXT_NODE) continue;
    if (++seen > MAX_TEXTS) return null;
    const line = squeeze((node as Text).data);
    const names = line.length <= MAX_LINE ? BYLINE.exec(line)?.[1] : undefined;
    const element = parentElementOf(node);
    if (names && element) return { names, day: dayIn(line), element };
  }
  return null;
}

function dayIn(line: string): string | null {
  const match = DATE.exec(line);
  if (!match) return null;
  const [, month, day, year, dayFirst, monthSecond, yearLast] = match;
  const number = MONTHS.indexOf((month ?? monthSecond ?? '').toLowerCase()) + 1;
  return `${year ?? yearLast}-${String(number).padStart(2, '0')}-${(day ?? dayFirst ?? '').padStart(2, '0')}`;
}

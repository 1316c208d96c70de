import { closestTo } from '../dom';
import type { Location } from '../locate/types';
import type { CategoryId } from './categories';
import { isListing, isSummary } from './match/titles';
import type { Part, Survey } from './survey/types';

/** Words of running text that an article has at least: with fewer, a long teaser may be meant. */
const LEAST_WORDS = 120;
/** Paragraphs that stand one beside the other, or as many lines in one box. */
const LEAST_PARAGRAPHS = 4;
/** Share of the largest flat box's text that a box inside it has to hold to be the body in its place. */
const NEARLY_ALL = 0.93;
/** Share of the page's running text that the body's box has to hold: with less, it is a panel or a step of something larger. */
const MAIN = 0.6;
/** What is a part of an article and not the box around it. */
const PARTS: ReadonlySet<string> = new Set('p ul ol li dl dd blockquote pre table tbody tr'.split(' '));
/** The largest other box of running text, as a share of the body's: with more, the article may be parted. */
const RIVAL = 0.3;
/** Of all running text, what may lie in boxes that are named something else; and what one of these may hold. */
const ELSEWHERE = { all: 0.5, each: 0.15 };

/** Names of boxes whose running text is no article's. */
const APART: readonly CategoryId[] = ['comments', 'cookie', 'newsletter', 'author', 'nav', 'related'];
/** Where an `h1` heads something else than the page. */
const BESIDE = 'aside,nav,footer';
const LANDMARKS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form', 'dialog']);

/**
 * Where the article is on a page whose running text stands in one flat box, its paragraphs side by side. Costs next to
 * nothing, for the page has been surveyed. Where it is not as plain as that, null: then utils/locate is to be asked.
 * @param isNamed whether a part's own names call for a category
 */
export function plainBody(
  page: Survey,
  isNamed: (part: Part, category: CategoryId) => boolean,
): Location | null {
  const [root] = page.parts;
  if (!root) return null;
  const isApart = (part: Part): boolean =>
    part.prose < root.prose * ELSEWHERE.each &&
    (LANDMARKS.has(part.name) || (part.named !== null && APART.some((category) => isNamed(part, category))));
  const paragraphs = paragraphsOf(page, isApart);
  const total = sumOf(paragraphs);
  if (total < LEAST_WORDS || total < root.prose * (1 - ELSEWHERE.all)) return null;
  const flat = flatTextOf(page, paragraphs);
  const top = bodyIn(page, flat);
  const words = flat[top.index] ?? 0;
  const isRival = (part: Part, index: number): boolean =>
    (index < top.index ? part.end <= top.index : index >= top.end) && (flat[index] ?? 0) > words * RIVAL;
  if (
    words < Math.max(LEAST_WORDS, total * MAIN) ||
    page.parts.some(isRival) ||
    isListing(page, [top.element])
  )
    return null;
  const own = paragraphs.filter(({ index }) => index >= top.index && index < top.end);
  if (own.length < LEAST_PARAGRAPHS && top.ownRuns < LEAST_PARAGRAPHS) return null;
  // Not one that is empty; behind the text only where there is no other, and not a sidebar's.
  const titles = page.parts.filter(
    ({ name, words, linked, media }) => name === 'h1' && words + linked + media > 0,
  );
  const title = titles.find(({ index }) => index < top.end);
  const behind = titles.find(({ element }) => titles.length === 1 && !closestTo(element, BESIDE));
  const headline = (title ?? behind)?.element ?? null;
  const first = title?.index ?? top.index;
  // What stands between the headline and the box may be the article's beginning.
  const read = paragraphs.filter(({ index }) => index >= Math.min(first, top.index) && index < top.end);
  return {
    body: [top.element],
    headline,
    confidence: 1,
    paragraphs: read.map(({ element, ownProse }) => ({ element, words: ownProse })),
  };
}

/** Boxes behind an article that the trees may take for a part of it: there is running text in them. */
const WRITTEN_BEHIND: readonly CategoryId[] = ['comments', 'author'];
/** The same of other articles' summaries. */
const LED_BEHIND: readonly CategoryId[] = ['related', 'recommend-ads'];
/** Boxes that hold more running text than a shop's page has, and are no article's. */
const BANNERS: readonly CategoryId[] = ['cookie'];

/** With less of its words left, the names do not mean what they say; nor are they summaries. */
const LEAST_LEFT = { written: 0.25, led: 0.5, summed: 0.75 };
/** Words of these paragraphs, as utils/dom `weigh` counts. */
export const wordsIn = (paragraphs: Location['paragraphs']): number =>
  paragraphs.reduce((sum, { words }) => sum + words, 0);

/** The same place without what lies, behind the rest, in boxes named so or under other stories' titles; none in a banner. */
export function withoutBehind(
  location: Location,
  page: Survey,
  isNamed: (part: Part, category: CategoryId) => boolean,
): Location {
  const partOf = ({ element }: { element: Element }): Part | null => page.byElement.get(element) ?? null;
  const [first] = location.paragraphs;
  const start = (first && partOf(first)?.index) ?? 0;
  const isIn = (part: Part, categories: readonly CategoryId[], above = start): boolean => {
    for (let at: Part | null = part; at && at.index > above; at = at.parent)
      if (categories.some((category) => isNamed(at as Part, category))) return true;
    return false;
  };
  const all = wordsIn(location.paragraphs);
  const told = location.paragraphs.filter((paragraph) => {
    const part = partOf(paragraph);
    return !part || !isIn(part, BANNERS, 0);
  });
  if (wordsIn(told) < all / 2) return { ...location, body: [], paragraphs: [], confidence: 0 };
  const without = (paragraphs: Location['paragraphs'], isBehind: (part: Part) => boolean, least: number) => {
    const end = paragraphs.findLastIndex((paragraph) => {
      const part = partOf(paragraph);
      return !part || part.index <= start || !isBehind(part);
    });
    const rest = paragraphs.slice(0, end + 1);
    return wordsIn(rest) < all * least ? paragraphs : rest;
  };
  const written = without(location.paragraphs, (part) => isIn(part, WRITTEN_BEHIND), LEAST_LEFT.written);
  const led = without(written, (part) => isIn(part, LED_BEHIND), LEAST_LEFT.led);
  return { ...location, paragraphs: without(led, isSummary, LEAST_LEFT.summed) };
}

const sumOf = (paragraphs: readonly Part[]): number =>
  paragraphs.reduce((sum, { ownProse }) => sum + ownProse, 0);

/** Parts with running text of their own, those in boxes apart left out. */
function paragraphsOf({ parts }: Survey, isApart: (part: Part) => boolean): Part[] {
  const paragraphs: Part[] = [];
  let index = 0;
  for (let part = parts[index]; part; part = parts[index]) {
    const skipped = part.prose === 0 || isApart(part);
    if (!skipped && part.ownProse > 0) paragraphs.push(part);
    index = skipped ? part.end : index + 1;
  }
  return paragraphs;
}

/** Per part, the words of its own running text, its children's and theirs: articles are flat, pages are deep. */
function flatTextOf({ parts }: Survey, paragraphs: readonly Part[]): Float64Array {
  const flat = new Float64Array(parts.length);
  for (const paragraph of paragraphs) {
    let at: Part | null = paragraph;
    for (let level = 0; level <= 2 && at; level++, at = at.parent)
      flat[at.index] = (flat[at.index] ?? 0) + paragraph.ownProse;
  }
  return flat;
}

/** The part with most flat text, or the innermost in it that has nearly as much. */
function bodyIn({ parts }: Survey, flat: Float64Array): Part {
  let most = 0;
  for (let index = 0; index < flat.length; index++) if ((flat[index] ?? 0) > (flat[most] ?? 0)) most = index;
  let top = parts[most] as Part;
  const enough = (flat[most] ?? 0) * NEARLY_ALL;
  for (let index = most + 1; index < top.end; index++)
    if ((flat[index] ?? 0) >= enough && !PARTS.has(parts[index]?.name ?? '')) top = parts[index] as Part;
  while (PARTS.has(top.name) && top.parent) top = top.parent;
  return top;
}

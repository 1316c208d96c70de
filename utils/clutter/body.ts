import { selectFirst } from '../dom';
import type { Location } from '../locate/types';
import type { CategoryId } from './categories';
import { isListing } from './match/titles';
import type { Part, Survey } from './survey/types';

/** Words of running text that an article has at least: with fewer, a long teaser may be meant. */
const LEAST_WORDS = 120;
/** Paragraphs that stand one beside the other. */
const LEAST_PARAGRAPHS = 4;
/** Share of the page's running text that the body's box holds: the rest are captions, teasers, a notice. */
const HELD = 0.85;
/** Share of the box's running text in its children and theirs: articles are flat, pages are deep. */
const FLAT = 0.85;
/** Of all running text, what may lie in boxes that are named something else. */
const ELSEWHERE = 0.35;

/** Names of boxes whose running text is no article's. */
const APART: ReadonlySet<CategoryId> = new Set([
  'comments',
  'cookie',
  'newsletter',
  'author',
  'nav',
  'related',
]);
const LANDMARKS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form', 'dialog']);

/**
 * The body of a page on which nearly all running text stands in one flat box. Costs next to nothing, for the page has
 * been surveyed; where it is not as plain as that, null: then utils/locate is to be asked.
 * @param isNamed whether a part's own names call for a category
 */
export function plainBody(
  page: Survey,
  isNamed: (part: Part, category: CategoryId) => boolean,
): Location | null {
  const [root] = page.parts;
  if (!root) return null;
  const isApart = (part: Part): boolean =>
    LANDMARKS.has(part.name) ||
    (part.named !== null && [...APART].some((category) => isNamed(part, category)));
  const held = new Float64Array(page.parts.length);
  const paragraphs: Part[] = [];
  let elsewhere = 0;
  for (let index = 0; index < page.parts.length; index++) {
    const part = page.parts[index] as Part;
    if (part.prose === 0) {
      index = part.end - 1;
      continue;
    }
    if (isApart(part) && part.prose < root.prose * (1 - HELD)) {
      elsewhere += part.prose;
      index = part.end - 1;
      continue;
    }
    if (part.ownProse > 0) paragraphs.push(part);
    for (let at: Part | null = part; at && part.ownProse > 0; at = at.parent)
      held[at.index] = (held[at.index] ?? 0) + part.ownProse;
  }
  const total = held[root.index] ?? 0;
  if (total < LEAST_WORDS || elsewhere > ELSEWHERE * (total + elsewhere)) return null;
  let top = root;
  for (const part of page.parts)
    if (part.parent === top && (held[part.index] ?? 0) >= total * HELD) top = part;
  const headline = selectFirst(root.element, 'h1');
  const first = (headline && page.byElement.get(headline)?.index) ?? top.index;
  const own = paragraphs.filter((part) => part.parent === top || part.parent?.parent === top);
  const flat = own.reduce((sum, part) => sum + part.ownProse, 0);
  if (own.length < LEAST_PARAGRAPHS || flat < FLAT * (held[top.index] ?? 0)) return null;
  if (isListing(page, [top.element])) return null;
  // What stands between the headline and the box may be the article's beginning.
  const read = paragraphs.filter(({ index }) => index >= Math.min(first, top.index) && index < top.end);
  return {
    body: [top.element],
    headline,
    confidence: 1,
    wordsIn(element) {
      const part = page.byElement.get(element);
      const inside = part ? read.filter(({ index }) => index >= part.index && index < part.end) : [];
      return inside.reduce((sum, { ownProse }) => sum + ownProse, 0);
    },
  };
}

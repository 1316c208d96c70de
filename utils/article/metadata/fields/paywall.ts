import { saysWall } from '../../../clutter/walls';
import { attributeOf, select, selectFirst, textOf } from '../../../dom';
import { isThing, listOf, metaOf, nameIn, type Thing } from '../raw';
import { shownText } from '../raw/headline';
import type { Row } from '../rows';

const WALLS = '[class*="paywall"], [id*="paywall"], [class*="Paywall"]';
const MAX_WALLS = 12;

const value = (is: boolean) => (is ? { value: true as const } : null);
const isFalse = (flag: unknown): boolean => flag === false || /^(?:false|no|0)$/i.test(nameIn(flag) ?? '');

/** The signs that a page holds only the beginning, surest first. `declared` ones also hold of pages that show all of it. */
export const PAYWALLED: readonly Row<true>[] = [
  [
    'page.paywall',
    (raw) =>
      value(
        select(raw.document, WALLS)
          .slice(0, MAX_WALLS)
          .some((wall) => saysWall(shownText(wall))),
      ),
  ],
  ['json-ld.isAccessibleForFree', ({ jsonLd, document }) => value(isClosed(jsonLd.article, document))],
  [
    'microdata.isAccessibleForFree',
    ({ microdata }) => value(isFalse(listOf(microdata.article?.isAccessibleForFree)[0])),
  ],
  [
    'article:content_tier',
    (raw) =>
      value(
        /^(?:locked|premium|subscriber|paid)/i.test(
          metaOf(raw, 'article:content_tier', 'content-tier') ?? '',
        ),
      ),
  ],
];

/** Not free, and the part that is not is not in the page. */
function isClosed(article: Thing | null, document: Document): boolean {
  if (!isFalse(article?.isAccessibleForFree)) return false;
  const parts = listOf(article?.hasPart).filter(isThing);
  const selectors = parts.map((part) => part.cssSelector).filter((selector) => typeof selector === 'string');
  return !selectors.some((selector) => fills(document, selector));
}

/** Words of the closed part with which it counts as there. */
const FILLED = 150;

function fills(document: Document, selector: string): boolean {
  try {
    const element = selectFirst(document, selector);
    return (
      element !== null &&
      attributeOf(element, 'hidden') === null &&
      textOf(element).split(/\s+/).length > FILLED
    );
  } catch {
    // A selector is the page's own text and may be none.
    return false;
  }
}

import { closestTo, select, selectFirst, textOf } from '../../dom';
import { PHRASES } from '../data/phrases';
import { SPARED } from '../data/spared';
import type { Part } from '../survey/types';
import { helpsOrNotes, saysOn } from './belongs';
import type { Asking, Claim } from './claims';
import { titlesIn } from './titles';

/** Words of each link at least, and beside it at most: a label of a few, or brackets and a full stop. */
const WORDS = { linked: 4, label: 6, beside: 2 };
/** More lines than this with less running text than this for each are what a digest is made of: its items lead on. */
const DIGEST = { lines: 3, words: 80 };

/**
 * Paragraphs of the article that are one link and written as no sentence is; and, in news, those of nothing but titles of
 * the site's own with a label of other stories before them. On the corpus 59 are found, none of them in a gold text; of
 * labelled ones on pages that say of no news 42 in 100 are text.
 */
export function claimByLine({ root, page, rows, guard }: Asking): Claim[] {
  const row = rows.findIndex(({ match }) => match.by === 'line');
  if (row < 0) return [];
  const titled = titlesIn(page);
  const lines = page.parts.filter(
    (part) => isLine(part) && titled.get(part) === part.links && guard.isInside(part, 'related'),
  );
  let labelled = lines.filter(isLabelled);
  if (labelled.length > 0 && !isNews(root)) labelled = [];
  const isDigest =
    labelled.length > DIGEST.lines && labelled.length * DIGEST.words > (page.parts[0] as Part).prose;
  const found = new Set([...lines.filter(isApart), ...(isDigest ? [] : labelled)]);
  return [...found].map((part) => ({ part, row }));
}

const isLine = ({ name, links, linked, words, media, element }: Part): boolean =>
  linked >= WORDS.linked * links &&
  words <= WORDS.label &&
  media === 0 &&
  name === 'p' &&
  !closestTo(element, SPARED.items);

function isLabelled({ element }: Part): boolean {
  const text = textOf(element).trim();
  return (
    PHRASES.readOn.test(PHRASES.lead.exec(text)?.[0] ?? '') &&
    !PHRASES.quoted.test(text) &&
    !saysOn(text) &&
    !helpsOrNotes(text)
  );
}

function isApart({ links, words, element }: Part): boolean {
  const text = textOf(element).trim();
  return links === 1 && words <= WORDS.beside && (PHRASES.apart.test(text) || PHRASES.shouted.test(text));
}

/** Whether a page tells machines of an article of news: as schema.org has it, or by keywords for news. */
export const isNews = (root: ParentNode): boolean =>
  selectFirst(root as Element, SPARED.news) !== null ||
  select(root, SPARED.data).some((element) => PHRASES.news.test(textOf(element)));

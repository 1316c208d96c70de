import { closestTo, HEADINGS, select, setOf, textOf } from '../../dom';
import { KINDS } from '../data/kinds';
import { PHRASES } from '../data/phrases';
import { SPARED } from '../data/spared';
import type { Part } from '../survey/types';
import { headBefore, helpsOrNotes, isForm, isOfPapers, saysOn } from './belongs';
import type { Asking, Claim } from './claims';
import { isNews } from './declared';
import { titlesIn } from './titles';

/** Words of each link at least, and beside it at most: a label of a few, or brackets and a full stop. */
const WORDS = { linked: 4, label: 6, beside: 2 };
/** What a line with a label before its titles is. */
const LINES = setOf(KINDS.lead);
/** What stands under a label that is a line of its own. */
const UNDER = setOf(KINDS.led);
/** More lines than this with less running text than this for each are what a digest is made of: its items lead on. */
const DIGEST = { lines: 3, words: 80 };

/**
 * Paragraphs of the article that are one link and written as no sentence is; and, in news, what holds nothing but titles of
 * the site's own with a label of other stories before them, in the same line or above it. On the corpus none of what is
 * found is in a gold text; of labelled lines on pages that say of no news 42 in 100 are text.
 */
export function claimByLine({ root, page, rows, guard, isPage }: Asking): Claim[] {
  const row = rows.findIndex(({ match }) => match.by === 'line');
  if (row < 0) return [];
  const titled = titlesIn(page);
  const lines = page.parts.filter(
    (part) =>
      isOfTitles(part, LINES, WORDS.label) &&
      titled.get(part) === part.links &&
      guard.isInside(part, 'related'),
  );
  const leadsOn = ({ element }: Part): boolean =>
    select(element, 'a[href]').some((link) => isPage(link) || isForm(link));
  const headed = [...titled].flatMap(([part, titles]) => {
    if (
      titles !== part.links ||
      !isOfTitles(part, UNDER, WORDS.beside * titles) ||
      !guard.isInside(part, 'related')
    )
      return [];
    const head = headBefore(part, page);
    if (!head || !guard.isInside(head, 'related') || !isHead(head)) return [];
    return saysMore(textOf(part.element)) || isOfPapers(part, page) || leadsOn(part) ? [] : [head, part];
  });
  let labelled = [...lines.filter((line) => isLabelled(line) && !leadsOn(line)), ...headed];
  if (labelled.length > 0 && !isNews(root)) labelled = [];
  const isDigest =
    labelled.length > DIGEST.lines && labelled.length * DIGEST.words > (page.parts[0] as Part).prose;
  const found = new Set([...lines.filter(isApart), ...(isDigest ? [] : labelled)]);
  return [...found].map((part) => ({ part, row }));
}

/** Whether it is one of these and says nothing but titles and so many words. */
const isOfTitles = (
  { name, links, linked, words, media, element }: Part,
  names: ReadonlySet<string>,
  beside: number,
): boolean =>
  names.has(name) &&
  linked >= WORDS.linked * links &&
  words <= beside &&
  media === 0 &&
  !closestTo(element, SPARED.items);

/** Whether a line says that other stories are worth reading, and nothing else. A word alone may be a name. */
const isHead = ({ element, name, words, linked }: Part): boolean =>
  linked === 0 && words > 1 && !HEADINGS.has(name) && PHRASES.readOn.test(textOf(element));

function isLabelled({ element }: Part): boolean {
  const text = textOf(element).trim();
  const [lead = ''] = PHRASES.lead.exec(text) ?? [];
  return PHRASES.readOn.test(lead) && !PHRASES.quoted.test(lead) && !saysMore(text.slice(lead.length));
}

/** Whether titles say something themselves: what somebody said, that the article goes on, a correction, whom to call. */
const saysMore = (text: string): boolean => PHRASES.quoted.test(text) || saysOn(text) || helpsOrNotes(text);

function isApart({ name, links, words, element }: Part): boolean {
  const text = textOf(element).trim();
  return (
    name === 'p' &&
    links === 1 &&
    words <= WORDS.beside &&
    (PHRASES.apart.test(text) || PHRASES.shouted.test(text))
  );
}

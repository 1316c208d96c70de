import { attributeOf, closestTo, HEADINGS, hasAttributeOn, select, selectFirst, textOf } from '../../dom';
import { PHRASES } from '../data/phrases';
import { SPARED } from '../data/spared';
import type { Guard } from '../guard';
import { SENTENCE_WORDS } from '../guard/sentence';
import type { Part, Survey } from '../survey/types';
import { isForm, isOfPapers } from './belongs';
import type { Asking, Claim } from './claims';
import { isNews } from './declared';
import { isBox } from './labels';
import { titlesIn } from './titles';

/** Letters of a word that is no article or preposition; such words of an address, at least, and said by the card, of all. */
const SAID = { letters: 4, least: 3, share: 0.6 };

/** A link that holds one of these is a card and no words of a sentence. */
const BOXES = 'div,figure';

/**
 * Boxes among the paragraphs of news that hold titles of the site, each with an address made of it, or are
 * called so: cards of other stories. On the corpus's news pages none of them is in a gold text; on others one box in seven
 * like these, by its address, is text.
 */
export function claimByCard({ root, page, rows, guard, isPage }: Asking): Claim[] {
  const row = rows.findIndex(({ match }) => match.by === 'card');
  if (row < 0 || !isNews(root)) return [];
  /** Classes of boxes that paragraphs stand in, one each: a box of such a class is the text's. */
  const wrappers = new Set<string>();
  for (const part of page.parts)
    if (part.prose > 0 && guard.isOfBody(part) && classOf(part) !== '') wrappers.add(classOf(part));
  const cards = [...titlesIn(page)].filter(([part, titles]) => {
    const isCalled = PHRASES.teaser.test(classOf(part));
    if (!(isBox(part) || (isCalled && selectFirst(part.element, BOXES)))) return false;
    if (!guard.isInside(part, 'related') || guard.isBlocked(part)) return false;
    if (guard.isAbove(part.element) || wrappers.has(classOf(part)) || topOf(part, guard).prose > 0)
      return false;
    const links = hasAttributeOn(part.element, 'href') ? [part.element] : select(part.element, 'a[href]');
    return (
      !isText(part, page) &&
      !isOfPapers(part, page) &&
      !links.some((link) => isPage(link) || isForm(link)) &&
      ((isCalled && !hasHeading(part, page)) || isSaid(textOf(part.element), links, titles))
    );
  });
  return cards.map(([part]) => ({ part, row }));
}

/** Whether there is a heading in it: then it may head what follows, as an item of a review does. */
const hasHeading = ({ index, end }: Part, { parts }: Survey): boolean =>
  parts.slice(index, end).some(({ name }) => HEADINGS.has(name));

const classOf = ({ element }: Part): string => attributeOf(element, 'class') ?? '';

/** The outermost box around a part that the article does not stand in. */
function topOf(part: Part, guard: Guard): Part {
  let top = part;
  while (top.parent && !guard.isBlocked(top.parent)) top = top.parent;
  return top;
}

/** Whether a box is one of the text: it heads what follows, lists, quotes, or says something of its own. */
function isText(part: Part, page: Survey): boolean {
  const { element, index, end, media } = part;
  const inside = page.parts.slice(index, end);
  const text = textOf(element);
  return (
    closestTo(element, SPARED.items) !== null ||
    selectFirst(element, SPARED.items) !== null ||
    (media === 0 && hasHeading(part, page)) ||
    inside.some(({ name, owns, words }) => owns && name === 'p' && words >= SENTENCE_WORDS) ||
    PHRASES.quoted.test(text) ||
    PHRASES.notes.test(text)
  );
}

/** Whether a text says what the addresses of so many of its links say, and nothing of them, as a label does. */
function isSaid(text: string, links: readonly Element[], titles: number): boolean {
  const said = wordsOf(text);
  const addresses = new Set(
    links.map((link) => attributeOf(link, 'href') ?? '').filter((address) => isMade(address, said)),
  );
  const beside = links.reduce((rest, link) => rest.replace(textOf(link), ''), text);
  return addresses.size >= titles && !PHRASES.label.test(beside);
}

/** Whether a part of an address is made of these words. */
const isMade = (address: string, said: ReadonlySet<string>): boolean =>
  address.split(/[/?#]/).some((segment) => {
    const words = [...wordsOf(segment)];
    return (
      words.length >= SAID.least && words.filter((word) => said.has(word)).length >= SAID.share * words.length
    );
  });

/** Longer words, as an address writes them: without accents. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(new RegExp(`[a-z]{${SAID.letters},}`, 'g')),
  );

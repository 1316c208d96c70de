import { attributeOf, closestTo, hasAttributeOn, select, textOf } from '../../dom';
import { PHRASES } from '../data/phrases';
import { SPARED } from '../data/spared';
import type { Part } from '../survey/types';
import type { Asking, Claim } from './claims';
import { isBox } from './labels';
import { isNews } from './lines';
import { titlesIn } from './titles';

/** Letters of a word that is no article or preposition; such words of an address, at least, and said by the card, of all. */
const SAID = { letters: 4, least: 3, share: 0.6 };

/**
 * Boxes among the paragraphs of news that hold titles of the site, each with an address made of it: cards of other stories.
 * Of 45 with one title on news pages of the corpus none is in a gold text; on other pages 32 of 226 are.
 */
export function claimByCard({ root, page, rows, guard }: Asking): Claim[] {
  const row = rows.findIndex(({ match }) => match.by === 'card');
  if (row < 0) return [];
  const cards = [...titlesIn(page)].filter(
    ([part, titles]) =>
      isBox(part) &&
      guard.isInside(part, 'related') &&
      !guard.isBlocked(part) &&
      !closestTo(part.element, SPARED.items) &&
      isSaid(part, titles),
  );
  return cards.length > 0 && isNews(root) ? cards.map(([part]) => ({ part, row })) : [];
}

/** Whether a box says what the addresses of so many links in it say, and nothing of them, as a label does. */
function isSaid({ element }: Part, titles: number): boolean {
  const text = textOf(element);
  const said = wordsOf(text);
  const links = hasAttributeOn(element, 'href') ? [element] : select(element, 'a[href]');
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

import { attributeOf, INLINE, selectFirst, setOf, textOf } from '../../dom';
import { KINDS } from '../data/kinds';
import { SPARED } from '../data/spared';
import type { Guard } from '../guard';
import type { Part } from '../survey/types';
import type { LinksMatch } from '../types';
import type { Asking, Claim } from './claims';
import { isBox } from './labels';

/** Words a box of such links may have besides: "Share this story", a count. */
const WORDS_BESIDE = 5;
/** The same above the text, where a date or a standfirst may stand beside them. */
const WORDS_ABOVE = 3;
/** Words in links and controls, for each such link: "Share on Facebook (opens in a new window)". */
const WORDS_PER_LINK = 10;
/** Both, for each such link, in a paragraph: there a link may be a sentence to be passed on. */
const WORDS_IN_TEXT = 3;
const TEXT = setOf(KINDS.text);
const LIST = /^(?:[uo]l|li)$/;
/** A link with more words is not called by them. */
const NAME_WORDS = 4;

/** Boxes around links of the kinds the rows ask for, as large as they hold hardly anything else. */
export function claimByLinks({ page, rows, guard, isMenu }: Asking): Claim[] {
  const links = page.parts.filter(({ name }) => name === 'a' || name === 'button');
  const called = new Map<Part, string>();
  const nameOf = (link: Part): string => {
    const known = called.get(link) ?? calledOf(link);
    called.set(link, known);
    return known;
  };
  return rows.flatMap(({ match }, row) => {
    if (match.by !== 'links') return [];
    const isMeant = (link: Part): boolean =>
      match.of === 'address'
        ? match.pattern.test(addressOf(link))
        : match.pattern.test(nameOf(link)) && !(isInText(link) && isRelative(link));
    const found = links.filter(
      (link) => isMeant(link) && !(match.after && (!guard.isAfter(link) || isMenu(link))),
    );
    if (found.length < match.least) return [];
    const counts = new Map<Part, number>();
    for (const link of found)
      for (let at: Part | null = link; at; at = at.parent) counts.set(at, (counts.get(at) ?? 0) + 1);
    return found.flatMap((link) => {
      const part = widest(link, counts, match, guard);
      // A list of accounts in the text is what the text is about.
      if (part && match.of === 'name' && LIST.test(part.name) && guard.isOfBody(part) && !isBox(part))
        return [];
      // One item of a list is as much as the others.
      return part && !(match.after && part.name === 'li') ? [{ part, row }] : [];
    });
  });
}

const addressOf = ({ element }: Part): string => attributeOf(element, 'href') ?? '';

const NAMES = ['class', 'id', 'aria-label', 'title'];

function calledOf({ element, words, linked }: Part): string {
  const names = NAMES.map((name) => attributeOf(element, name) ?? '').join(' ');
  return `${names} ${words + linked <= NAME_WORDS ? textOf(element) : ''}`;
}

function widest(link: Part, counts: ReadonlyMap<Part, number>, match: LinksMatch, guard: Guard): Part | null {
  let box: Part | null = null;
  for (let at: Part | null = link; at && !guard.isBlocked(at); at = at.parent) {
    const count = counts.get(at) ?? 0;
    const isText = at.name === 'p' || (at !== link && INLINE.has(at.name)) || (at === link && isInText(link));
    const most = (isText ? WORDS_IN_TEXT : WORDS_PER_LINK) * count;
    const isAbove = !guard.isAfter(at);
    const beside = isText ? WORDS_IN_TEXT * count : isAbove ? WORDS_ABOVE : WORDS_BESIDE;
    if (at.words > beside || at.linked > most || at.pictures > 0) break;
    // The article's picture may lead to a larger one.
    if (isAbove && at.media > 0 && at.links + at.fields > count) break;
    // Dates and names stand beside such links.
    if (at !== link && selectFirst(at.element, SPARED.byline)) break;
    if (count >= match.least && count >= match.share * (at.links + at.fields)) box = at;
  }
  return box;
}

/** Whether a link stays on the site: in a sentence it leads to what was written about a network. */
const isRelative = (link: Part): boolean => !/^(?:https?:)?\/\//i.test(addressOf(link));

/** Whether a link stands straight in a paragraph or heading. */
function isInText(link: Part): boolean {
  let block = link.parent;
  while (block && INLINE.has(block.name)) block = block.parent;
  return block !== null && TEXT.has(block.name);
}

import { attributeOf, HEADINGS, textOf, weigh } from '../../dom';
import { PHRASES } from '../data/phrases';
import type { Part, Survey } from '../survey/types';
import { canonicalOf } from './sites';

/** Words of a line that heads a list, at most. */
const HEAD_WORDS = 6;

/** Words of what is no title, at most: a link that says that it leads on. */
const FEW_WORDS = 6;

/** Whether a text says that it leads to the rest of the article: in a title something may go on, too. */
export function saysOn(text: string): boolean {
  const said = text.replace(/^[^\p{L}\p{N}]+/u, '');
  const goesOn = PHRASES.goesOn.exec(said);
  return PHRASES.told.test(said) || goesOn?.index === 0 || (goesOn !== null && weigh(said) <= FEW_WORDS);
}

/**
 * Tells whether a link leads to another page of the same article, or to another place in it.
 * @param root the page: where it is says its canonical URL
 */
export function pagesOf(root: ParentNode): (link: Element) => boolean {
  const address = canonicalOf(root);
  const own = address.includes('?') ? '' : stemOf(address);
  return (element) => {
    if (saysOn(textOf(element))) return true;
    const href = attributeOf(element, 'href') ?? '';
    const stem = href.startsWith('?') ? own : stemOf(href);
    if (own === '' || !stem.startsWith(own)) return false;
    return PHRASES.page.test(stem === own ? href.replace(/^[^?]*/, '') : stem.slice(own.length));
  };
}

/** Of so many links one at least leads on in the article where their list is one of its pages. */
const PAGES = 10;

/** Whether a list's links lead on in the article: of many titles a few may only seem to, but of what is no title one is enough. */
export function leadOn(links: readonly Element[], isPage: (link: Element) => boolean): boolean {
  const pages = links.filter(isPage);
  const isSure = pages.some((link) => weigh(textOf(link)) <= FEW_WORDS);
  return isSure || (pages.length > 0 && pages.length * PAGES >= links.length);
}

/** Whether links lead to pages of one text: addresses that differ in a small number at their end. */
export function arePages(links: readonly Element[]): boolean {
  const stems = new Set(links.map((link) => stemOf(attributeOf(link, 'href') ?? '')));
  const texts = new Set([...stems].map((stem) => stem.replace(PHRASES.numbered, '')));
  return texts.size < stems.size;
}

/** Whether a text has a number to call, or is what an article says of itself. */
export const helpsOrNotes = (text: string): boolean => PHRASES.phone.test(text) || PHRASES.notes.test(text);

/** Whether a link leads to the article, or to something of its own, in another form: read aloud, drawn, in full. */
export const isForm = (link: Element): boolean =>
  PHRASES.otherForm.test(textOf(link)) || PHRASES.otherAddress.test(attributeOf(link, 'href') ?? '');

/** Path of an address without its ending. */
const stemOf = (address: string): string =>
  address
    .replace(/^(?:https?:)?\/\/[^/?#]*/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/(?:\/|\.\w{1,5})$/, '');

/** Whether a list is of what an article is made from: documents, sources, notes. */
export function isOfPapers(list: Part, page: Survey): boolean {
  const names = [list.element, list.parent?.element].map((element) =>
    element ? `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}` : '',
  );
  if (names.some((name) => PHRASES.papersName.test(name))) return true;
  const before = headBefore(list, page);
  return PHRASES.papers.test(list.firstText) || (before !== null && PHRASES.papers.test(before.firstText));
}

/** The line that stands straight before a part, in the same box. */
export function headBefore({ index, parent }: Part, { parts }: Survey): Part | null {
  if (!parent) return null;
  for (let at = index - 1; at > parent.index; at--) {
    const part = parts[at] as Part;
    if (part.parent === parent)
      return part.end === index && (HEADINGS.has(part.name) || part.words + part.linked <= HEAD_WORDS)
        ? part
        : null;
  }
  return null;
}

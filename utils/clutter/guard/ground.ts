import { closestTo, holds, precedes, select, selectFirst, textOf, weigh } from '../../dom';
import { SPARED } from '../data/spared';
import type { Part, Survey } from '../survey/types';
import type { Text } from '../types';
import { type Place, placeIn } from './place';

/** Words of a line that says where the article is from, at most. */
const SOURCE_WORDS = 12;
/** An `h1` with fewer words is a logo. */
const HEADLINE_WORDS = 3;

/** Where a page's article is, and what is a part of it for certain. */
export interface Ground extends Place {
  page: Survey;
  body: readonly Element[];
  /** Whether it is not sure that there is an article. */
  doubtful: boolean;
  /** Whether it is or holds what is the article's own: the body, the headline, a byline or date above the text, its source. */
  isBlocked(part: Part): boolean;
  /** Whether nothing of the article comes after it. */
  isEnd(part: Part): boolean;
  /** Whether it stands beside the way from the headline to the end of the body: a byline, a standfirst, a picture. */
  isBetween(part: Part): boolean;
}

/** What is known of where the article is: its body, what heads it, where its text begins and ends. */
export interface Known {
  body: readonly Element[];
  headline: Element | null;
  text: Text | null;
}

export function groundOf(
  root: ParentNode,
  page: Survey,
  { body, headline: known, text: found }: Known,
  doubtful: boolean,
): Ground {
  // A page that was made anew may have left the paragraphs behind.
  const text = found && body.some((element) => holds(element, found.last)) ? found : null;
  const place = placeIn(root, page, body, text);
  const headlines = select(root, 'h1').filter((h1) => isHeadline(h1, body));
  const [headline] = headlines;
  const last = body[body.length - 1];
  const marks = select(root, SPARED.byline).filter(
    (mark) =>
      (!headline || precedes(headline, mark)) && place.isAbove(mark) && !selectFirst(mark, SPARED.byline),
  );
  const sources = page.parts.filter(
    (part) =>
      part.owns && part.words <= SOURCE_WORDS && place.isOfBody(part) && SPARED.source.test(part.firstText),
  );
  const blocked = new Set<Part>();
  for (const element of [
    ...body,
    ...(text ? [text.box] : []),
    ...headlines,
    ...(known ? [known] : []),
    ...marks,
    ...sources.flatMap((source) => [source, ...linksIn(source, page)].map((part) => part.element)),
  ])
    for (let part = page.byElement.get(element) ?? null; part && !blocked.has(part); part = part.parent)
      blocked.add(part);
  return {
    ...place,
    page,
    body,
    doubtful,
    isBlocked: (part) => blocked.has(part),
    isEnd: (part) =>
      place.ranges.every((range) => range.index < part.index && !hasProse(page, part.end, range.end)),
    isBetween: ({ element }) =>
      headline !== undefined && last !== undefined && precedes(headline, element) && precedes(element, last),
  };
}

/** Links that stand in a line's own text. */
const linksIn = (line: Part, { parts }: Survey): Part[] =>
  parts.slice(line.index, line.end).filter(({ name, parent }) => name === 'a' && parent === line);

/** Whether there is running text between two places of a page, in boxes that are not named something. */
function hasProse({ parts }: Survey, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const part = parts[index];
    if (part && part.ownProse > 0 && part.named === null) return true;
  }
  return false;
}

function isHeadline(h1: Element, body: readonly Element[]): boolean {
  if (weigh(textOf(h1)) < HEADLINE_WORDS || closestTo(h1, 'a,aside') !== null) return false;
  const last = body[body.length - 1];
  return !last || precedes(h1, last) || holds(last, h1);
}

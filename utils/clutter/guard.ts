import {
  attributeOf,
  closestTo,
  fold,
  holds,
  INLINE,
  matchesSelector,
  nameOf,
  precedes,
  select,
  selectFirst,
  setOf,
  textOf,
  weigh,
} from '../dom';
import type { CategoryId } from './categories';
import { isEditorialFrame } from './editorial';
import { KINDS } from './kinds';
import { PHRASES } from './phrases';
import { BEHIND, type Place, placeIn } from './place';
import { SPARED } from './spared';
import type { Part, Survey } from './survey/types';
import type { Limit, Row, Text } from './types';
import { saysWall } from './walls';

/** Of text under a vague name as many words are a label, and need no link or field to be clutter. */
const LABEL_WORDS = 4;
/** A picture that leads nowhere. */
const PICTURE = 'img:not(a img),picture:not(a picture)';
/** Categories whose things are frames: of them a picture has to be one to count. */
const FRAMED = setOf(KINDS.framed);
const OFFERS = setOf(KINDS.offers);
/** A figure that is a list of links. */
const LIST: Limit = { links: 2, linked: 0.8 };
/** Elements that a layout hangs on, never hidden whatever they are called. */
const STRUCTURE = setOf(KINDS.structure);
/** What a row that sets no limit of its own may take. Outside the body: a dozen teasers' summaries. */
const OUTSIDE: Limit = { prose: 250 };
/** Inside: a promo's two sentences. */
const INSIDE: Limit = { words: 60, prose: 60 };
/** Words beside an inline element that make its line a sentence. */
const SENTENCE_WORDS = 4;
/** Words of a line that says where the article is from, at most. */
const SOURCE_WORDS = 12;
/** Words of a line that invites to a newsletter whose form comes later, at most. */
const INVITING_WORDS = 25;
/** An `h1` with fewer words is a logo. */
const HEADLINE_WORDS = 3;

/** Keeps what is no clutter: asked of every part before it becomes a finding. */
export interface Guard extends Pick<Place, 'isInside' | 'isOfBody' | 'isBehind' | 'isAfter'> {
  /** Whether it holds the body or the headline, or is one of them. */
  isBlocked(part: Part): boolean;
  /** Whether it stands beside the way from the headline to the end of the body: a byline, a standfirst, a picture. */
  isBetween(part: Part): boolean;
  /** @param proven whether limits have been asked already, of the box that a label stands above */
  allows(part: Part, row: Row, proven?: boolean): boolean;
}

/** @param doubtful whether it is not sure that there is an article: then only what is certain is allowed */
export function createGuard(
  root: ParentNode,
  page: Survey,
  { body, text: found }: { body: readonly Element[]; text: Text | null },
  doubtful: boolean,
): Guard {
  // A page that was made anew may have left the paragraphs behind.
  const text = found && body.some((element) => holds(element, found.last)) ? found : null;
  const blocked = new Set<Part>();
  const block = (element: Element): void => {
    for (let part = page.byElement.get(element) ?? null; part && !blocked.has(part); part = part.parent)
      blocked.add(part);
  };
  for (const element of text ? [...body, text.box] : body) block(element);
  const headlines = select(root, 'h1').filter((h1) => isHeadline(h1, body));
  for (const h1 of headlines) block(h1);
  const headline = headlines[0];
  const last = body[body.length - 1];
  const { isOfBody, isInside, isBehind, isAbove, isAfter } = placeIn(root, page, body, text);
  const marks = select(root, SPARED.byline).filter(
    (mark) => (!headline || precedes(headline, mark)) && isAbove(mark) && !selectFirst(mark, SPARED.byline),
  );
  for (const mark of marks) block(mark);
  for (const part of page.parts)
    if (part.owns && part.words <= SOURCE_WORDS && isOfBody(part) && SPARED.source.test(part.firstText))
      block(part.element);
  const ranges = body.flatMap((element) => page.byElement.get(element) ?? []);
  const isBetween = ({ element }: Part): boolean =>
    headline !== undefined && last !== undefined && precedes(headline, element) && precedes(element, last);

  /** Whether it says what the gate of a paywall says and nothing of the article comes after it. Else it is a promo. */
  const isWall = (part: Part): boolean => {
    const isLast = ranges.every(
      ({ index, end }) =>
        index < part.index &&
        !page.parts.slice(part.end, end).some(({ ownProse, named }) => ownProse > 0 && named === null),
    );
    return ranges.length > 0 && isLast && saysWall(textOf(part.element));
  };

  return {
    isBlocked: (part) => blocked.has(part),
    isInside,
    isOfBody,
    isBehind,
    isBetween,
    isAfter,
    allows(part, row, proven = false) {
      if (blocked.has(part) || STRUCTURE.has(part.name) || isInSentence(part, page)) return false;
      const fitsIn = (usual: Limit): boolean => proven || fits(part, { ...usual, ...row.limit });
      if (OFFERS.has(row.category) && (isGate(part.element, body) || isWall(part))) return false;
      if (doubtful && !row.certain) return false;
      if (row.category === 'tags' && (matchesSelector(part.element, SPARED.byline) || selectFirst(part.element, SPARED.byline))) return false;
      // Above the text it is who wrote it; and a single word the section it is in.
      if ((row.category === 'author' || (row.category === 'tags' && part.links < 2)) && isAbove(part.element))
        return false;
      // Beside share links, above the text, stands when it was written.
      if (
        row.category === 'social' &&
        part.words > 0 &&
        !isAfter(part) &&
        PHRASES.dated.test(textOf(part.element))
      )
        return false;
      if (OFFERS.has(row.category) && isOfArticle(part)) return false;
      // What is drawn, or will be, is not empty.
      if (row.limit.filled === 0 && isDrawn(part, page)) return false;
      // A section whose id is its heading is called by what it says.
      if (row.match.by === 'name' && isAnchor(part)) return false;
      const inside = isInside(part, row.category);
      if (row.match.by === 'name' && (inside || isBetween(part)) && isContent(part, row.category))
        return false;
      if (!inside)
        return (
          row.where !== 'inside' &&
          fitsIn(OUTSIDE) &&
          !(
            isOfBody(part) &&
            part.prose > 0 &&
            part.links + part.fields === 0 &&
            !BEHIND.has(row.category)
          ) &&
          !(isOfBody(part) && isEditorial(part.element, body, page))
        );
      if (row.where === 'outside' || !fitsIn(INSIDE)) return false;
      return (
        !isEditorial(part.element, body, page) &&
        !selectFirst(part.element, SPARED.held) &&
        !holdsEmbed(part.element)
      );
    },
  };
}

/**
 * Whether a part of the article has a name that is clutter's elsewhere: text with nothing to click, or pictures that lead
 * nowhere, without a form or as many links.
 */
function isContent({ element, words, links, fields, pictures }: Part, category: CategoryId): boolean {
  if (fields > 0 || category === 'video') return false;
  if (
    category === 'newsletter' &&
    links === 0 &&
    words <= INVITING_WORDS &&
    PHRASES.invites.test(textOf(element))
  )
    return false;
  if (links === 0 && words > LABEL_WORDS) return true;
  return pictures > links && (!FRAMED.has(category) || selectFirst(element, PICTURE) !== null);
}

/** Whether a frame in it, or itself, shows what an article embeds. */
function holdsEmbed(element: Element): boolean {
  const frames = nameOf(element) === 'iframe' ? [element] : select(element, 'iframe');
  return frames.some((frame) => {
    const address = attributeOf(frame, 'src') ?? '';
    return URL.canParse(address, BASE) && isEditorialFrame(new URL(address, BASE));
  });
}

/** Frames of the page's own site have no host of their own in their address. */
const BASE = 'https://same.invalid';

/** Whether what looks like an offer tells of the article: who wrote it, when, what was wrong in it. */
const isOfArticle = ({ element }: Part): boolean =>
  selectFirst(element, SPARED.byline) !== null ||
  PHRASES.notes.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')} ${textOf(element)}`);

const isAnchor = ({ element, firstText }: Part): boolean => {
  const id = attributeOf(element, 'id');
  return id !== null && id !== '' && fold(id) === fold(firstText);
};

function isHeadline(h1: Element, body: readonly Element[]): boolean {
  if (weigh(textOf(h1)) < HEADLINE_WORDS || closestTo(h1, 'a,aside') !== null) return false;
  const last = body[body.length - 1];
  return !last || precedes(h1, last) || holds(last, h1);
}

/**
 * Whether the element is an editorial part, or lies in one that is inside the body: a page may be laid out by tables. A
 * figure of links without a picture is none.
 */
function isEditorial(element: Element, body: readonly Element[], page: Survey): boolean {
  const found = closestTo(element, SPARED.editorial);
  if (found === null || body.some((part) => part === found)) return false;
  const part = page.byElement.get(found);
  if (part?.name === 'figure' && part.media === 0 && fits(part, LIST)) return false;
  return body.length === 0 || body.some((box) => holds(box, found));
}

/** Whether an element is, holds or lies in the gate of a paywall that does not itself hold the article. */
function isGate(element: Element, body: readonly Element[]): boolean {
  const gate = closestTo(element, SPARED.gate) ?? selectFirst(element, SPARED.gate);
  return gate !== null && !body.some((part) => holds(gate, part));
}

/** Whether something without words may be seen: a drawing, a picture behind it or to come, an element of the page's own kind. */
const isDrawn = ({ element, index, end }: Part, { parts }: Survey): boolean =>
  matchesSelector(element, SPARED.drawn) ||
  selectFirst(element, SPARED.drawn) !== null ||
  parts.slice(index, end).some(({ name }) => name.includes('-'));

/** A link or a mark in the middle of a paragraph is a part of it. */
function isInSentence(part: Part, { parts }: Survey): boolean {
  if (!INLINE.has(part.name)) return false;
  let block = part.parent;
  while (block && INLINE.has(block.name)) block = block.parent;
  if (!block) return false;
  let words = block.words - part.words;
  // Lists of tags and of categories may stand in one line, but for a paragraph's.
  const isListed = (at: Part): boolean =>
    at.named !== null && block.name !== 'p' && (part.index < at.index || part.index >= at.end);
  for (let at = parts[block.index + 1]; at && at.index < block.end; at = parts[at.end])
    if (!INLINE.has(at.name) || isListed(at)) words -= at.words;
  return words >= SENTENCE_WORDS;
}

/** Whether a part holds no more, and no less, than a row says. */
export function fits(part: Part, limit: Limit): boolean {
  const { words, says, prose, links, controls, perLink, perTitle, linked, pictured, pictures, filled } =
    limit;
  return (
    (words === undefined || part.words <= words) &&
    (says === undefined || part.words >= says) &&
    (prose === undefined || part.prose <= prose) &&
    (links === undefined || part.links >= links) &&
    (controls === undefined || part.links + part.fields >= controls) &&
    (perLink === undefined || part.words <= perLink * part.links) &&
    (perTitle === undefined || part.linked >= perTitle * part.links) &&
    (linked === undefined || part.linked >= linked * (part.words + part.linked)) &&
    (pictured === undefined || part.media - part.pictures >= pictured * part.links) &&
    (pictures === undefined || part.pictures <= pictures) &&
    (filled === undefined || part.media + part.links + part.fields <= filled)
  );
}

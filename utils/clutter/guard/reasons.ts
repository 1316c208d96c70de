import { attributeOf, fold, matchesSelector, selectFirst, setOf, textOf } from '../../dom';
import type { CategoryId } from '../categories';
import { KINDS } from '../data/kinds';
import { PHRASES } from '../data/phrases';
import { SPARED } from '../data/spared';
import type { Part } from '../survey/types';
import type { Row } from '../types';
import { isDrawn, willShow } from './drawn';
import { holdsEditorial, holdsEmbed, isEditorial } from './editorial';
import { isGate, isWall } from './gates';
import type { Ground } from './ground';
import { fits, INSIDE, OUTSIDE } from './limits';
import { BEHIND } from './place';
import { isInSentence } from './sentence';

/** A part that a row calls for. */
interface Asked {
  part: Part;
  row: Row;
  ground: Ground;
  /** Whether it lies in the article. */
  inside: boolean;
  /** Whether limits have been asked already, of the box that a label stands above. */
  proven: boolean;
}

/** Whether a part is kept although a row calls for it. */
type Reason = (asked: Asked) => boolean;

/** Elements that a layout hangs on, never hidden whatever they are called. */
const STRUCTURE = setOf(KINDS.structure);
const OFFERS = setOf(KINDS.offers);
/** Categories whose things are frames: of them a picture has to be one to count. */
const FRAMED = setOf(KINDS.framed);
/** A picture that leads nowhere. */
const PICTURE = 'img:not(a img),picture:not(a picture)';
/** Of text under a vague name as many words are a label, and need no link or field to be clutter. */
const LABEL_WORDS = 4;
/** Words of a line that invites to a newsletter whose form comes later, at most. */
const INVITING_WORDS = 25;

/** Why parts are kept. What is quick to answer comes first. */
export const REASONS: readonly Reason[] = [
  ({ row, ground }) => ground.doubtful && !row.certain,
  ({ row, inside }) => row.where === (inside ? 'outside' : 'inside'),
  ({ part, row, inside, proven }) => !proven && !fits(part, { ...(inside ? INSIDE : OUTSIDE), ...row.limit }),
  ({ part, ground }) => isInSentence(part, ground.page),
  // Above the text it is who wrote it; and a single word the section it is in.
  ({ part, row, ground }) =>
    (row.category === 'author' || (row.category === 'tags' && part.links < 2)) &&
    ground.isAbove(part.element),
  // A section whose id is its heading is called by what it says. In the article that holds for ids that vendors use, too,
  // unless there is something to fill in.
  ({ part, row, inside }) =>
    (row.match.by === 'name' || (inside && part.fields === 0 && row.match.by === 'selector')) &&
    isAnchor(part),
  ({ part, row, ground, inside }) =>
    row.match.by === 'name' && (inside || ground.isBetween(part)) && isContent(part, row.category),
  // Behind the text, but in the body's box, words that lead nowhere may still be the article's.
  ({ part, row, ground, inside }) =>
    !inside &&
    ground.isOfBody(part) &&
    part.prose > 0 &&
    part.links + part.fields === 0 &&
    !BEHIND.has(row.category),
  ({ part, row, ground, inside }) =>
    row.limit.filled === 0 && (isDrawn(part, ground.page) || (inside && willShow(part))),
  ({ part, row }) => row.category === 'tags' && namesAuthor(part),
  // A player before the text is the article's and stays until it floats, unless its network is known or it can be closed.
  ({ part, row, ground }) =>
    row.category === 'video' && row.match.by === 'name' && !row.certain && !ground.isAfter(part),
  // Beside share links, above the text or in it, stands when it was written.
  ({ part, row, ground, inside }) =>
    row.category === 'social' &&
    part.words > 0 &&
    (inside || !ground.isAfter(part)) &&
    PHRASES.moment.test(textOf(part.element)),
  // A quotation or a table may be nothing but a line with a label. Between headline and text a picture with its caption
  // may stand among share links; behind the text a post or a film may still be the article's, quotations there are readers'.
  ({ part, row, ground, inside }) =>
    (row.match.by !== 'line' || part.name === 'p') &&
    (((inside || ground.isOfBody(part)) && isEditorial(part, ground)) ||
      (inside || (row.category === 'social' && ground.isBetween(part))
        ? holdsEditorial(part)
        : ground.isOfBody(part) && !BEHIND.has(row.category) && holdsEmbed(part.element))),
  // What wants something of the reader may be a gate, or tell of the article.
  ({ part, row, ground }) =>
    OFFERS.has(row.category) && (isGate(part, ground) || isWall(part, ground) || isOfArticle(part)),
];

/** Whether it is never hidden, whatever calls for it: the article's own, or what a layout hangs on. */
export const isFixed = (part: Part, ground: Ground): boolean =>
  ground.isBlocked(part) || STRUCTURE.has(part.name);

/** Whether it is or holds what names an author or a date. */
const namesAuthor = ({ element }: Part): boolean =>
  matchesSelector(element, SPARED.byline) || selectFirst(element, SPARED.byline) !== null;

/** Whether what looks like an offer tells of the article: who wrote it, when, what was wrong in it. */
const isOfArticle = (part: Part): boolean => {
  const { element } = part;
  return (
    namesAuthor(part) ||
    PHRASES.notes.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')} ${textOf(element)}`)
  );
};

const isAnchor = ({ element, firstText }: Part): boolean => {
  const id = attributeOf(element, 'id');
  return id !== null && id !== '' && fold(id) === fold(firstText);
};

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
  return (
    pictures > links &&
    (!FRAMED.has(category) || matchesSelector(element, PICTURE) || selectFirst(element, PICTURE) !== null)
  );
}

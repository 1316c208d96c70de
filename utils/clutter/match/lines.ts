import { select, textOf } from '../../dom';
import type { Guard } from '../guard';
import { PHRASES } from '../phrases';
import { SPARED } from '../spared';
import type { Part, Survey } from '../survey/types';
import type { Row } from '../types';
import type { Claim } from './claims';
import type { LabelIndex } from './label-index';
import { titlesIn } from './titles';

/** Words of the link at least, and beside it at most: a label of two or three, brackets, a full stop. */
const WORDS = { linked: 4, label: 6, beside: 2 };
/** Words of a link that is a story's title without being called so, at least: names of products and places are shorter. */
const TITLE_WORDS = 6;
/** More lines than this with less running text than this for each are what a digest is made of. */
const DIGEST = { lines: 3, words: 80 };

const NAMES = /^(?:p|div|h[3-6])$/;

/**
 * Paragraphs of the article that are one link and are written as no sentence is. Of articles that call themselves news
 * also those that have a label of other stories, or are nothing but a title: other pages link so to what they are about.
 */
export function claimByLine(
  root: ParentNode,
  page: Survey,
  rows: readonly Row[],
  labels: LabelIndex,
  guard: Guard,
): Claim[] {
  const row = rows.findIndex(({ match }) => match.by === 'line');
  const titled = titlesIn(page);
  const lines = page.parts.filter(
    (part) => isOneLink(part) && titled.has(part) && guard.isInside(part, 'related'),
  );
  const isTitle = ({ name, words, linked }: Part, text: string): boolean =>
    words <= WORDS.beside && linked >= TITLE_WORDS && !name.startsWith('h') && !PHRASES.told.test(text);
  const leads = (part: Part): boolean => {
    const text = textOf(part.element).trim();
    const label = PHRASES.label.exec(text)?.[0] ?? '';
    return isTitle(part, text) || labels.rowsFor(label).some((of) => rows[of]?.category === 'related');
  };
  const led = isNews(root) ? lines.filter(leads) : [];
  const isDigest = led.length > DIGEST.lines && led.length * DIGEST.words > (page.parts[0] as Part).prose;
  const found = isDigest ? [] : led;
  return row < 0
    ? []
    : lines.filter((part) => isApart(part) || found.includes(part)).map((part) => ({ part, row }));
}

const isOneLink = ({ name, links, linked, words, media, parent }: Part): boolean =>
  NAMES.test(name) &&
  links === 1 &&
  linked >= WORDS.linked &&
  words <= WORDS.label &&
  media === 0 &&
  parent?.name !== 'li';

function isApart({ name, words, element }: Part): boolean {
  const text = textOf(element).trim();
  return name === 'p' && words <= WORDS.beside && (PHRASES.apart.test(text) || PHRASES.shouted.test(text));
}

/** Whether a page calls itself an article of news, as schema.org has it. */
const isNews = (root: ParentNode): boolean =>
  select(root, SPARED.data).some((element) => PHRASES.news.test(textOf(element)));

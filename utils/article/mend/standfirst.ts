import type { Block, Page } from '../../locate';
import { CUE_NAMES, type Cue } from '../../locate/cues';
import { FAR, LANDMARKS } from '../../locate/page';
import { FAMILY_NAMES, type Family } from '../../locate/vocabulary';
import { type Choice, type Mend, TEXT_WORDS } from './types';

/** Blocks under the headline among which its standfirst is looked for: bylines, dates and pictures' captions come between. */
const REACH = 12;
/** A standfirst says something: what is shorter is a label, a name or a date. */
const MIN_WORDS = 7;
/** One, at most two sentences; a paragraph where the page describes itself by its first words. */
const MAX_WORDS = 90;
const MAX_DESCRIBED = 250;
/** Some templates set it as a heading; a heading that ends like a sentence is one. */
const SENTENCE = /\S+\s.*[.!?…。！？]["”’»」]?$/u;
/** Of the page's own description, characters that a block begins with, or that begin it. */
const DESCRIBED = 40;
/** Where the description does not tell, the trees must not think it out of the question; less will do right under the headline. */
const LIKELY = 0.1;
const LIKELY_NEXT = 0.04;
/** Share of its words in links from which on it is a list of ways elsewhere. */
const LINKED = 0.3;
/**
 * A word of a picture's credit among the first ones is enough where nothing calls it a standfirst: captions stand there
 * more often than standfirsts name a photo.
 */
const CREDIT = CUE_NAMES.indexOf('credit');
/** What else stands there, by its first words: a byline, a date, a disclosure, an offer. */
const OTHER: readonly Cue[] = ['author', 'date', 'rights', 'promo', 'ad', 'subscribe', 'share', 'follow'];
/** Share of such words from which on it is that. */
const SAYS_OTHER = 0.25;
/** Share of words with a digit in them from which on it is a date. */
const NUMBERS = 0.3;
/** What else stands there, by what templates call the boxes up to so many levels around it. */
const CALLED: readonly Family[] = ['author', 'caption', 'ad', 'newsletter', 'related'];
const LEVELS = 2;
/** Levels up to a box that is called a standfirst's; a name nearer than that of something else is the better one. */
const CALLED_LEAD = 2;

/**
 * What stands under the headline and says what the story is about. Templates set it as they set a byline, so that by its
 * looks it is no text; lost, it is the sentence that readers miss first.
 */
export const STANDFIRST: readonly Mend[] = [
  [
    'the sentence under the headline begins the story',
    (choice) => {
      const found = standfirstOf(choice);
      if (found) choice.kept[found.index] = 1;
    },
  ],
  [
    'an introduction that is set as the headline is text',
    ({ page, apart, kept }) => {
      const headline = page.scan.blocks[page.headline];
      if (headline && isIntroduction(headline) && !apart.has(headline) && !isThere(headline, kept, page))
        kept[headline.index] = 1;
    },
  ],
];

const isIntroduction = ({ words, text }: Block): boolean => words >= TEXT_WORDS && SENTENCE.test(text);

function standfirstOf({ page, likely, apart, kept }: Choice): Block | undefined {
  const { blocks } = page.scan;
  const headline = blocks[page.headline];
  if (!headline) return undefined;
  const first = kept.indexOf(1, headline.index + 1);
  if (first < 0) return undefined;
  const between = blocks.slice(page.headline + 1, Math.min(first, page.headline + 1 + REACH));
  const sentences = between.filter(
    (block) =>
      !apart.has(block) &&
      (!block.heading || SENTENCE.test(block.text)) &&
      !block.box.hidden &&
      !block.box.linked &&
      block.words >= MIN_WORDS &&
      block.words <= (isDescription(block, page) ? MAX_DESCRIBED : MAX_WORDS) &&
      block.linkWords <= LINKED * block.words &&
      !isThere(block, kept, page),
  );
  return (
    sentences.find((block) => isDescription(block, page)) ??
    sentences.find((block) => levelsTo('lead', block, page) <= CALLED_LEAD && !isOther(block, page)) ??
    sentences.find(
      (block) =>
        (likely[block.index] ?? 0) >= (block.index === headline.index + 1 ? LIKELY_NEXT : LIKELY) &&
        !isOther(block, page),
    )
  );
}

/** Whether the text holds it already. */
function isThere(block: Block, kept: Uint8Array, page: Page): boolean {
  const text = page.folded[block.index];
  return page.folded.some((other, index) => kept[index] === 1 && other === text);
}

function isOther(block: Block, page: Page): boolean {
  const says = OTHER.reduce(
    (sum, cue) => sum + (page.cues[block.index * CUE_NAMES.length + CUE_NAMES.indexOf(cue)] ?? 0),
    0,
  );
  const numbers = block.text.split(/\s+/).filter((word) => /\d/.test(word)).length;
  const figure = near(page.landmarks, LANDMARKS.length, block, LANDMARKS.indexOf('figure'));
  const called = Math.min(...CALLED.map((family) => levelsTo(family, block, page)));
  return (
    says >= SAYS_OTHER ||
    ((page.cues[block.index * CUE_NAMES.length + CREDIT] ?? 0) > 0 &&
      levelsTo('lead', block, page) > CALLED_LEAD) ||
    numbers >= NUMBERS * block.words ||
    figure <= LEVELS ||
    (called <= LEVELS && called <= levelsTo('lead', block, page))
  );
}

/** Levels up to the nearest box that templates call by a word of a family. */
const levelsTo = (family: Family, block: Block, page: Page): number =>
  near(page.families, FAMILY_NAMES.length, block, FAMILY_NAMES.indexOf(family));

const near = (levels: Uint8Array, width: number, { box }: Block, kind: number): number =>
  levels[box.index * width + kind] ?? FAR;

/** Whether the page describes itself by this block's words. */
function isDescription(block: Block, page: Page): boolean {
  const text = page.folded[block.index] ?? '';
  return page.clues.descriptions.some((description) => {
    const length = Math.min(text.length, description.length);
    return length >= DESCRIBED && text.slice(0, length) === description.slice(0, length);
  });
}

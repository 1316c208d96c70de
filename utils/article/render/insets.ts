import { attributeOf, childElementsOf, nameOf, parentElementOf, select, squeeze, textOf } from '../../dom';
import type { Medium } from '../../locate/types';

/** A picture declared to be this many CSS px wide stands by itself. */
const MAX_WIDTH = 300;
/** Longest words written for what stands in a line of text. */
const MAX_LENGTH = 1000;
const NAMES_INSET =
  /(?:^|[\s_-])(?:emoji|emojione|twemoji|smiley|smilies|latex|tex|math|mathjax|formula|equation)(?:[\s_-]|$)/i;
const INSET_ADDRESS =
  /\/(?:emoji|emojis|twemoji|smilies|smileys|latex|mimetex|mathtex)(?:[/.?-]|$)|\/math\/render\/|latex\.codecogs\.com/i;
const EMOJI =
  /^(?:\u200d|\ufe0f|[\u00a9\u00ae\u203c-\u2bff\u3030\u303d\u3297\u3299]|[\ud83c-\ud83e][\udc00-\udfff]|[#*\d]\ufe0f?\u20e3)+$/;
/** Levels of a formula that are told apart; a hostile page nests without end. */
const MAX_DEPTH = 100;
/** Levels above a formula on which its drawn twin may stand. */
const TWIN_LEVELS = 3;

/** The words of what is no text but part of a sentence: a formula, an emoji drawn as a picture; null for all else. */
export function insetOf({ name, element }: Medium): string | null {
  const words = name === 'math' ? wordsOfMath(element) : name === 'img' ? wordsOfImage(element) : '';
  return squeeze(words).slice(0, MAX_LENGTH) || null;
}

/** Whether a formula's words are nowhere else: some pages draw it with letters that only eyes are to find. */
export function isUndrawn(math: Element): boolean {
  let at: Element | null = math;
  for (let level = 0; at && level < TWIN_LEVELS; level++) {
    const parent: Element | null = parentElementOf(at);
    const twin = (parent ? childElementsOf(parent) : []).some(
      (child) => child !== at && attributeOf(child, 'aria-hidden') === 'true' && textOf(child).trim() !== '',
    );
    if (twin) return false;
    at = parent;
  }
  return true;
}

function wordsOfMath(math: Element): string {
  const notes = select(math, 'annotation, annotation-xml');
  const source = notes.find((note) => /tex/i.test(attributeOf(note, 'encoding') ?? ''));
  const told = attributeOf(math, 'alttext')?.trim() || (source ? textOf(source).trim() : '');
  return told || textWithout(math, new Set(notes));
}

function textWithout(element: Element, left: ReadonlySet<Element>, depth = 0): string {
  const children = childElementsOf(element);
  if (children.length === 0 || depth > MAX_DEPTH) return textOf(element).trim();
  return children
    .filter((child) => !left.has(child))
    .map((child) => textWithout(child, left, depth + 1))
    .join(nameOf(element) === 'mfrac' ? '/' : '');
}

function wordsOfImage(img: Element): string {
  const alt = attributeOf(img, 'alt')?.trim() ?? '';
  if (EMOJI.test(alt)) return alt;
  if (Number.parseInt(attributeOf(img, 'width') ?? '', 10) >= MAX_WIDTH) return '';
  const names = NAMES_INSET.test(attributeOf(img, 'class') ?? '');
  return names || INSET_ADDRESS.test(attributeOf(img, 'src') ?? '') ? alt : '';
}

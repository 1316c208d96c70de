import { Readability } from '@mozilla/readability';
import { bodyOf, detach, fold, hasAttributeOn, nameOf, removeAttributeFrom, select } from '../dom';
import type { Judged, Page } from '../locate';

/**
 * Elements a document may have to be shown to Readability. Its second opinion is worth .001 of F1 on news: all of it at
 * 1,600, none at 1,200. At 2,000 the slowest twentieth of pages takes as long as Readability, at 1,600 four fifths of that.
 */
const MAX_ELEMENTS = 1_600;
/** Characters of a block that are looked up in what Readability found. */
const LOOKED_UP = 80;
/** Characters after the last block found in which the next one is looked for: many times what Readability adds between them. */
const NEAR = 20_000;
/** Characters of a block that stand in a text but once: what is shorter does not move the search on. */
const DISTINCT = 24;

/** Between these a block could be either. */
const UNSURE = [0.2, 0.8] as const;
/** Readability is asked where at least this share of the words that may be the article's is in unsure blocks. */
const UNSURE_SHARE = 0.4;
/** Log odds that its yes adds, or its no takes: as much as from .5 to .73. */
const WEIGHT = 1;

/**
 * Asks Readability where the trees are unsure, and lets its answer weigh in.
 *
 * @param document is only read.
 */
export function consult(document: Document, { page, likely }: Judged): Judged {
  if (!isUnsure(page, likely)) return { page, likely };
  const opinion = secondOpinion(document, page);
  if (!opinion) return { page, likely };
  const weighed = likely.map((p, i) => shift(p, opinion[i] ? WEIGHT : -WEIGHT));
  // It may move the bounds of the article; it may not do away with it.
  return {
    page,
    likely: weighed.some((p) => p >= UNSURE[1]) || likely.every((p) => p < UNSURE[1]) ? weighed : likely,
  };
}

function isUnsure(page: Page, likely: Float32Array): boolean {
  let unsure = 0;
  let all = 0;
  for (const { index, words } of page.scan.blocks) {
    const p = likely[index] ?? 0;
    if (p < UNSURE[0]) continue;
    all += words;
    if (p < UNSURE[1]) unsure += words;
  }
  return unsure >= UNSURE_SHARE * all;
}

const shift = (p: number, odds: number): number => {
  const clear = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return 1 / (1 + Math.exp(-Math.log(clear / (1 - clear)) - odds));
};

/**
 * What Readability takes for the article, as a second opinion on every block.
 *
 * @param document is only read: Readability gets a copy.
 * @returns per block, whether Readability keeps it; null where it finds nothing or the page is too large for it.
 */
function secondOpinion(document: Document, page: Page): Uint8Array | null {
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return null;
  const found = parse(document.cloneNode(true) as Document);
  if (!found) return null;
  const text = fold(found);
  const kept = new Uint8Array(page.scan.blocks.length);
  // Readability keeps the order, so each block is looked for near the last one: all of the text each time is quadratic.
  let from = 0;
  for (const { index } of page.scan.blocks) {
    const own = (page.folded[index] ?? '').slice(0, LOOKED_UP);
    const at = own ? text.slice(from, from + NEAR).indexOf(own) : -1;
    if (at < 0) continue;
    kept[index] = 1;
    if (own.length >= DISTINCT) from += at;
  }
  return kept;
}

function parse(document: Document): string | null {
  disarm(document);
  restoreByNodes(document);
  try {
    const options = { maxElemsToParse: MAX_ELEMENTS, serializer: () => '' }; // its markup is not asked for
    return new Readability(document, options).parse()?.textContent ?? null;
  } catch {
    // Readability throws on documents without a body and on trees it empties itself: no opinion.
    return null;
  }
}

/**
 * Between its attempts Readability puts the body back from markup. Where Trusted Types are asked for, as in Lede's own
 * pages, no text may become markup, so it gets nodes. For the same cause it is given no `noscript`: it would parse them, and
 * drops their text in the end.
 */
function restoreByNodes(document: Document): void {
  for (const noscript of select(document, 'noscript')) detach(noscript);
  const body = bodyOf(document);
  if (!body) return;
  let kept: Node | undefined;
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      kept = body.cloneNode(true);
      return '';
    },
    set: () => body.replaceChildren(...(kept?.cloneNode(true).childNodes ?? [])),
  });
}

/**
 * Readability reads properties that named form controls shadow (`<form><input name="parentNode">`) and then never ends.
 * Without names there is nothing to shadow them.
 */
function disarm(document: Document): void {
  for (const element of select(
    document,
    'form [name], form [id], img[name], object[name], embed[name], iframe[name]',
  )) {
    removeAttributeFrom(element, 'name');
    if (hasAttributeOn(element, 'id') && nameOf(element) !== 'a') removeAttributeFrom(element, 'id');
  }
}

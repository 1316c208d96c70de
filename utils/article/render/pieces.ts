import { isHidden, isUnseen, parentElementOf } from '../../dom';
import type { Block, Box, Medium, Scan } from '../../locate/types';
import { FAMILY_NAMES, type Family } from '../../locate/vocabulary';
import type { Addresses } from './addresses';
import { dropCapOf } from './drop-caps';
import { embedOf } from './embeds';
import { insetOf } from './insets';
import { mediaOf } from './media';
import { type Picture, pictureOf } from './pictures';
import type { Run } from './runs';

/** One thing the article shows, in the document's order. */
export type Piece =
  | { kind: 'text'; block: Block }
  | { kind: 'picture'; box: Box; element: Element; picture: Picture; captions: readonly Block[] }
  | { kind: 'embed'; box: Box; element: Element; address: string; captions: readonly Block[] }
  | { kind: 'formula'; box: Box; element: Element; text: string }
  | { kind: 'rule'; box: Box };

/** What is written, in order, and by block what stands among its text without being text. */
export interface Pieces {
  pieces: readonly Piece[];
  insets: ReadonlyMap<Block, readonly Run[]>;
}

/** Pictures in boxes that name themselves so are not the article's, whatever stands around them. */
const FOREIGN: readonly Family[] = [
  'related',
  'ad',
  'share',
  'promo',
  'newsletter',
  'comment',
  'author',
  'nav',
  'footer',
  'cookie',
];
const FOREIGN_BITS = FOREIGN.reduce((bits, family) => bits | (1 << FAMILY_NAMES.indexOf(family)), 0);
const CAPTION_BIT = 1 << FAMILY_NAMES.indexOf('caption');

/** Elements that show a picture. */
const PICTURES: ReadonlySet<string> = new Set(['img', 'amp-img', 'noscript']);

/** A caption longer than this is a paragraph beside a picture. */
const MAX_CAPTION_WORDS = 120;

/** Kept blocks and the media that stand among them. @param kept per block, 1 where it is the article's. */
export function piecesOf(scan: Scan, kept: Uint8Array, addresses: Addresses): Pieces {
  const first = kept.indexOf(1);
  const last = kept.lastIndexOf(1);
  const insets = new Map<Block, Run[]>();
  if (first < 0) return { pieces: [], insets };
  const top = commonBox(scan.blocks[first] as Block, scan.blocks[last] as Block);
  const held = heldWords(scan, kept);
  const captions = new Set<Block>();
  const placed: { at: number; piece: Piece }[] = [];
  const seen = new Set<string>();
  for (const medium of mediaOf(scan)) {
    if (medium.at < first || medium.at > last + 1 || !isWithin(medium.box, top)) continue;
    const words = insetOf(medium);
    const around = scan.blocks[medium.at];
    if (words && around?.box === medium.box) {
      const inset = { node: medium.element, text: words };
      if (!isOutOfSight(medium)) insets.set(around, [...(insets.get(around) ?? []), inset]);
      continue;
    }
    if (!belongs(medium, top, held)) continue;
    const piece = pieceOf(medium, scan, kept, addresses, captions);
    if (!piece || (piece.kind === 'picture' && seen.has(piece.picture.src))) continue;
    if (piece.kind === 'picture') seen.add(piece.picture.src);
    placed.push({ at: medium.at, piece });
  }
  const merged = new Set<Block>();
  for (const block of scan.blocks) {
    const before = scan.blocks[block.index - 1];
    const letter = kept[block.index] ? dropCapOf(block, before) : null;
    if (!letter || !before) continue;
    merged.add(before);
    insets.set(block, [letter, ...(insets.get(block) ?? [])]);
  }
  const pieces: Piece[] = [];
  let next = 0;
  for (const block of scan.blocks) {
    while (next < placed.length && (placed[next] as { at: number }).at <= block.index)
      pieces.push((placed[next++] as { piece: Piece }).piece);
    if (kept[block.index] && !captions.has(block) && !merged.has(block) && !orphanCaption(block))
      pieces.push({ kind: 'text', block });
  }
  while (next < placed.length) pieces.push((placed[next++] as { piece: Piece }).piece);
  return { pieces, insets };
}

function pieceOf(
  medium: Medium,
  scan: Scan,
  kept: Uint8Array,
  addresses: Addresses,
  taken: Set<Block>,
): Piece | null {
  const { box, element } = medium;
  if (medium.name === 'hr') return { kind: 'rule', box };
  if (medium.name === 'math') {
    const text = insetOf(medium);
    return text ? { kind: 'formula', box, element, text } : null;
  }
  if (PICTURES.has(medium.name)) {
    const picture = pictureOf(element, addresses);
    return picture
      ? { kind: 'picture', box, element, picture, captions: captionsOf(medium, scan, kept, taken) }
      : null;
  }
  const address = embedOf(element, addresses);
  return address
    ? { kind: 'embed', box, element, address, captions: captionsOf(medium, scan, kept, taken) }
    : null;
}

/** Per box: words of kept blocks in it. */
function heldWords(scan: Scan, kept: Uint8Array): Float64Array {
  const held = new Float64Array(scan.boxes.length);
  for (const block of scan.blocks) {
    if (!kept[block.index]) continue;
    for (let box: Box | null = block.box; box; box = box.parent)
      held[box.index] = (held[box.index] ?? 0) + block.words;
  }
  return held;
}

/** A medium belongs where the nearest box with text around it is the article's, and no box between names itself foreign. */
function belongs(medium: Medium, top: Box, held: Float64Array): boolean {
  if (medium.box.hidden || isOutOfSight(medium)) return false;
  for (let box: Box | null = medium.box; box; box = box.parent) {
    const own = held[box.index] ?? 0;
    if (own > 0) return own >= box.words / 2 || box === top || box.depth <= top.depth;
    if (box.families & FOREIGN_BITS && !(box.families & CAPTION_BIT)) return false;
    if (box.linkWords > box.words / 2) return false;
    const ownText = box.words > 0;
    if (ownText && !isFigure(box) && box.words > MAX_CAPTION_WORDS) return false;
  }
  return false;
}

/** Whether a medium, or an inline element around it, says that it is not seen; boxes are asked when they are read. */
function isOutOfSight({ element, box }: Medium): boolean {
  if (isUnseen(element)) return true;
  for (let at = parentElementOf(element); at && at !== box.element; at = parentElementOf(at))
    if (isHidden(at)) return true;
  return false;
}

const isFigure = (box: Box): boolean => box.name === 'figure' || (box.families & CAPTION_BIT) !== 0;

function figureOf(box: Box): Box | null {
  for (let at: Box | null = box; at; at = at.parent) if (at.name === 'figure') return at;
  return null;
}

/** The words under a picture: a figure's own, or what follows it and calls itself a caption. */
function captionsOf(medium: Medium, scan: Scan, kept: Uint8Array, taken: Set<Block>): Block[] {
  const figure = figureOf(medium.box);
  const found: Block[] = [];
  if (figure && figure.words <= MAX_CAPTION_WORDS) {
    for (let i = figure.first; i < figure.end; i++) found.push(scan.blocks[i] as Block);
  } else {
    for (let i = medium.at; i <= medium.at + 2; i++) {
      const block = scan.blocks[i];
      if (
        block &&
        block.words <= MAX_CAPTION_WORDS &&
        namesCaption(block.box) &&
        block.linkWords <= block.words / 2
      )
        found.push(block);
      else if (!block || kept[i]) break;
    }
  }
  const free = found.filter((block) => !taken.has(block));
  for (const block of free) taken.add(block);
  return free;
}

function namesCaption(box: Box): boolean {
  return (
    box.name === 'figcaption' ||
    (box.families & CAPTION_BIT) !== 0 ||
    ((box.parent?.families ?? 0) & CAPTION_BIT) !== 0
  );
}

/** A caption whose picture is not shown says nothing. */
const orphanCaption = (block: Block): boolean => {
  for (let box: Box | null = block.box; box; box = box.parent) {
    if (box.name !== 'figcaption') continue;
    const figure = figureOf(box);
    return figure !== null && figure.pictures > 0;
  }
  return false;
};

function isWithin(box: Box, outer: Box): boolean {
  let at: Box | null = box;
  while (at && at.depth > outer.depth) at = at.parent;
  return at === outer;
}

function commonBox(a: Block, b: Block): Box {
  let left: Box = a.box;
  let right: Box = b.box;
  while (left !== right) {
    if (left.depth >= right.depth && left.parent) left = left.parent;
    else if (right.parent) right = right.parent;
    else return left;
  }
  return left;
}

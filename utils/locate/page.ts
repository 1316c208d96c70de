import { fold } from '../dom';
import type { Clues } from './clues';
import { CUE_NAMES, cuesOf } from './cues';
import { mainBox } from './main-box';
import type { Block, Box, Scan } from './types';
import { FAMILY_NAMES } from './vocabulary';
import { Words } from './words';

/** Distance standing for "no such ancestor". */
export const FAR = 12;

/** The elements whose distance above a block is evidence. */
export const LANDMARKS = [
  'article',
  'main',
  'section',
  'aside',
  'nav',
  'header',
  'footer',
  'form',
  'li',
  'table',
  'figure',
  'blockquote',
  'dl',
  'button',
  'details',
] as const;

/** What is known of a page as a whole before its blocks are judged: computed once, read by every column. */
export interface Page {
  scan: Scan;
  clues: Clues;
  main: Box | null;
  words: number;
  /** Per box: levels up to the nearest box of each family. */
  families: Uint8Array;
  /** Per box: levels up to the nearest landmark of each kind. */
  landmarks: Uint8Array;
  /** Per box: whether it is the main box or in it. */
  inMain: Uint8Array;
  /** Per box: levels up to the nearest box that holds the main box. */
  toMain: Uint8Array;
  /** Per box: index of the outermost box around it that holds no part of the main box, or of the main box's child. */
  section: Int32Array;
  /** Per box: siblings that are alike, itself included. */
  alike: Uint16Array;
  /** Per box: kind of the path to it. */
  path: Int32Array;
  /** Per path: words of running text in blocks of it. */
  pathProse: Map<number, number>;
  /** Words of running text in the strongest path. */
  topPathProse: number;
  /** Per block: its text folded (at most 200 characters), and how often the page has it. */
  folded: readonly string[];
  repeats: Map<string, number>;
  /** Per block: shares of the words of each cue in its first words. */
  cues: Float32Array;
  /** Index of the block that is the headline, or -1. */
  headline: number;
  /** Per block: words before it. */
  before: Float64Array;
  /** Per block: words of running text before it. */
  proseBefore: Float64Array;
  /** Words of the first title. */
  titleWords: Words;
  /** Per `article` element (as box): its words; the greatest of them. */
  topArticle: Box | null;
}

/** Characters of a block compared with the rest of the page. */
const COMPARED = 200;

export function readPage(scan: Scan, clues: Clues): Page {
  const { boxes, blocks } = scan;
  const main = mainBox(scan);
  const nf = FAMILY_NAMES.length;
  const nl = LANDMARKS.length;
  const families = new Uint8Array(boxes.length * nf);
  const landmarks = new Uint8Array(boxes.length * nl);
  const inMain = new Uint8Array(boxes.length);
  const toMain = new Uint8Array(boxes.length);
  const section = new Int32Array(boxes.length);
  const alike = new Uint16Array(boxes.length);
  const path = new Int32Array(boxes.length);
  const above = new Set<Box>();
  for (let box = main; box; box = box.parent) above.add(box);
  const landmarkOf = scan.names.map((name) => (LANDMARKS as readonly string[]).indexOf(name));
  const paths = new Map<number, number>();
  /** Per parent and kind: the first such box; per box, the one that stands for it; per such box, how many there are. */
  const firsts = new Map<number, number>();
  const first = new Int32Array(boxes.length);
  const count = new Int32Array(boxes.length);
  let topArticle: Box | null = null;
  for (const box of boxes) {
    const i = box.index;
    const p = box.parent ? box.parent.index : -1;
    for (let f = 0; f < nf; f++) {
      const own = (box.families >> f) & 1;
      families[i * nf + f] = own ? 0 : p < 0 ? FAR : Math.min(FAR, (families[p * nf + f] ?? FAR) + 1);
    }
    for (let l = 0; l < nl; l++) {
      landmarks[i * nl + l] = p < 0 ? FAR : Math.min(FAR, (landmarks[p * nl + l] ?? FAR) + 1);
    }
    const landmark = landmarkOf[box.tag] as number;
    if (landmark >= 0) landmarks[i * nl + landmark] = 0;
    if (box === main || (p >= 0 && inMain[p])) inMain[i] = 1;
    toMain[i] = above.has(box) ? 0 : inMain[i] ? 0 : Math.min(255, (toMain[p] ?? 0) + 1);
    section[i] = p < 0 || above.has(box) || (box.parent && above.has(box.parent)) ? i : (section[p] ?? 0);
    const way = (p < 0 ? 0 : (path[p] as number)) * scan.names.length + box.tag;
    let id = paths.get(way);
    if (id === undefined) {
      id = paths.size + 1;
      paths.set(way, id);
    }
    path[i] = id;
    const kind = (p + 1) * scan.kinds + box.kind;
    let like = firsts.get(kind);
    if (like === undefined) {
      like = i;
      firsts.set(kind, i);
    }
    first[i] = like;
    count[like] = (count[like] as number) + 1;
    if (box.name === 'article' && (!topArticle || box.prose > topArticle.prose)) topArticle = box;
  }
  for (let i = 0; i < boxes.length; i++) alike[i] = Math.min(65535, count[first[i] as number] as number);
  const folded: string[] = [];
  const repeats = new Map<string, number>();
  const cues = new Float32Array(blocks.length * CUE_NAMES.length);
  const pathProse = new Map<number, number>();
  const before = new Float64Array(blocks.length + 1);
  const proseBefore = new Float64Array(blocks.length + 1);
  for (const block of blocks) {
    const text = fold(block.text.slice(0, COMPARED));
    folded.push(text);
    cuesOf(text, cues, block.index * CUE_NAMES.length);
    repeats.set(text, (repeats.get(text) ?? 0) + 1);
    before[block.index + 1] = (before[block.index] ?? 0) + block.words;
    const worth = proseOf(block);
    proseBefore[block.index + 1] = (proseBefore[block.index] ?? 0) + worth;
    if (worth > 0) {
      const id = path[block.box.index] ?? 0;
      pathProse.set(id, (pathProse.get(id) ?? 0) + worth);
    }
  }
  return {
    scan,
    clues,
    main,
    families,
    landmarks,
    inMain,
    toMain,
    alike,
    path,
    pathProse,
    folded,
    repeats,
    cues,
    before,
    proseBefore,
    section,
    titleWords: new Words(new Map((clues.titles[0] ?? '').split(' ').map((word) => [word, 1]))),
    topArticle,
    words: scan.root?.words ?? 0,
    topPathProse: Math.max(1, ...pathProse.values()),
    headline: findHeadline(blocks, folded, clues, main),
  };
}

/** Words of running text: outside links, in a block long enough to be a sentence. */
export function proseOf(block: Block): number {
  const own = block.words - block.linkWords;
  return own >= 8 && !block.heading ? own : 0;
}

/** The heading that says what the title says; else the first `h1` above the main box's end; else -1. */
function findHeadline(
  blocks: readonly Block[],
  folded: readonly string[],
  clues: Clues,
  main: Box | null,
): number {
  let best = -1;
  let bestScore = 0;
  for (const block of blocks) {
    if (block.words > 60 || block.box.hidden) continue;
    const text = folded[block.index] ?? '';
    if (!text) continue;
    let score = block.box.name === 'h1' ? 2 : block.heading ? 0.5 : 0;
    if (clues.titles.includes(text)) score += 3;
    else if (
      text.length > 15 &&
      clues.titles.some((title) => title.startsWith(text) || text.startsWith(title))
    )
      score += 1.5;
    if (score === 0 || (score < 2 && !block.heading)) continue;
    if (block.linkWords > 0) score -= 1;
    if (main && block.index >= main.end) score -= 2;
    if (score > bestScore) {
      bestScore = score;
      best = block.index;
    }
  }
  return best;
}

import type { Page } from '../page';
import type { Block, Box } from '../types';
import { type Column, clamp, log, ratio, signedLog } from './types';

/** Where a block stands: in the page, towards the main box, towards the headline. */
export const PLACE: readonly Column[] = [
  ['place', (b, p) => ratio(b.index, p.scan.blocks.length)],
  ['placeWords', (b, p) => ratio(p.before[b.index] ?? 0, p.words)],
  ['pageWords', (_, p) => log(p.words)],
  ['pageLinkShare', (_, p) => ratio(p.scan.root?.linkWords ?? 0, p.words)],
  ['pageProse', (_, p) => log(p.scan.root?.prose ?? 0)],
  ['mainProse', (_, p) => log(p.main?.prose ?? 0)],
  ['mainShare', (_, p) => ratio(p.main?.prose ?? 0, p.scan.root?.prose ?? 0)],
  ['inMain', (b, p) => p.inMain[b.box.index] ?? 0],
  ['toMain', (b, p) => p.toMain[b.box.index] ?? 0],
  ['belowMain', (b, p) => (p.main && p.inMain[b.box.index] ? b.box.depth - p.main.depth : -1)],
  ['mainBegins', (b, p) => (p.main ? clamp(b.index - p.main.first, 40) : 0)],
  ['mainEnds', (b, p) => (p.main ? clamp(b.index - p.main.end, 40) : 0)],
  [
    'inMainPlace',
    (b, p) => (p.main ? ratio((p.before[b.index] ?? 0) - (p.before[p.main.first] ?? 0), p.main.words) : 0),
  ],
  ['afterHeadline', (b, p) => (p.headline < 0 ? -99 : clamp(b.index - p.headline, 60))],
  [
    'afterHeadlineWords',
    (b, p) => (p.headline < 0 ? -99 : signedLog((p.before[b.index] ?? 0) - (p.before[p.headline] ?? 0))),
  ],
  ['pathProse', (b, p) => ratio(p.pathProse.get(p.path[b.box.index] ?? 0) ?? 0, p.topPathProse)],
  [
    'inTopArticle',
    (b, p) => (p.topArticle ? Number(b.index >= p.topArticle.first && b.index < p.topArticle.end) : -1),
  ],
];

const up = (box: Box, levels: number): Box => {
  let at = box;
  for (let i = 0; i < levels && at.parent; i++) at = at.parent;
  return at;
};

/** The boxes 0 to 4 levels above a block. */
export const ABOVE: readonly Column[] = [0, 1, 2, 3, 4].flatMap((level): Column[] => {
  const columns: Column[] = [
    [`up${level}.words`, (b) => log(up(b.box, level).words)],
    [`up${level}.linkShare`, (b) => shareOf(up(b.box, level), 'linkWords')],
    [`up${level}.proseShare`, (b) => shareOf(up(b.box, level), 'prose')],
    [`up${level}.alike`, (b, p) => Math.min(50, p.alike[up(b.box, level).index] ?? 1)],
  ];
  if (level > 2) return columns;
  columns.push([`up${level}.children`, (b) => Math.min(60, up(b.box, level).children)]);
  columns.push([`up${level}.pictures`, (b) => Math.min(10, up(b.box, level).pictures)]);
  return columns;
});

const shareOf = (box: Box, part: 'linkWords' | 'prose'): number => ratio(box[part], box.words);

const sectionOf = (block: Block, page: Page): Box =>
  page.scan.boxes[page.section[block.box.index] ?? 0] as Box;

/** The box below the main one, or beside the way to it, that holds the block: the section of the page it is part of. */
export const SECTION: readonly Column[] = [
  ['section.words', (b, p) => log(sectionOf(b, p).words)],
  ['section.linkShare', (b, p) => shareOf(sectionOf(b, p), 'linkWords')],
  ['section.proseShare', (b, p) => shareOf(sectionOf(b, p), 'prose')],
  ['section.ofMain', (b, p) => ratio(sectionOf(b, p).prose, Math.max(1, p.main?.prose ?? 1))],
  ['section.blocks', (b, p) => log(sectionOf(b, p).end - sectionOf(b, p).first)],
];

import { clamp, type Run, ratio, runOf, signedLog } from './types';

/** Where a block stands: in the page, towards the main box, towards the headline. */
export const PLACE: Run = runOf([
  ['place', (b, p) => ratio(b.index, p.scan.blocks.length)],
  ['placeWords', (b, p) => ratio(p.before[b.index] ?? 0, p.words)],
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
]);

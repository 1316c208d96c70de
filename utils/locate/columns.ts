import { LANDMARKS, type Page, proseOf } from './page';
import type { Block, Box } from './types';
import { FAMILY_NAMES } from './vocabulary';

type Column = readonly [name: string, of: (block: Block, page: Page) => number];

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;
const log = (value: number): number => Math.log2(1 + Math.max(0, value));
const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const up = (box: Box, levels: number): Box => {
  let at = box;
  for (let i = 0; i < levels && at.parent; i++) at = at.parent;
  return at;
};
const near = (page: Page, index: number): Block | undefined => page.scan.blocks[index];

const OWN: readonly Column[] = [
  ['words', (b) => log(b.words)],
  ['ownWords', (b) => log(b.words - b.linkWords)],
  ['linkShare', (b) => ratio(b.linkWords, b.words)],
  ['links', (b) => Math.min(b.links, 20)],
  ['bold', (b) => b.bold],
  ['commas', (b) => ratio(count(b.text, /[,;،、，؛]/g), b.words)],
  ['sentences', (b) => Math.min(20, count(b.text, /[.!?…。！？؟।]/g))],
  ['endsSentence', (b) => (/[.!?…。！？؟।:;]["'”’»)\]」』]*$/.test(b.text) ? 1 : 0)],
  ['endsColon', (b) => (/[:：]$/.test(b.text) ? 1 : 0)],
  ['digits', (b) => ratio(count(b.text, /\d/g), b.text.length)],
  ['capitals', (b) => ratio(count(b.text, /\p{Lu}/gu), b.text.length)],
  ['startsLower', (b) => (/^\p{Ll}/u.test(b.text) ? 1 : 0)],
  ['wordLength', (b) => ratio(b.text.length, b.words)],
  ['separators', (b) => count(b.text, /[|•·»›©→>/@]/g)],
  ['quotes', (b) => (/["“”„«»「」]/.test(b.text) ? 1 : 0)],
  ['brackets', (b) => count(b.text, /[([]/g)],
  ['tag', (b) => tagOf(b)],
  ['headingLevel', (b) => (b.heading ? Number(b.box.name[1]) : 0)],
  ['mixed', (b) => Math.min(10, b.box.children)],
  ['onlyBlock', (b) => (b.box.end - b.box.first === 1 ? 1 : 0)],
  ['linked', (b) => (b.box.linked ? 1 : 0)],
  ['hidden', (b) => (b.box.hidden ? 1 : 0)],
  ['depth', (b) => b.box.depth],
];

const TAGS = [
  'p',
  'li',
  'td',
  'th',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'figcaption',
  'span',
  'div',
  'section',
  'article',
  'summary',
  'label',
  'button',
  'address',
  'cite',
  'caption',
];

function tagOf(block: Block): number {
  if (block.heading) return -1;
  const at = TAGS.indexOf(block.box.name);
  return at < 0 ? TAGS.length : at;
}

const PLACE: readonly Column[] = [
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
    (b, p) => (p.headline < 0 ? -99 : signed((p.before[b.index] ?? 0) - (p.before[p.headline] ?? 0))),
  ],
  ['pathProse', (b, p) => ratio(p.pathProse.get(p.path[b.box.index] ?? 0) ?? 0, p.topPathProse)],
  [
    'inTopArticle',
    (b, p) => (p.topArticle ? (b.index >= p.topArticle.first && b.index < p.topArticle.end ? 1 : 0) : -1),
  ],
];

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
const signed = (value: number): number => Math.sign(value) * log(Math.abs(value));

/** The boxes 0 to 4 levels above a block. */
const ABOVE: readonly Column[] = [0, 1, 2, 3, 4].flatMap((level): Column[] => [
  [`up${level}.words`, (b) => log(up(b.box, level).words)],
  [`up${level}.linkShare`, (b) => ratio(up(b.box, level).linkWords, up(b.box, level).words)],
  [`up${level}.proseShare`, (b) => ratio(up(b.box, level).prose, up(b.box, level).words)],
  [`up${level}.alike`, (b, p) => Math.min(50, p.alike[up(b.box, level).index] ?? 1)],
  ...(level < 3
    ? [[`up${level}.children`, (b: Block) => Math.min(60, up(b.box, level).children)] as Column]
    : []),
  ...(level < 3
    ? [[`up${level}.pictures`, (b: Block) => Math.min(10, up(b.box, level).pictures)] as Column]
    : []),
]);

/** The box just below the main one that holds the block: the section of the page it belongs to. */
function sectionOf(block: Block, page: Page): Box {
  let box = block.box;
  while (
    box.parent &&
    box.parent !== page.main &&
    !(page.toMain[box.parent.index] === 0 && !page.inMain[box.parent.index])
  )
    box = box.parent;
  return box;
}

const SECTION: readonly Column[] = [
  ['section.words', (b, p) => log(sectionOf(b, p).words)],
  ['section.linkShare', (b, p) => ratio(sectionOf(b, p).linkWords, sectionOf(b, p).words)],
  ['section.proseShare', (b, p) => ratio(sectionOf(b, p).prose, sectionOf(b, p).words)],
  ['section.ofMain', (b, p) => ratio(sectionOf(b, p).prose, Math.max(1, p.main?.prose ?? 1))],
  ['section.blocks', (b, p) => log(sectionOf(b, p).end - sectionOf(b, p).first)],
];

const NEIGHBOURS: readonly Column[] = [-3, -2, -1, 1, 2, 3].flatMap((step): Column[] => [
  [`near${step}.words`, (b, p) => log(near(p, b.index + step)?.words ?? 0)],
  [
    `near${step}.linkShare`,
    (b, p) => {
      const other = near(p, b.index + step);
      return other ? ratio(other.linkWords, other.words) : 1;
    },
  ],
  ...(Math.abs(step) === 1
    ? ([
        [
          `near${step}.tag`,
          (b: Block, p: Page) => {
            const o = near(p, b.index + step);
            return o ? tagOf(o) : -2;
          },
        ],
        [
          `near${step}.sameBox`,
          (b: Block, p: Page) => {
            const o = near(p, b.index + step);
            return o ? (o.box.parent === b.box.parent ? 2 : o.box.signature === b.box.signature ? 1 : 0) : -1;
          },
        ],
      ] as Column[])
    : []),
]);

const WINDOWS: readonly Column[] = [5, 15].flatMap((reach): Column[] => [
  [`before${reach}.prose`, (b, p) => log(sumProse(p, b.index - reach, b.index))],
  [`after${reach}.prose`, (b, p) => log(sumProse(p, b.index + 1, b.index + 1 + reach))],
]);

function sumProse(page: Page, from: number, to: number): number {
  let sum = 0;
  for (let i = Math.max(0, from); i < Math.min(to, page.scan.blocks.length); i++)
    sum += proseOf(page.scan.blocks[i] as Block);
  return sum;
}

const CLUES: readonly Column[] = [
  ['isTitle', (b, p) => (p.clues.titles.includes(p.folded[b.index] ?? '') ? 1 : 0)],
  ['inTitle', (b, p) => overlap(p.folded[b.index] ?? '', p.clues.titles)],
  ['inDescription', (b, p) => (startsAlike(p.folded[b.index] ?? '', p.clues.descriptions) ? 1 : 0)],
  [
    'inArticleBody',
    (b, p) =>
      p.clues.articleBody
        ? p.clues.articleBody.includes((p.folded[b.index] ?? '').slice(0, 80))
          ? 1
          : 0
        : -1,
  ],
  [
    'namesAuthor',
    (b, p) => (p.clues.authors.some((author) => (p.folded[b.index] ?? '').includes(author)) ? 1 : 0),
  ],
  ['repeats', (b, p) => Math.min(9, p.repeats.get(p.folded[b.index] ?? '') ?? 1)],
];

function overlap(text: string, titles: readonly string[]): number {
  const words = text.split(' ');
  const title = ` ${titles[0] ?? ''} `;
  if (words.length > 40) return 0;
  let found = 0;
  for (const word of words) if (title.includes(` ${word} `)) found++;
  return ratio(found, words.length);
}

function startsAlike(text: string, others: readonly string[]): boolean {
  if (text.length < 30) return false;
  const start = text.slice(0, 60);
  return others.some(
    (other) => other.startsWith(start) || (other.length >= 30 && start.startsWith(other.slice(0, 60))),
  );
}

const FAMILY: readonly Column[] = FAMILY_NAMES.map(
  (name, f): Column => [
    `near.${name}`,
    (b, p) => ((b.inline >> f) & 1 ? -1 : (p.families[b.box.index * FAMILY_NAMES.length + f] ?? 0)),
  ],
);

const LANDMARK: readonly Column[] = LANDMARKS.map(
  (name, l): Column => [`in.${name}`, (b, p) => p.landmarks[b.box.index * LANDMARKS.length + l] ?? 0],
);

/** What is measured of every block, by name. The model's trees name columns by their place here: changing it means training anew. */
export const COLUMNS: readonly Column[] = [
  ...OWN,
  ...PLACE,
  ...ABOVE,
  ...SECTION,
  ...NEIGHBOURS,
  ...WINDOWS,
  ...CLUES,
  ...FAMILY,
  ...LANDMARK,
];

/** All columns of all blocks, row by row. */
export function measure(page: Page): Float32Array {
  const { blocks } = page.scan;
  const width = COLUMNS.length;
  const rows = new Float32Array(blocks.length * width);
  for (const block of blocks) {
    const at = block.index * width;
    for (let c = 0; c < width; c++) rows[at + c] = (COLUMNS[c] as Column)[1](block, page);
  }
  return rows;
}

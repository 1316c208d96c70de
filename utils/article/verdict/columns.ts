import type { Block, Judged, Page } from '../../locate';
import { FAMILY_NAMES, type Family } from '../../locate/vocabulary';
import type { Metadata } from '../metadata';
import { kindsIn, PAGE_KINDS } from './page-kind';

/** What is known of a page once its blocks are chosen. */
export interface Facts {
  judged: Judged;
  /** Per block, 1 where it is kept. */
  kept: Uint8Array;
  /** Address of the page, absolute. */
  url: string;
  found: Metadata;
  /** Class and id of `<html>` and `<body>`. */
  name: string;
}

type Column = readonly [name: string, of: (facts: Facts, sums: Sums) => number];

/** Sums over the blocks of a page. */
interface Sums {
  words: number;
  keptWords: number;
  keptBlocks: number;
  keptLinkWords: number;
  /** Kept blocks of 25 words and more. */
  paragraphs: number;
  longest: number;
  headings: number;
  items: number;
  sure: number;
  unsure: number;
  left: number;
  first: number;
  last: number;
  inMain: number;
  prices: number;
  comments: number;
  asides: number;
  questions: number;
  code: number;
  tables: number;
  colons: number;
  repeated: number;
}

const ARTICLE = /Article|BlogPosting|NewsArticle|Report|LiveBlog|Review/;
const OTHER =
  /Product|Offer|ItemList|CollectionPage|DiscussionForum|QAPage|Service|LocalBusiness|SearchResults|Course|SoftwareApplication|APIReference|TechArticle/;
const log = (value: number): number => Math.log2(1 + value);
const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const PRICE = /[$€£¥₹]\s?\d|\d\s?[€£]|\d[.,]\d\d\s?(?:USD|EUR|GBP)/;
const near = (page: Page, block: Block, family: Family): number =>
  page.families[block.box.index * FAMILY_NAMES.length + FAMILY_NAMES.indexOf(family)] ?? 99;
const pathOf = (url: string): string => (URL.canParse(url) ? new URL(url).pathname : '/');

const COLUMNS: readonly Column[] = [
  ['keptWords', (_, s) => log(s.keptWords)],
  ['keptShare', (_, s) => ratio(s.keptWords, s.words)],
  ['keptBlocks', (_, s) => log(s.keptBlocks)],
  ['wordsPerBlock', (_, s) => ratio(s.keptWords, s.keptBlocks)],
  ['paragraphs', (_, s) => log(s.paragraphs)],
  ['longest', (_, s) => log(s.longest)],
  ['linkShare', (_, s) => ratio(s.keptLinkWords, s.keptWords)],
  ['headingShare', (_, s) => ratio(s.headings, s.keptBlocks)],
  ['itemShare', (_, s) => ratio(s.items, s.keptBlocks)],
  ['sure', (_, s) => ratio(s.sure, s.keptWords)],
  ['unsure', (_, s) => ratio(s.unsure, s.words)],
  ['leftProse', (_, s) => log(s.left)],
  ['density', (_, s) => ratio(s.keptBlocks, s.last - s.first + 1)],
  ['inMain', (_, s) => ratio(s.inMain, s.keptWords)],
  ['repeated', (_, s) => ratio(s.repeated, s.keptBlocks)],
  ['pageWords', (_, s) => log(s.words)],
  ['pageLinkShare', ({ judged }) => ratio(judged.page.scan.root?.linkWords ?? 0, judged.page.words)],
  ['headline', ({ judged }) => Number(judged.page.headline >= 0)],
  [
    'articles',
    ({ judged }) => Math.min(20, judged.page.scan.boxes.filter((box) => box.name === 'article').length),
  ],
  ['ogArticle', ({ found }) => (found.ogType === null ? -1 : Number(/article|blog|news/.test(found.ogType)))],
  ['ldArticle', ({ found }) => Number(found.jsonLdTypes.some((type) => ARTICLE.test(type)))],
  ['ldOther', ({ found }) => Number(found.jsonLdTypes.some((type) => OTHER.test(type)))],
  ['byline', ({ found }) => Number(found.byline !== null)],
  ['published', ({ found }) => Number(found.publishedAt !== null)],
  ['ogWebsite', ({ found }) => Number(found.ogType === 'website')],
  ['modified', ({ found }) => Number(found.modifiedAt !== null)],
  ['ldTypes', ({ found }) => Math.min(10, found.jsonLdTypes.length)],
  ['titleWords', ({ found }) => found.title.split(' ').length],
  ['prices', (_, s) => log(s.prices)],
  ['commentShare', (_, s) => ratio(s.comments, s.words)],
  ['asideShare', (_, s) => ratio(s.asides, s.words)],
  ['questions', (_, s) => ratio(s.questions, s.keptBlocks)],
  ['code', (_, s) => ratio(s.code, s.keptWords)],
  ['tables', (_, s) => ratio(s.tables, s.keptWords)],
  ['colons', (_, s) => ratio(s.colons, s.keptBlocks)],
  ['forms', ({ judged }) => Math.min(20, judged.page.scan.boxes.filter((box) => box.name === 'form').length)],
  ['pictures', ({ judged }) => log(judged.page.scan.media.length)],
  ['mainShare', ({ judged }) => ratio(judged.page.main?.prose ?? 0, judged.page.scan.root?.prose ?? 0)],
  ['headlineAt', ({ judged }) => ratio(judged.page.headline, judged.page.scan.blocks.length)],
  ['isRoot', ({ url }) => Number(pathOf(url) === '/')],
  ['pathDepth', ({ url }) => pathOf(url).split('/').filter(Boolean).length],
  [
    'pathWords',
    ({ url }) =>
      Math.max(
        0,
        ...pathOf(url)
          .split('/')
          .map((part) => part.split(/[-_]/).length),
      ),
  ],
  ['pathDigits', ({ url }) => pathOf(url).match(/\d/g)?.length ?? 0],
  ['pathDate', ({ url }) => Number(/\/(?:19|20)\d\d[/-]/.test(pathOf(url)))],
];

const KIND_COLUMNS: readonly Column[] = PAGE_KINDS.flatMap((kind, i): Column[] => [
  [`path.${kind}`, ({ url }) => kindsIn(pathOf(url))[i] ?? 0],
  [`body.${kind}`, ({ name }) => kindsIn(name)[i] ?? 0],
]);

/** What is measured of a page, by name: what the verdict's trees ask. */
export const VERDICT_COLUMNS: readonly string[] = [...COLUMNS, ...KIND_COLUMNS].map(([name]) => name);

/** One row: VERDICT_COLUMNS.length numbers. */
export function measurePage(facts: Facts): Float32Array {
  const sums = sumsOf(facts);
  return Float32Array.from([...COLUMNS, ...KIND_COLUMNS], ([, of]) => of(facts, sums));
}

function sumsOf({ judged, kept }: Facts): Sums {
  const { page, likely } = judged;
  const { blocks } = page.scan;
  const sums: Sums = {
    words: page.words,
    keptWords: 0,
    keptBlocks: 0,
    keptLinkWords: 0,
    paragraphs: 0,
    longest: 0,
    headings: 0,
    items: 0,
    sure: 0,
    unsure: 0,
    left: 0,
    first: Math.max(0, kept.indexOf(1)),
    last: Math.max(0, kept.lastIndexOf(1)),
    inMain: 0,
    prices: 0,
    comments: 0,
    asides: 0,
    questions: 0,
    code: 0,
    tables: 0,
    colons: 0,
    repeated: 0,
  };
  for (const block of blocks) {
    const p = likely[block.index] ?? 0;
    if (PRICE.test(block.text)) sums.prices++;
    if (near(page, block, 'comment') < 5) sums.comments += block.words;
    if (near(page, block, 'aside') < 5) sums.asides += block.words;
    if (p > 0.2 && p < 0.8) sums.unsure += block.words;
    if (!kept[block.index]) {
      if (block.words - block.linkWords >= 20) sums.left += block.words;
      continue;
    }
    sums.keptBlocks++;
    sums.keptWords += block.words;
    sums.keptLinkWords += block.linkWords;
    sums.sure += p * block.words;
    if (block.words >= 25) sums.paragraphs++;
    if (block.heading) sums.headings++;
    if (block.text.endsWith('?')) sums.questions++;
    if (block.box.name === 'pre') sums.code += block.words;
    if (block.box.name === 'td' || block.box.name === 'th') sums.tables += block.words;
    if (block.text.endsWith(':')) sums.colons++;
    if (block.box.name === 'li') sums.items++;
    if ((page.alike[block.box.parent?.index ?? 0] ?? 1) > 3) sums.repeated++;
    if (page.inMain[block.box.index]) sums.inMain += block.words;
    sums.longest = Math.max(sums.longest, block.words);
  }
  return sums;
}

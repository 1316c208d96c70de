import type { Measure } from '../report/measure';
import { f1 } from '../score/overlap';
import { mean } from '../score/stats';
import type { Scores } from './score';

/** The means of a score over the pages that have it. */
function over(key: 'precision' | 'recall' | 'wordF1'): (pages: readonly Scores[]) => number {
  return (pages) => mean(pages.map((page) => page[key]).filter((value) => value !== undefined));
}

/** F1 of the mean precision and the mean recall, as the public benchmark takes it. */
const meanF1 = (pages: readonly Scores[]): number =>
  f1({ precision: over('precision')(pages), recall: over('recall')(pages) });

/** The share of pages of which something is true, among those of which it is known. */
function share(key: 'leadLost' | 'empty' | 'readerable'): (pages: readonly Scores[]) => number {
  return (pages) =>
    mean(
      pages
        .map((page) => page[key])
        .filter((value) => value !== undefined)
        .map(Number),
    );
}

/** The share of pages called readerable, of those the corpus files rightly. */
const readerable = (pages: readonly Scores[]): number =>
  share('readerable')(pages.filter(({ misfiled }) => !misfiled));

/** The share of all snippets of the pages that were found. */
function snippets(key: 'with' | 'without'): (pages: readonly Scores[]) => number {
  return (pages) => {
    const counts = pages.map((page) => page[key]).filter((count) => count !== undefined);
    const of = counts.reduce((sum, count) => sum + count.of, 0);
    return of ? counts.reduce((sum, count) => sum + count.found, 0) / of : Number.NaN;
  };
}

/** Pages on which something is true. */
const emptyPages = (pages: readonly Scores[]): number => pages.filter((page) => page.empty).length;

/** The sets whose pages are all articles. */
const ARTICLES = ['scrapinghub', 'wcxb'];

/** What is measured of extracted text, in the order shown. A row without a bar is shown for comparison. */
export const MEASURES: readonly Measure<Scores>[] = [
  { name: 'F1, scrapinghub', sets: ['scrapinghub'], of: meanF1, atLeast: 0.976 },
  { name: '  precision', sets: ['scrapinghub'], of: over('precision'), atLeast: 0.968 },
  { name: '  recall', sets: ['scrapinghub'], of: over('recall'), atLeast: 0.98 },
  { name: 'F1, wcxb', sets: ['wcxb'], of: meanF1, atLeast: 0.95 },
  { name: '  precision', sets: ['wcxb'], of: over('precision') },
  { name: '  recall', sets: ['wcxb'], of: over('recall') },
  { name: '  word F1', sets: ['wcxb'], of: over('wordF1') },
  { name: '  lead paragraph lost', sets: ['wcxb'], of: share('leadLost'), unit: '%', atMost: 0.02 },
  {
    name: 'Snippets wanted, trafilatura',
    sets: ['trafilatura'],
    of: snippets('with'),
    unit: '%',
    atLeast: 0.95,
  },
  { name: '  unwanted', sets: ['trafilatura'], of: snippets('without'), unit: '%', atMost: 0.08 },
  { name: 'Snippets wanted, wcxb', sets: ['wcxb'], of: snippets('with'), unit: '%', atLeast: 0.96 },
  { name: '  unwanted', sets: ['wcxb'], of: snippets('without'), unit: '%', atMost: 0.035 },
  {
    name: 'Article pages with an empty result',
    sets: [...ARTICLES, 'trafilatura'],
    of: emptyPages,
    unit: 'count',
    atMost: 0,
  },
  { name: 'Called readerable, articles', sets: ARTICLES, of: readerable, unit: '%', atLeast: 0.99 },
  { name: '  with the misfiled ones', sets: ARTICLES, of: share('readerable'), unit: '%' },
  { name: 'Called readerable, wcxb-other', sets: ['wcxb-other'], of: readerable, unit: '%', atMost: 0.35 },
  { name: '  with the misfiled ones', sets: ['wcxb-other'], of: share('readerable'), unit: '%' },
  { name: 'Word F1, forced, wcxb-other', sets: ['wcxb-other'], of: over('wordF1'), atLeast: 0.75 },
  { name: 'F1, readability (its own output)', sets: ['readability'], of: meanF1 },
];

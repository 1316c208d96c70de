import type { Measure } from '../report/measure';
import { mean } from '../score/stats';
import type { MetadataScores } from './score';

/** The share of pages where something is so, among those of which the gold tells. */
function share(key: keyof MetadataScores): (pages: readonly MetadataScores[]) => number {
  return (pages) =>
    mean(
      pages
        .map((page) => page[key])
        .filter((value) => value !== undefined)
        .map(Number),
    );
}

const title = { of: share('title'), unit: '%' } as const;
const byline = { of: share('byline'), unit: '%' } as const;
const date = { of: share('date'), unit: '%' } as const;

/** What is measured of metadata, in the order shown. A row without a bar is shown for comparison. */
export const MEASURES: readonly Measure<MetadataScores>[] = [
  { name: 'Title right, wcxb', sets: ['wcxb'], ...title, atLeast: 0.88 },
  { name: '  trafilatura', sets: ['trafilatura'], ...title, atLeast: 0.82 },
  { name: '  postlight', sets: ['postlight'], ...title },
  { name: 'Byline right, wcxb', sets: ['wcxb'], ...byline, atLeast: 0.7 },
  { name: '  trafilatura', sets: ['trafilatura'], ...byline, atLeast: 0.62 },
  { name: '  postlight', sets: ['postlight'], ...byline },
  {
    name: '  given where the gold has none, wcxb',
    sets: ['wcxb'],
    of: share('bylineGiven'),
    unit: '%',
    atMost: 0.12,
  },
  { name: 'Day of publication right, wcxb', sets: ['wcxb'], ...date, atLeast: 0.77 },
  { name: '  trafilatura', sets: ['trafilatura'], ...date, atLeast: 0.74 },
  { name: '  htmldate', sets: ['htmldate'], ...date, atLeast: 0.82 },
  { name: '  postlight', sets: ['postlight'], ...date },
  {
    name: '  given where the gold has none, wcxb',
    sets: ['wcxb'],
    of: share('dateGiven'),
    unit: '%',
    atMost: 0.18,
  },
];

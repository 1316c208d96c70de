import type { CategoryId } from '../../../utils/clutter/categories';
import { judge, type Row } from '../report/measure';
import { mean, percentile } from '../score/stats';
import type { PageCosts } from './costs';
import type { JudgedPage, Verdict } from './fates';
import type { PageLoss } from './losses';
import type { Sizes } from './sizes';

/** Categories with labels enough for a share: the least of them that must be hidden. */
const SHARES: readonly (readonly [category: CategoryId, name: string, atLeast: number])[] = [
  ['ad', 'Ad slots hidden', 0.95],
  ['recommend-ads', 'Recommendation ads', 0.9],
  ['social', 'Social widgets', 0.92],
  ['newsletter', 'Newsletter boxes', 0.85],
  ['subscribe-promo', 'Subscription promos', 0.75],
  ['related', 'Related blocks', 0.8],
];

/** Categories with few labels: all but one of each must be hidden. */
const FEW: readonly (readonly [category: CategoryId, name: string])[] = [
  ['comments', 'Comments left'],
  ['cookie', 'Cookie banners left'],
  ['video', 'Videos left'],
  ['author', 'Author boxes left'],
  ['tags', 'Tags left'],
];

const MAX_WORDS_LOST = 0.00002;
/** A page loses too much where more than this share of its article goes. */
const PAGE_LOSS = 0.01;
/** Milliseconds; and what an empty script added on the machine that these bars were set on. */
const MAX_TASK = { p50: 8, p95: 25 };
const EMPTY_TASK = { p50: 1.2, p95: 6.9 };
const MAX_SHIFT = 0.02;
const MAX_CODE = 25_000;
const MAX_DATA = 150_000;

/** What is hidden of what is labelled. */
export function fateRows(pages: readonly JudgedPage[]): Row[] {
  const all = pages.flatMap((page) => page.verdicts);
  const of = (category: CategoryId | null): Verdict[] =>
    all.filter((verdict) => verdict.category === category);
  const share = (category: CategoryId): number => mean(of(category).map(({ hidden }) => Number(hidden)));
  const left = (category: CategoryId): number => of(category).filter(({ hidden }) => !hidden).length;
  const shares = SHARES.map(([category, name, atLeast]) =>
    judge({ name: `${name} (${of(category).length})`, unit: '%', atLeast }, { lede: share(category) }),
  );
  const few = FEW.map(([category, name]) =>
    judge(
      { name: `${name} (of ${of(category).length})`, unit: 'count', atMost: 1 },
      { lede: left(category) },
    ),
  );
  const unseen = pages.reduce((sum, page) => sum + page.unseen, 0);
  const failed = pages.filter(({ error }) => error !== null).length;
  const kept = of(null).filter(({ hidden }) => hidden).length;
  return [
    ...shares,
    ...few,
    judge({ name: `Furniture (${of('furniture').length})`, unit: '%' }, { lede: share('furniture') }),
    judge({ name: `Navigation, not meant to go (${of('nav').length})`, unit: '%' }, { lede: share('nav') }),
    judge({ name: 'Labelled elements that the page itself hides', unit: 'count' }, { lede: unseen }),
    judge({ name: 'Labelled pages that could not be shown', unit: 'count' }, { lede: failed }),
    judge(
      { name: `Parts of articles hidden (of ${of(null).length})`, unit: 'count', atMost: 0 },
      { lede: kept },
    ),
  ];
}

/** Whether a page loses too much of its article. */
export const losesMuch = ({ lost, words }: PageLoss): boolean => lost > words * PAGE_LOSS;

/** What is lost of articles. */
export function lossRows(losses: readonly PageLoss[]): Row[] {
  const shown = losses.filter(({ error }) => error === null);
  const sum = (of: (loss: PageLoss) => number): number => shown.reduce((total, loss) => total + of(loss), 0);
  const share = sum(({ lost }) => lost) / sum(({ words }) => words);
  const count = (values: number) => ({ lede: values });
  return [
    judge(
      { name: `Article words hidden, ${shown.length} pages`, unit: '‰%', atMost: MAX_WORDS_LOST },
      { lede: share },
    ),
    judge(
      { name: '  pages losing more than 1 %', unit: 'count', atMost: 0 },
      count(shown.filter(losesMuch).length),
    ),
    judge(
      { name: '  wanted snippets hidden', unit: 'count', atMost: 0 },
      count(sum(({ snippets }) => snippets)),
    ),
    judge(
      { name: '  words set aside as errors of the corpus', unit: 'count' },
      count(sum(({ aside }) => aside)),
    ),
    judge({ name: '  pages that could not be shown', unit: 'count' }, count(losses.length - shown.length)),
  ];
}

/** What is added to the cost of a page, beside an extension whose content script is empty. */
export function costRows(costs: readonly PageCosts[]): Row[] {
  const added = (key: 'task' | 'shift', share: number) =>
    Object.fromEntries(
      ['lede', 'empty'].map((name) => [
        name,
        percentile(
          costs.map((cost) => cost[name]![key] - cost.plain![key]),
          share,
        ),
      ]),
    );
  const task = { p50: added('task', 0.5), p95: added('task', 0.95) };
  const multiples = (['p50', 'p95'] as const).map((at) => {
    const { lede = Number.NaN, empty = Number.NaN } = task[at];
    const bar = (MAX_TASK[at] / EMPTY_TASK[at]).toFixed(1);
    return judge(
      { name: `  ${at}, times an empty script's (the bar's: ${bar})` },
      { lede: empty > 0 ? lede / empty : Number.NaN },
    );
  });
  return [
    judge({ name: 'Main-thread time added, p50', unit: 'ms', atMost: MAX_TASK.p50 }, task.p50),
    judge({ name: '  p95', unit: 'ms', atMost: MAX_TASK.p95 }, task.p95),
    ...multiples,
    judge({ name: 'Layout shift added, p95', atMost: MAX_SHIFT }, added('shift', 0.95)),
  ];
}

/** What is injected into every matched page, compressed. */
export function sizeRows({ code, data }: Sizes): Row[] {
  return [
    judge({ name: 'Code injected, gzipped', unit: 'kB', atMost: MAX_CODE }, { lede: code }),
    judge({ name: '  its data', unit: 'kB', atMost: MAX_DATA }, { lede: data }),
  ];
}

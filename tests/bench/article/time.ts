import type { Page as Tab } from '@playwright/test';
import { keyOf, type Page } from '../corpus/read';
import type { Timings } from '../page/timing';
import type { Times } from '../page/types';
import { judge, type Row } from '../report/measure';
import { growth, percentile } from '../score/stats';

/** What Lede's time is compared with: Readability alone, its clone of the document included. */
export const YARDSTICK = 'readability';
/** Repeats a page; the shortest counts. */
const REPEATS = 3;
/** Pages run before any is timed, so that all code is compiled. */
const WARM_UP = 20;
/** Sizes of generated pages, in nodes, and how often each is run. */
const SIZES: readonly (readonly [nodes: number, repeats: number])[] = [
  [1_000, 15],
  [3_000, 9],
  [10_000, 7],
  [30_000, 5],
  [100_000, 3],
];
const HUGE_BYTES = 10_000_000;

/** Bars on shares of the yardstick's time. */
const PARTS: readonly { part: keyof Times; name: string; atMost: number }[] = [
  { part: 'extract', name: 'Time of extract', atMost: 1 },
  { part: 'metadata', name: 'Time of metadata', atMost: 0.5 },
  { part: 'sanitise', name: 'Time of sanitise', atMost: 0.5 },
];
const MAX_GROWTH = 1.3;
const MAX_LOCATE = 5;
/** Milliseconds that the yardstick took at p95 on the machine that bars in milliseconds were set on. */
const YARDSTICK_TOOK = 16.6;

/** Rows of the table, and the milliseconds that the yardstick took at p95 in this run. */
interface TimeTable {
  rows: Row[];
  yardstick: number;
}

/** Times extractors, the yardstick among them, over pages in one tab. */
export async function timeTable(
  tab: Tab,
  pages: readonly Page[],
  extractors: readonly string[],
  progress: (done: number) => void,
): Promise<TimeTable> {
  const timings: Timings[] = [];
  for (const [index, page] of [...pages.slice(0, WARM_UP), ...pages].entries()) {
    const task = {
      source: `/page/${encodeURIComponent(keyOf(page))}`,
      url: page.url,
      extractors,
      force: false,
    };
    const taken = await tab.evaluate(([t, n]) => bench.timePage(t, n), [task, REPEATS] as const);
    if (index >= WARM_UP) timings.push(taken);
    progress(index + 1);
  }
  const yardstick = timeOf(timings, YARDSTICK, 'extract', 0.95);
  const parts = [...ratioRows(timings, extractors), ...locateRows(timings, yardstick)];
  return { rows: [...parts, ...(await sizeRows(tab, extractors))], yardstick };
}

/**
 * A time at p95 beside its bar, as shares of what the yardstick took in the same run: machines differ, and one machine
 * from hour to hour.
 *
 * @param ms what was taken
 * @param bar the most that may be, ms, on the machine that bars were set on
 * @param yardstick what the yardstick took at p95, ms
 */
export const shareRow = (ms: number, bar: number, yardstick: number): Row =>
  judge({ name: '  p95, share of Readability', atMost: bar / YARDSTICK_TOOK }, { lede: ms / yardstick });

/** Times at p50 and p95 over pages: the yardstick's in milliseconds, the others' as shares of it. */
export function ratioRows(timings: readonly Timings[], extractors: readonly string[]): Row[] {
  return [0.5, 0.95].flatMap((share) => {
    const unit = timeOf(timings, YARDSTICK, 'extract', share);
    const label = `p${share * 100}`;
    const base = judge({ name: `Time of Readability, ${label}`, unit: 'ms' }, { [YARDSTICK]: unit });
    const rows = PARTS.map(({ part, name, atMost }) => {
      const told = extractors.filter((extractor) => part === 'extract' || extractor === 'lede');
      const values = Object.fromEntries(
        told.map((extractor) => [extractor, timeOf(timings, extractor, part, share) / unit]),
      );
      return judge({ name: `  ${name}, share of it, ${label}`, atMost }, values);
    });
    return [base, ...rows];
  });
}

function timeOf(timings: readonly Timings[], name: string, part: keyof Times, share: number): number {
  return percentile(
    timings.map(({ extractors }) => extractors[name]![part]),
    share,
  );
}

function locateRows(timings: readonly Timings[], yardstick: number): Row[] {
  const at = (share: number) => ({
    lede: percentile(
      timings.map(({ locate }) => locate),
      share,
    ),
  });
  return [
    judge({ name: 'Time of locate alone, p50', unit: 'ms' }, at(0.5)),
    judge({ name: '  p95', unit: 'ms', atMost: MAX_LOCATE }, at(0.95)),
    shareRow(at(0.95).lede, MAX_LOCATE, yardstick),
  ];
}

async function sizeRows(tab: Tab, extractors: readonly string[]): Promise<Row[]> {
  const slopes: Record<string, number> = {};
  const huge: Record<string, number> = {};
  const words: Record<string, number> = {};
  for (const name of extractors) {
    const points: [number, number][] = [];
    for (const [nodes, repeats] of SIZES) {
      const point = await tab.evaluate(([e, n, r]) => bench.timeGenerated(e, n, r), [
        name,
        nodes,
        repeats,
      ] as const);
      points.push([point.nodes, point.ms]);
    }
    slopes[name] = growth(points);
    const answer = await tab.evaluate(([e, b]) => bench.readHuge(e, b), [name, HUGE_BYTES] as const);
    huge[name] = answer.ms;
    words[name] = answer.words;
  }
  return [
    judge({ name: 'Growth of time, 1,000 to 100,000 nodes', atMost: MAX_GROWTH }, slopes),
    judge({ name: 'A page of 10 MB: words found', unit: 'count', atLeast: 1 }, words),
    judge({ name: '  time', unit: 'ms' }, huge),
  ];
}

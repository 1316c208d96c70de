import type { Browser } from '@playwright/test';
import { countTasks, isolatedWorld } from '../browser/isolated';
import { keyOf, type Page } from '../corpus/read';
import { judge, type Row } from '../report/measure';
import { percentile } from '../score/stats';
import { shareRow } from './time';

/** Milliseconds after a page's `load` in which its own work settles. */
const SETTLE = 100;
/** The longest a page may take to load; nothing but the page itself is there to be loaded. */
const LOAD_TIMEOUT = 20_000;

const MAX_PAGE = 60;
const MAX_COPY = 15;

/** Milliseconds of main-thread work that one click on one loaded page took, by step. */
interface Cost {
  /** In the page: compiling the injected script, copying, handing the copy over. */
  compile: number;
  copy: number;
  give: number;
  /** In a page of Lede's: compiling the engine, and reading the copy with it. */
  engine: number;
  read: number;
}

/** The scripts of both sides, each one classic script: tests/bench/page/copying.ts and reading.ts. */
export interface Scripts {
  copying: string;
  reading: string;
}

/**
 * Loads pages with their scripts off and reads each once, as a click does: with code that is cold on both sides.
 *
 * @param yardstick milliseconds that Readability took at p95 in the same run; absent where it was not timed
 */
export async function loadedRows(
  browser: Browser,
  origin: string,
  pages: readonly Page[],
  scripts: Scripts,
  progress: (done: number) => void,
  yardstick?: number,
): Promise<Row[]> {
  const costs: Cost[] = [];
  for (const page of pages) {
    const live = await openWorld(browser, `${origin}/live/${encodeURIComponent(keyOf(page))}`);
    const compile = await live.taken(() => live.world.run(scripts.copying));
    const copy = await live.taken(() => live.world.call('() => benchCopying.copy()'));
    let packed: unknown;
    const give = await live.taken(async () => {
      packed = await live.world.call('() => benchCopying.give()');
    });
    await live.close();
    const own = await openWorld(browser, `${origin}/blank`);
    const engine = await own.taken(() => own.world.run(scripts.reading));
    const read = await own.taken(() => own.world.call('(copy) => benchReading(copy)', packed));
    await own.close();
    costs.push({ compile, copy, give, engine, read });
    progress(costs.length);
  }
  const at = (share: number, of: (cost: Cost) => number) => ({ lede: percentile(costs.map(of), share) });
  const inPage = ({ compile, copy, give }: Cost): number => compile + copy + give;
  const elsewhere = ({ engine, read }: Cost): number => engine + read;
  const copying = ({ copy }: Cost): number => copy;
  const shareOf = (of: (cost: Cost) => number, bar: number): Row[] =>
    yardstick === undefined ? [] : [shareRow(at(0.95, of).lede, bar, yardstick)];
  return [
    judge({ name: 'Main thread of the loaded page, script included, p50', unit: 'ms' }, at(0.5, inPage)),
    judge({ name: '  p95', unit: 'ms', atMost: MAX_PAGE }, at(0.95, inPage)),
    ...shareOf(inPage, MAX_PAGE),
    judge({ name: '  the copy alone, with its visibility marks, p50', unit: 'ms' }, at(0.5, copying)),
    judge({ name: '  p95', unit: 'ms', atMost: MAX_COPY }, at(0.95, copying)),
    ...shareOf(copying, MAX_COPY),
    judge({ name: 'Then in a page of Lede’s, engine included, p50', unit: 'ms' }, at(0.5, elsewhere)),
    judge({ name: '  p95', unit: 'ms' }, at(0.95, elsewhere)),
  ];
}

/** A page in a profile of its own, with a world for scripts and a clock for what they take. */
async function openWorld(browser: Browser, address: string) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  const tasks = await countTasks(session);
  await tab.goto(address, { timeout: LOAD_TIMEOUT });
  await tab.waitForTimeout(SETTLE);
  const world = await isolatedWorld(tab, session);
  const taken = async (work: () => Promise<unknown>): Promise<number> => {
    const before = await tasks();
    await work();
    return (await tasks()) - before;
  };
  return { world, taken, close: () => context.close() };
}

import type { Browser } from '@playwright/test';
import { isolatedWorld } from '../browser/isolated';
import { keyOf, type Page } from '../corpus/read';
import type { LoadedTimes } from '../page/loaded';
import { judge, type Row } from '../report/measure';
import { percentile } from '../score/stats';

/** Milliseconds after a page's `load` in which its own work settles. */
const SETTLE = 100;
/** The longest a page may take to load; nothing but the page itself is there to be loaded. */
const LOAD_TIMEOUT = 20_000;

const MAX_WHOLE = 60;
const MAX_COPY = 15;

/** What reading one loaded page cost: `task` is the main thread's own count, with compiling the script. */
interface Cost extends LoadedTimes {
  task: number;
}

/**
 * Loads pages with their scripts off and reads each once, as a click does: with code that is cold, in a world of its own.
 * @param script the injected script, defining `timeLoaded`
 */
export async function loadedRows(
  browser: Browser,
  origin: string,
  pages: readonly Page[],
  script: string,
  progress: (done: number) => void,
): Promise<Row[]> {
  const tab = await (await browser.newContext()).newPage();
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  const costs: Cost[] = [];
  for (const [index, page] of pages.entries()) {
    await tab.goto(`${origin}/live/${encodeURIComponent(keyOf(page))}`, { timeout: LOAD_TIMEOUT });
    await tab.waitForTimeout(SETTLE);
    const world = await isolatedWorld(tab, session);
    const before = await world.taskTime();
    await world.run(script);
    const times = await world.run<LoadedTimes>('timeLoaded()');
    costs.push({ ...times, task: (await world.taskTime()) - before });
    progress(index + 1);
  }
  await tab.context().close();
  const at = (key: keyof Cost, share: number) => ({
    lede: percentile(
      costs.map((cost) => cost[key]),
      share,
    ),
  });
  return [
    judge({ name: 'Whole extraction in the loaded page, p50', unit: 'ms' }, at('whole', 0.5)),
    judge({ name: '  p95', unit: 'ms', atMost: MAX_WHOLE }, at('whole', 0.95)),
    judge({ name: '  the inert copy alone, p95', unit: 'ms', atMost: MAX_COPY }, at('copy', 0.95)),
    judge({ name: '  with compiling the script, p95', unit: 'ms' }, at('task', 0.95)),
  ];
}

import type { Browser } from '@playwright/test';
import { countTasks, isolatedWorld } from '../browser/isolated';
import { keyOf, type Page } from '../corpus/read';
import { judge, type Row } from '../report/measure';
import { percentile } from '../score/stats';

/** Milliseconds after a page's `load` in which its own work settles. */
const SETTLE = 100;
/** The longest a page may take to load; nothing but the page itself is there to be loaded. */
const LOAD_TIMEOUT = 20_000;

const MAX_WHOLE = 60;
const MAX_COPY = 15;

/** Milliseconds of main-thread work that reading one loaded page took, by step. */
interface Cost {
  compile: number;
  copy: number;
  extract: number;
}

/**
 * Loads pages with their scripts off and reads each once, as a click does: with code that is cold, in a world of its own.
 * @param script the injected script, defining `readLoaded`
 */
export async function loadedRows(
  browser: Browser,
  origin: string,
  pages: readonly Page[],
  script: string,
  progress: (done: number) => void,
): Promise<Row[]> {
  const costs: Cost[] = [];
  for (const page of pages) {
    const tab = await (await browser.newContext()).newPage();
    const session = await tab.context().newCDPSession(tab);
    const tasks = await countTasks(session);
    await tab.goto(`${origin}/live/${encodeURIComponent(keyOf(page))}`, { timeout: LOAD_TIMEOUT });
    await tab.waitForTimeout(SETTLE);
    const run = await isolatedWorld(tab, session);
    const taken = async (source: string) => {
      const before = await tasks();
      await run(source);
      return (await tasks()) - before;
    };
    const compile = await taken(script);
    const copy = await taken('readLoaded.copy()');
    costs.push({ compile, copy, extract: await taken('readLoaded.extract()') });
    await tab.context().close();
    progress(costs.length);
  }
  const at = (share: number, of: (cost: Cost) => number) => ({ lede: percentile(costs.map(of), share) });
  const whole = ({ copy, extract }: Cost): number => copy + extract;
  return [
    judge({ name: 'Whole extraction in the loaded page, p50', unit: 'ms' }, at(0.5, whole)),
    judge({ name: '  p95', unit: 'ms', atMost: MAX_WHOLE }, at(0.95, whole)),
    judge(
      { name: '  the inert copy alone, p50', unit: 'ms' },
      at(0.5, ({ copy }) => copy),
    ),
    judge(
      { name: '  p95', unit: 'ms', atMost: MAX_COPY },
      at(0.95, ({ copy }) => copy),
    ),
    judge(
      { name: '  compiling the script, p95', unit: 'ms' },
      at(0.95, ({ compile }) => compile),
    ),
  ];
}

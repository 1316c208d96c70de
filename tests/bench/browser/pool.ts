import { type Browser, chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../../../scripts/ensure/install.mjs';

/** The longest a page may take in all its extractors, in milliseconds. */
const PATIENCE = 60_000;

/** Flags for a browser that measures: nothing of its own running beside the pages. */
export const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** A headless Chromium without network but loopback. */
export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureBrowser('chromium'),
    args: [...QUIET, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

/** A tab of its own process, opened at the bench's site. */
export async function openTab(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(origin);
  return tab;
}

/**
 * Runs `work` over items in `jobs` tabs side by side, results in the order of the items. A tab that does not answer
 * in time is replaced and the item has the value of `giveUp`.
 */
export async function runInTabs<Item, Value>(
  browser: Browser,
  origin: string,
  items: readonly Item[],
  options: {
    jobs: number;
    work: (tab: Page, item: Item) => Promise<Value>;
    giveUp: (item: Item, error: unknown) => Value;
    progress?: (done: number) => void;
  },
): Promise<Value[]> {
  const values: Value[] = [];
  let next = 0;
  let done = 0;
  const worker = async () => {
    let tab = await openTab(browser, origin);
    while (next < items.length) {
      const index = next++;
      const item = items[index]!;
      try {
        values[index] = await inTime(options.work(tab, item));
      } catch (error) {
        values[index] = options.giveUp(item, error);
        void tab.context().close();
        tab = await openTab(browser, origin);
      }
      options.progress?.(++done);
    }
    await tab.context().close();
  };
  await Promise.all(Array.from({ length: options.jobs }, worker));
  return values;
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE / 1000} s`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

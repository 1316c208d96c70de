import { test as base, type Page } from '@playwright/test';
import { folderOf } from '../../../scripts/build/targets.mjs';
import { type Chromium, launchChromium } from '../../../scripts/drive/chromium.mjs';
import { findBrowser } from '../../../scripts/ensure/find.mjs';
import type { StandIn } from '../../../scripts/serve/stand-in.mjs';
import { startSampleNet } from '../shared/samples';

export { expect } from '@playwright/test';

/** A Chromium with Lede in it, in front of the sample pages. */
export interface Lede extends Chromium {
  page: Page;
}

interface OfTest {
  /** A browser of the test's own. */
  lede: Lede;
}

interface OfWorker {
  program: string;
  net: StandIn;
  /** A browser shared by tests that change nothing in it. */
  shared: Lede;
}

export const test = base.extend<OfTest, OfWorker>({
  // Playwright reads the names of fixtures from a pattern, which may not be empty.
  program: [async ({ browserName: _ }, use) => use(await programOf()), { scope: 'worker' }],
  net: [
    async ({ browserName: _ }, use) => {
      const net = await startSampleNet();
      await use(net);
      await net.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    async ({ program, net }, use) => {
      const lede = await launch(program, net.port);
      await use(lede);
      await lede.close();
    },
    { scope: 'worker' },
  ],
  lede: async ({ program, net }, use) => {
    const lede = await launch(program, net.port);
    await use(lede);
    await lede.close();
  },
});

async function programOf(): Promise<string> {
  const found = await findBrowser('chromium');
  if (found === null) throw new Error('There is no Chromium: `node scripts/ensure.mjs` brings one.');
  return found;
}

/** Starts Chromium with the extension as it is shipped. `proxyPort`: where the net is stood in for. */
export async function launch(
  program: string,
  proxyPort: number,
  more: { profile?: string; extension?: string } = {},
): Promise<Lede> {
  const chromium = await launchChromium({
    executable: program,
    extension: folderOf('chrome-mv3'),
    proxyPort,
    args: ['--lang=en-US'],
    ...more,
  });
  return { ...chromium, page: chromium.context.pages()[0] ?? (await chromium.context.newPage()) };
}

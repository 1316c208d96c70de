import { test as base } from '@playwright/test';
import { findBrowser } from '../../../scripts/ensure/find.mjs';
import type { BrowserKind } from '../../../scripts/ensure/places.mjs';
import type { StandIn } from '../../../scripts/serve/stand-in.mjs';
import { REFUSED_ANSWERS } from './refused';
import { startSampleNet } from './samples';
import { STORY_ANSWERS } from './story';

interface OfTest<Lede> {
  /** A browser of the test's own. */
  lede: Lede;
}

interface OfWorker<Lede> {
  program: string;
  net: StandIn;
  /** A browser shared by tests that change nothing in it. */
  shared: Lede;
}

/** Tests of Lede in one kind of browser. `launch`: starts it with Lede in it; the port is where the net is stood in for. */
export function testIn<Lede extends { close(): Promise<void> }>(
  kind: BrowserKind,
  launch: (program: string, proxyPort: number) => Promise<Lede>,
) {
  return base.extend<OfTest<Lede>, OfWorker<Lede>>({
    // Playwright reads the names of fixtures from a pattern, which may not be empty.
    program: [async ({ browserName: _ }, use) => use(await programOf(kind)), { scope: 'worker' }],
    net: [
      async ({ browserName: _ }, use) => {
        const net = await startSampleNet({ ...REFUSED_ANSWERS, ...STORY_ANSWERS });
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
}

async function programOf(kind: BrowserKind): Promise<string> {
  const found = await findBrowser(kind);
  if (found === null) throw new Error(`There is no ${kind}: \`node scripts/ensure.mjs\` brings one.`);
  return found;
}

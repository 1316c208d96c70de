import type { Page } from '@playwright/test';
import { ensureBuilt } from '../../../scripts/build/fresh.mjs';
import { type Chromium, launchChromium } from '../../../scripts/drive/chromium.mjs';
import { testIn } from '../shared/fixture';

export { expect } from '@playwright/test';

/** A Chromium with Lede in it, in front of the sample pages. */
export interface Lede extends Chromium {
  page: Page;
}

export const test = testIn('chromium', launch);

/** Starts Chromium with the extension as it is shipped. `proxyPort`: where the net is stood in for. */
export async function launch(
  program: string,
  proxyPort: number,
  more: { profile?: string; extension?: string } = {},
): Promise<Lede> {
  const chromium = await launchChromium({
    executable: program,
    extension: await ensureBuilt('chrome-mv3'),
    proxyPort,
    args: ['--lang=en-US'],
    ...more,
  });
  return { ...chromium, page: chromium.context.pages()[0] ?? (await chromium.context.newPage()) };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { ensureBuilt } from '../../../scripts/build/fresh.mjs';
import { type Firefox, gotoOwnPage, launchFirefox } from '../../../scripts/drive/firefox.mjs';
import { closePopup, inPopup, inWindow } from '../../../scripts/drive/firefox-window.mjs';
import type { View } from '../../../scripts/drive/types';
import { testIn } from '../shared/fixture';

export { expect };

/** Lede's popup, or a page in a tab. */
export type Shown = Pick<View, 'evaluate'>;

/** A Firefox with Lede in it, in front of the sample pages. ../README.md says what is out of reach in it. */
export interface Lede extends Omit<Firefox, 'press'> {
  page: Page;
  /** Presses the toolbar button over a tab; a popup that is open is closed before. */
  press(page: Page): Promise<Shown>;
  /** Opens an address in a tab, whatever kind of page it is. */
  goto(page: Page, url: string): Promise<void>;
  /** Opens a page of Lede's own in a tab of its own. `selector`: of what shows that it is there. */
  open(path: string, selector: string): Promise<Page>;
  /** The tab that Lede opens while something is done. */
  opened(act: () => Promise<void>): Promise<Page>;
  /** Takes Lede out of the browser, with all it stored and was allowed, and installs it anew. */
  renew(): Promise<void>;
}

/** A browser takes seconds to start, Lede a moment to install: a test's own browser is the shared one with a new Lede. */
export const test = testIn('firefox', launch).extend<{ lede: Lede }>({
  lede: async ({ shared }, use) => {
    await closePopup(shared.browser);
    await use(shared);
    await shared.renew();
  },
});

/** Milliseconds for a tab to open. */
const PATIENCE = 15_000;
/** Milliseconds for a page whose loading Firefox does not tell: its own, and Lede's. */
const UNTOLD = 400;

/** Starts Firefox with the extension as it is shipped. `proxyPort`: where the net is stood in for. */
export async function launch(
  program: string,
  proxyPort: number,
  more: { profile?: string } = {},
): Promise<Lede> {
  const extension = await ensureBuilt('firefox-mv3');
  const prefs = {
    'intl.locale.requested': 'en-US',
    'extensions.webextensions.keepUuidOnUninstall': true, // Lede's address stays where Lede is renewed
  };
  const firefox = await launchFirefox({ executable: program, extension, proxyPort, prefs, ...more });
  const { browser, id, address } = firefox;
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  return {
    ...firefox,
    page,
    press: async (tab) => {
      await closePopup(browser);
      await tab.bringToFront();
      await firefox.press();
      return { evaluate: async (work, given) => (await inPopup(browser, String(work), given)) as never };
    },
    goto: async (tab, url) => {
      const isTold = /^https?:/.test(url);
      const going = tab.goto(url, isTold ? {} : { timeout: UNTOLD });
      await (isTold ? going : going.catch(() => undefined));
      await expect.poll(() => inWindow(browser, 'gBrowser.currentURI.spec')).toBe(url);
    },
    open: async (path, selector) => {
      const tab = await browser.newPage();
      await gotoOwnPage(tab, address(path), selector);
      return tab;
    },
    opened: async (act) => {
      const before = await browser.pages();
      await act();
      for (const began = Date.now(); Date.now() - began < PATIENCE; await sleep(50)) {
        const tab = (await browser.pages()).find((one) => !before.includes(one));
        if (tab !== undefined) return tab;
      }
      throw new Error('No tab opened.');
    },
    renew: async () => {
      await closePopup(browser);
      for (const tab of await browser.pages()) if (tab !== page) await tab.close();
      await page.goto('about:blank');
      await browser.uninstallExtension(id);
      await browser.installExtension(extension);
    },
  };
}

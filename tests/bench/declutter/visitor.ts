import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Page as Tab } from '@playwright/test';
import { launchChromium, until } from '../../../scripts/drive/chromium.mjs';
import { ensureBrowser } from '../../../scripts/ensure/install.mjs';
import { startStandIn } from '../../../scripts/serve/stand-in.mjs';

const unzip = promisify(gunzip);

/** Milliseconds a page may take to load. */
const LOAD_TIMEOUT = 20_000;

/** A saved page: its address and the file of its gzipped HTML. */
export interface Saved {
  url: string;
  file: string;
}

/** A Chromium with one extension, in which saved pages are shown at their own addresses, with their scripts off. */
export interface Visitor {
  newTab(): Promise<Tab>;
  /** Shows a page; resolves when it has loaded. What it asks for beside itself is refused. */
  visit(tab: Tab, page: Saved): Promise<void>;
  /** Content scripts that the extension registered while it runs. */
  registered(): Promise<{ js: string[]; css: string[] }>;
  close(): Promise<void>;
}

/** Starts a browser with the extension in a folder. */
export async function openVisitor(extension: string): Promise<Visitor> {
  const shown = new Map<string, string>();
  const standIn = await startStandIn(async (url) => {
    const file = shown.get(url.href);
    if (!file) return null;
    const headers = { 'content-security-policy': "script-src 'none'" };
    return { body: await unzip(await readFile(file)), type: 'text/html; charset=utf-8', headers };
  });
  const executable = await ensureBrowser('chromium');
  const lede = await launchChromium({ executable, extension, proxyPort: standIn.port });
  return {
    newTab: () => lede.context.newPage(),
    visit: async (tab, { url, file }) => {
      const address = new URL(url);
      address.hash = '';
      shown.set(address.href, file);
      await tab.goto(address.href, { waitUntil: 'load', timeout: LOAD_TIMEOUT });
    },
    registered: () =>
      until('the extension registers its content scripts', async () => {
        const [worker] = lede.context.serviceWorkers();
        if (!worker) return null;
        const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
        const js = scripts.flatMap((script) => script.js ?? []);
        return js.length ? { js, css: scripts.flatMap((script) => script.css ?? []) } : null;
      }),
    close: async () => {
      await lede.close();
      await standIn.close();
    },
  };
}

/** Milliseconds between two looks at a page that may still be cleaned, and the least and most that it is given. */
const LOOK = 300;
const LEAST = 900;
const LONGEST = 8_000;

/** Resolves when a page has come to rest: it is idle, and as many of its elements are laid out as a look before. */
export async function settled(tab: Tab): Promise<void> {
  let before = -1;
  for (let waited = LOOK; waited <= LONGEST; waited += LOOK) {
    await tab.waitForTimeout(LOOK);
    const now = await tab.evaluate(laidOut);
    if (now === before && waited >= LEAST) return;
    before = now;
  }
}

/** Runs in the page: how many elements are laid out, counted when the page has nothing else to do. */
async function laidOut(): Promise<number> {
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 }));
  return [...document.querySelectorAll('*')].filter((element) => element.getClientRects().length > 0).length;
}

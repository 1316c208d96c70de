import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Page as PuppeteerPage } from 'puppeteer-core';
import { until } from '../../../scripts/drive/chromium.mjs';
import { filesBelow } from '../../setup/sources';
import { sample } from '../shared/samples';
import { expect, type Lede, launch, test } from './fixture';

/** What the browser's page of extensions may do here. Chromium's types leave it out. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

/** Lets Lede into private windows, as the reader would with a switch. The browser starts Lede anew for that. */
async function allowPrivate({ context, id, address }: Lede): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await expect(async () => {
    await page.goto(address('options.html'));
    expect(await page.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);
  }).toPass();
  await page.close();
}

/** Opens an address in a private window, reads it with the toolbar button and opens its full page there. */
async function readPrivately(lede: Lede, url: string): Promise<string> {
  const options = await lede.context.newPage();
  await options.goto(lede.address('options.html'));
  await options.evaluate((url) => void chrome.windows.create({ incognito: true, url }), url);
  const tab = await until('the private tab opens', async () => {
    const { targetInfos } = await lede.cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    return targetInfos.find((target) => target.url === url && target.title !== '') ?? null;
  });
  await lede.cdp.send('Extensions.triggerAction', { id: lede.id, targetId: tab.targetId });
  // Playwright sees nothing of windows that it did not open.
  const browser = await connect({ browserURL: lede.endpoint, defaultViewport: null });
  const find = async (path: string): Promise<PuppeteerPage> => {
    const target = await browser.waitForTarget((one) => one.url().startsWith(lede.address(path)));
    const page = await target.asPage();
    await page.waitForSelector('.article__title');
    return page;
  };
  const popup = await find('popup.html');
  expect(await popup.evaluate(() => chrome.extension.inIncognitoContext)).toBe(true);
  await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.bar .button--main')?.click());
  const reader = await find('reader.html');
  const words = await reader.evaluate(() => document.body.innerText);
  await browser.disconnect();
  return words;
}

/** All that Lede keeps on disk: its library and its settings, as JSON. */
async function keptBy(lede: Lede): Promise<string> {
  const page = await lede.context.newPage();
  await page.goto(lede.address('options.html'));
  return page.evaluate(async () => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const kept: unknown[] = [await chrome.storage.local.get()];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await result(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        kept.push(await result(database.transaction(store).objectStore(store).getAll()));
    }
    return JSON.stringify(kept);
  });
}

/** Files of a folder that hold some words, in either way browsers store text that they do not compress. */
async function filesWith(folder: string, words: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of filesBelow(folder)) {
    const bytes = await readFile(file).catch(() => Buffer.of()); // sockets and locks
    if (bytes.includes(words, 0, 'latin1') || bytes.includes(words, 0, 'utf16le')) found.push(file);
  }
  return found;
}

test('what is read in a private window is shown there, and nothing of it is written to disk', async ({
  program,
  net,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'lede-private-'));
  try {
    const lede = await launch(program, net.port, { profile });
    await allowPrivate(lede);
    await lede.page.goto(sample('arc').url);
    const popup = await lede.press(lede.page);
    await popup.locator('.article__title').waitFor();
    await popup.close();
    expect(await readPrivately(lede, sample('newspaper').url)).toContain('Iselin Draycott');
    await lede.close();

    const again = await launch(program, net.port, { profile });
    const kept = await keptBy(again);
    await again.close();
    expect(kept, 'What was read in the open is kept').toContain(sample('arc').url);
    for (const words of ['Iselin Draycott', 'harbourledger']) {
      expect(kept, 'What was read in a private window is kept').not.toContain(words);
      expect(await filesWith(profile, words), 'Files that tell of a private window').toEqual([]);
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

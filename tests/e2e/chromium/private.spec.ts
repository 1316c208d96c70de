import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Page as PuppeteerPage } from 'puppeteer-core';
import { until } from '../../../scripts/drive/chromium.mjs';
import { filesWith, readKept } from '../shared/kept';
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
    await again.page.goto(again.address('options.html'));
    const kept = await again.page.evaluate(readKept);
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

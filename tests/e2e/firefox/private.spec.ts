import { inWindow } from '../../../scripts/drive/firefox-window.mjs';
import { filesWith, readKept } from '../shared/kept';
import { sample } from '../shared/samples';
import { SECRET_STORY } from '../shared/story';
import { readShown } from '../shared/words';
import { expect, type Lede, test } from './fixture';
import { expectShown, press } from './hand';

/** Lets Lede into private windows, as the reader would on the browser's page of add-ons, which starts it anew. */
async function allowPrivate({ browser, id }: Lede): Promise<void> {
  await inWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const rights = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add(${JSON.stringify(id)}, rights);
      await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
    })()`,
  );
}

test('what is read in a private window is shown there, and nothing of it is written to disk', async ({
  lede,
}) => {
  const { browser, page } = lede;
  const profile = String(await inWindow(browser, 'PathUtils.profileDir'));
  await allowPrivate(lede);
  await page.goto(sample('arc').url);
  await expectShown(await lede.press(page), '.article__title');

  const tab = await lede.opened(async () => {
    await inWindow(browser, 'void OpenBrowserWindow({ private: true })');
  });
  await tab.waitForFunction(() => document.readyState === 'complete'); // Firefox's page about private windows
  await tab.goto(SECRET_STORY);
  const popup = await lede.press(tab);
  await expectShown(popup, '.article__title');
  expect(await popup.evaluate(() => chrome.extension.inIncognitoContext, null)).toBe(true);
  const reader = await lede.opened(() => press(popup, 'Open full page'));
  await reader.waitForSelector('.article__title');
  expect((await reader.evaluate(readShown)).title).toBe('The river at the second step');
  expect(await reader.evaluate(() => chrome.extension.inIncognitoContext)).toBe(true);
  await reader.close();
  await tab.close();

  const kept = await (await lede.open('options.html', '.options')).evaluate(readKept);
  expect(kept, 'What was read in the open is kept').toContain(sample('arc').url);
  expect(kept, 'What was read in a private window is kept').not.toContain(SECRET_STORY);
  const files = await filesWith(profile, new URL(SECRET_STORY).hostname);
  expect(files, 'Files that tell of a private window').toEqual([]);
});

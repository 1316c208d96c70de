import { inWindow } from '../../../scripts/drive/firefox-window.mjs';
import { expect, type Lede } from './fixture';

/** Gives Lede a host, or takes it back, as the switches on the browser's page of add-ons do. */
export async function changeHost(
  { browser, id }: Lede,
  change: 'add' | 'remove',
  host: string,
): Promise<void> {
  const [extension, rights] = [JSON.stringify(id), JSON.stringify({ origins: [host], permissions: [] })];
  await inWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.${change}(${extension}, ${rights}, WebExtensionPolicy.getByID(${extension}).extension);
    })()`,
  );
}

/** Waits for the browser's prompt and presses its button. */
export async function answerPrompt({ browser }: Lede, answer: 'allow' | 'deny'): Promise<void> {
  const press = `(() => {
    const { panel } = PopupNotifications;
    const prompt = panel.querySelector('#addon-webext-permissions-notification');
    if (panel.state !== 'open' || !prompt) return false;
    prompt.${answer === 'allow' ? 'button' : 'secondaryButton'}.click();
    return true;
  })()`;
  await expect.poll(() => inWindow(browser, press), { message: 'The browser asks' }).toBe(true);
  const state = () => inWindow(browser, 'PopupNotifications.panel.state');
  await expect.poll(state, { message: 'The prompt goes' }).toBe('closed');
}

/** Adds a rule on the options page, as a reader would type it, with the permission already given. */
export async function addRule(lede: Lede, pattern: string): Promise<void> {
  await changeHost(lede, 'add', pattern);
  const options = await lede.open('options.html', '.options');
  await options.locator('aria/Add a site').fill(pattern);
  await options.locator('aria/Add').click();
  await options.waitForSelector('aria/Given');
  await options.close();
}

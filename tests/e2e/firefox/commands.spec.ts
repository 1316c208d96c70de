import { viewOf } from '../../../scripts/drive/firefox-driver.mjs';
import { inWindow, isPopupOpen } from '../../../scripts/drive/firefox-window.mjs';
import { sample } from '../shared/samples';
import { expect, type Lede, test } from './fixture';
import { expectHidden } from './hand';

/** Presses Alt, Shift and a letter as a keyboard does. BiDi's own keys reach the page alone. */
async function pressKeys({ browser }: Lede, letter: string): Promise<void> {
  await inWindow(
    browser,
    `(() => {
      const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keys.beginInputTransactionForTests(window);
      const pressed = [
        new KeyboardEvent('', { key: 'Alt', code: 'AltLeft', keyCode: KeyEvent.DOM_VK_ALT }),
        new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft', keyCode: KeyEvent.DOM_VK_SHIFT }),
        new KeyboardEvent('', { key: '${letter}', code: 'Key${letter}', keyCode: KeyEvent.DOM_VK_${letter} }),
      ];
      for (const key of pressed) keys.keydown(key);
      for (const key of pressed.reverse()) keys.keyup(key);
    })()`,
  );
}

test('keys open the popup and the full page, and clean the page', async ({ lede }) => {
  const { page, browser } = lede;
  await page.goto(sample('newspaper').url);
  await page.bringToFront();
  await pressKeys(lede, 'L');
  await expect.poll(() => isPopupOpen(browser), { message: 'Alt+Shift+L opens the popup' }).toBe(true);

  const reader = await lede.opened(() => pressKeys(lede, 'R'));
  await reader.waitForSelector('.article__title');
  await page.bringToFront();
  await pressKeys(lede, 'C');
  await expectHidden(viewOf(page), '.td-a-rec', 'Alt+Shift+C cleans the page');
});

import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { inPopup } from '../../../scripts/drive/firefox-window.mjs';
import { sample } from '../shared/samples';
import { expect, test } from './fixture';
import { expectShown, press } from './hand';
import { addRule } from './permissions';

/** Source of a function that gives what axe finds wrong, in words. It brings axe along: a page's policy lets none in. */
const AUDIT = `async () => {
  ${axe.source}
  const { violations } = await window.axe.run();
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ')).join(', '));
}`;

const audit = (page: Page) => page.evaluate(`(${AUDIT})()`);

test('axe finds nothing on popup, reader and options', async ({ lede }) => {
  await addRule(lede, '*://*.lanternquarterly.example/*');
  await lede.page.goto(sample('feature').url);
  const popup = await lede.press(lede.page);
  await expectShown(popup, '.article__title');
  expect.soft(await inPopup(lede.browser, AUDIT, null), 'popup').toEqual([]);

  const reader = await lede.opened(() => press(popup, 'Open full page'));
  await reader.waitForSelector('.article__title');
  expect.soft(await audit(reader), 'reader').toEqual([]);
  const options = await lede.open('options.html', '.options');
  expect.soft(await audit(options), 'options').toEqual([]);

  const refusal = await lede.press(options);
  await expectShown(refusal, '.failure');
  expect.soft(await inPopup(lede.browser, AUDIT, null), 'popup without an article').toEqual([]);
});

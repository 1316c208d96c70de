import { viewOf } from '../../../scripts/drive/firefox-driver.mjs';
import { sample } from '../shared/samples';
import { expect, test } from './fixture';
import { expectHidden, expectShown, expectWords, press } from './hand';
import { addRule, answerPrompt } from './permissions';

test('a pattern that is wrong is told what is wrong with it', async ({ shared }) => {
  const options = await shared.open('options.html', '.options');
  const wrong = 'https://news.example:8080/*';
  await options.locator('aria/Add a site').fill(wrong);
  await options.locator('aria/Add').click();
  await expectShown(viewOf(options), '[role="alert"]');
  await expectWords(viewOf(options), 'A pattern cannot name a port.');
  await expectWords(viewOf(options), 'No sites yet.');
  await options.close();
});

test('a rule is added, edited and removed, and asks for what it needs', async ({ lede }) => {
  const [options, page] = [await lede.open('options.html', '.options'), await lede.browser.newPage()];
  const [view, shown] = [viewOf(options), viewOf(page)];
  await page.goto(sample('newspaper').url);
  await options.bringToFront();
  await options.locator('aria/Add a site').fill('brackwatertimes.example');
  await expectWords(view, 'Will match *://*.brackwatertimes.example/*');
  await options.locator('aria/Add').click();
  await answerPrompt(lede, 'deny');
  await expectShown(view, '.sites__status--waiting');

  await options.locator('aria/Edit *://*.brackwatertimes.example/*[role="button"]').click();
  await options
    .locator('aria/Edit *://*.brackwatertimes.example/*[role="textbox"]')
    .fill('harbourledger.example');
  await options.locator('aria/Save').click();
  await answerPrompt(lede, 'allow');
  await options.waitForSelector('aria/Given');
  await expectHidden(shown, '.td-a-rec', 'The open tab is cleaned');

  await options.locator('aria/Remove *://*.harbourledger.example/*').click();
  await expectWords(view, 'No sites yet.');
  await expectShown(shown, '.td-a-rec');
  expect((await options.evaluate(() => chrome.permissions.getAll())).origins).toEqual([]);
});

test('theme, text size and categories apply at once in what is open', async ({ lede }) => {
  await addRule(lede, '*://*.harbourledger.example/*');
  const { page } = lede;
  await page.goto(sample('newspaper').url);
  const popup = await lede.press(page);
  const reader = await lede.opened(() => press(popup, 'Open full page'));
  await reader.waitForSelector('.article__title');
  const look = () => {
    const { style } = document.documentElement;
    return [style.getPropertyValue('--paper'), style.getPropertyValue('--text-size')];
  };
  const [paper, size] = await reader.evaluate(look);

  const options = await lede.open('options.html', '.options');
  await options.locator('aria/Black').click();
  await expect.poll(async () => (await reader.evaluate(look))[0]).not.toBe(paper);
  await options.focus('aria/Text size');
  await options.keyboard.press('ArrowRight');
  await expect.poll(async () => (await reader.evaluate(look))[1]).not.toBe(size);

  await expectHidden(viewOf(page), '.td-a-rec');
  await options.locator('aria/Advertisements').click();
  await expectShown(viewOf(page), '.td-a-rec');
});

import { viewOf } from '../../../scripts/drive/firefox-driver.mjs';
import { addAdvertisement, expectCleaned, isFirstDrawn } from '../shared/cleaned';
import { sample, samples } from '../shared/samples';
import { visibilityOf } from '../shared/visibility';
import { expect, type Lede, launch, test } from './fixture';
import { expectHidden, expectShown, expectWords, press } from './hand';
import { addRule } from './permissions';

test.describe('with a rule for every site', () => {
  let lede: Lede;
  test.beforeAll(async ({ program, net }) => {
    lede = await launch(program, net.port);
    await addRule(lede, '*://*/*');
  });
  test.afterAll(() => lede.close());

  for (const { name, url, expected } of samples) {
    test(`${name} loses its clutter by itself, and nothing else`, async ({ shared }) => {
      const [before, after] = [await shared.browser.newPage(), await lede.browser.newPage()];
      await before.goto(url);
      await after.goto(url);
      await expectCleaned(viewOf(after), viewOf(before), expected);
      await before.close();
      await after.close();
    });
  }

  test('what comes later is hidden too', async () => {
    const page = await lede.browser.newPage();
    await page.goto(sample('newspaper').url);
    await expectHidden(viewOf(page), '.td-a-rec');
    await page.evaluate(addAdvertisement);
    await page.waitForSelector('#late');
    await expectHidden(viewOf(page), '#late');
    await page.close();
  });

  test('early sheets hide before the page is there', async () => {
    const page = await lede.browser.newPage();
    await page.evaluateOnNewDocument(`globalThis.firstDrawn = (${isFirstDrawn})()`);
    await page.goto(sample('newspaper').url);
    const first = await page.evaluate(() => (globalThis as { firstDrawn?: Promise<boolean> }).firstDrawn);
    expect(first, 'The first time it can be seen it is hidden already').toBe(false);
    await page.close();
  });

  test('show everything gives all of it back, until the page is loaded anew', async ({ shared }) => {
    const { url, expected } = sample('newspaper');
    const selectors = [...(expected.hidden ?? []), ...(expected.kept ?? [])];
    const [untouched, page] = [await shared.browser.newPage(), await lede.browser.newPage()];
    await untouched.goto(url);
    await page.goto(url);
    await expectHidden(viewOf(page), '.td-a-rec');
    await press(await lede.press(page), 'Show everything');
    const whole = await untouched.evaluate(visibilityOf, selectors);
    await expect.poll(() => page.evaluate(visibilityOf, selectors)).toEqual(whole);
    await page.reload();
    await expectHidden(viewOf(page), '.td-a-rec');
    await untouched.close();
    await page.close();
  });
});

test('one click cleans a page of a site without a rule', async ({ shared }) => {
  const page = await shared.browser.newPage();
  await page.goto(sample('newspaper').url);
  await expectShown(viewOf(page), '.td-a-rec');
  const popup = await shared.press(page);
  await press(popup, 'Clean this page');
  await expectWords(popup, /^\d+ hidden$/m);
  await expectHidden(viewOf(page), '.td-a-rec');
  await page.close();
});

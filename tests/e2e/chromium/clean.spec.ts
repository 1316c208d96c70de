import { viewOf } from '../../../scripts/drive/chromium-driver.mjs';
import { addAdvertisement, expectCleaned, isFirstDrawn } from '../shared/cleaned';
import { sample, samples } from '../shared/samples';
import { visibilityOf } from '../shared/visibility';
import { expect, type Lede, launch, test } from './fixture';
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
      const [before, after] = await Promise.all([shared.context.newPage(), lede.context.newPage()]);
      await before.goto(url);
      await after.goto(url);
      await expectCleaned(viewOf(after), viewOf(before), expected);
      await Promise.all([before.close(), after.close()]);
    });
  }

  test('what comes later is hidden too', async () => {
    const page = await lede.context.newPage();
    await page.goto(sample('newspaper').url);
    await expect(page.locator('.td-a-rec').first()).toBeHidden();
    await page.evaluate(addAdvertisement);
    await expect(page.locator('#late')).toBeAttached();
    await expect(page.locator('#late')).toBeHidden();
    await page.close();
  });

  test('early sheets hide before the page is there', async () => {
    const page = await lede.context.newPage();
    await page.goto(sample('newspaper').url, { waitUntil: 'commit' });
    const first = await page.evaluate(isFirstDrawn);
    expect(first, 'The first time it can be seen it is hidden already').toBe(false);
    await page.close();
  });

  test('show everything gives all of it back, until the page is loaded anew', async ({ shared }) => {
    const { url, expected } = sample('newspaper');
    const selectors = [...(expected.hidden ?? []), ...(expected.kept ?? [])];
    const [untouched, page] = await Promise.all([shared.context.newPage(), lede.context.newPage()]);
    await untouched.goto(url);
    await page.goto(url);
    await expect(page.locator('.td-a-rec').first()).toBeHidden();
    const popup = await lede.press(page);
    await popup.getByRole('button', { name: 'Show everything' }).click();
    const whole = await untouched.evaluate(visibilityOf, selectors);
    await expect.poll(() => page.evaluate(visibilityOf, selectors)).toEqual(whole);
    await page.reload();
    await expect(page.locator('.td-a-rec').first()).toBeHidden();
    await Promise.all([untouched.close(), page.close()]);
  });
});

test('one click cleans a page of a site without a rule', async ({ lede }) => {
  await lede.page.goto(sample('newspaper').url);
  await expect(lede.page.locator('.td-a-rec').first()).toBeVisible();
  const popup = await lede.press(lede.page);
  await popup.getByRole('button', { name: 'Clean this page' }).click();
  await expect(popup.getByText(/^\d+ hidden$/)).toBeVisible();
  await expect(lede.page.locator('.td-a-rec').first()).toBeHidden();
});

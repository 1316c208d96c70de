import { REFUSED } from '../shared/refused';
import { sample } from '../shared/samples';
import { expect, test } from './fixture';

test('opened again, the popup shows what it showed, at the place it was read to', async ({ shared }) => {
  const page = await shared.context.newPage();
  await page.goto(sample('feature').url);
  const first = await shared.press(page);
  await first.locator('.article__title').waitFor();
  const place = () =>
    (document.scrollingElement?.scrollTop ?? 0) / (document.scrollingElement?.scrollHeight ?? 1);
  await first.mouse.move(200, 250);
  await first.mouse.wheel(0, 1500);
  await expect.poll(() => first.evaluate(place)).toBeGreaterThan(0.05);
  await first.waitForTimeout(500); // the place is noted a moment after the last movement
  const left = await first.evaluate(place);
  await first.close();
  const second = await shared.press(page);
  await second.locator('.article__title').waitFor();
  await expect.poll(() => second.evaluate(place)).toBeCloseTo(left, 1);
  await page.close();
});

test('the keyboard goes through the bars without moving the article, and what it leads to is beside them', async ({
  shared,
}) => {
  const page = await shared.context.newPage();
  await page.goto(sample('feature').url);
  const popup = await shared.press(page);
  await popup.locator('.article__title').waitFor();
  await popup.mouse.move(200, 250);
  await popup.mouse.wheel(0, 900);
  const place = () => popup.evaluate(() => Math.round(document.scrollingElement?.scrollTop ?? 0));
  await expect.poll(place).toBeGreaterThan(300);
  const before = await place();
  for (const name of ['Copy as text', 'Pause everywhere']) {
    await popup.getByRole('button', { name }).focus();
    expect(await place(), name).toBe(before);
  }
  const link = popup.locator('.popup__main a').first();
  await link.focus();
  const isUncovered = await link.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return found !== null && (element.contains(found) || found.contains(element));
  });
  expect(isUncovered).toBe(true);
  await page.close();
});

test('the article can be copied, and everything paused and resumed', async ({ lede }) => {
  await lede.page.goto(sample('brief').url);
  const popup = await lede.press(lede.page);
  await popup.getByRole('button', { name: 'Copy as text' }).click();
  await expect(popup.getByText('Copied')).toBeVisible();
  await popup.getByRole('button', { name: 'Pause everywhere' }).click();
  await expect(popup.getByText('Paused everywhere')).toBeVisible();
  await popup.getByRole('button', { name: 'Resume' }).click();
  await expect(popup.getByText('Paused everywhere')).toBeHidden();
});

test.describe('what cannot be read says why', () => {
  const CASES = [
    ['chrome://version/', 'browser-page'],
    ['options.html', 'browser-page'],
    ['https://chromewebstore.google.com/', 'store-page'],
    ...REFUSED,
  ] as const;

  for (const [url, code] of CASES) {
    test(`${url} is ${code}`, async ({ shared }) => {
      const page = await shared.context.newPage();
      await page.goto(url.includes(':') ? url : shared.address(url));
      const popup = await shared.press(page);
      await expect(popup.locator('.failure')).toHaveAttribute('data-code', code);
      await page.close();
    });
  }
});

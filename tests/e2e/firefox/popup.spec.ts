import { REFUSED } from '../shared/refused';
import { sample } from '../shared/samples';
import { expect, test } from './fixture';
import { expectHidden, expectShown, expectWords, press } from './hand';

test('opened again, the popup shows what it showed, at the place it was read to', async ({ shared }) => {
  const page = await shared.browser.newPage();
  await page.goto(sample('feature').url);
  const place = () =>
    (document.scrollingElement?.scrollTop ?? 0) / (document.scrollingElement?.scrollHeight ?? 1);
  const first = await shared.press(page);
  await expectShown(first, '.article__title');
  await first.evaluate(() => {
    document.dispatchEvent(new WheelEvent('wheel'));
    scrollBy({ top: 1500, behavior: 'instant' });
  }, null);
  await expect.poll(() => first.evaluate(place, null)).toBeGreaterThan(0.05);
  await new Promise((resolve) => setTimeout(resolve, 500)); // the place is noted a moment after the last movement
  const left = await first.evaluate(place, null);
  const second = await shared.press(page);
  await expectShown(second, '.article__title');
  await expect.poll(() => second.evaluate(place, null)).toBeCloseTo(left, 1);
  await page.close();
});

test('the article can be copied, and everything paused and resumed', async ({ shared }) => {
  const page = await shared.browser.newPage();
  await page.goto(sample('brief').url);
  const popup = await shared.press(page);
  await press(popup, 'Copy as text');
  await expectWords(popup, 'Copied');
  await press(popup, 'Pause everywhere');
  await expectWords(popup, 'Paused everywhere');
  await press(popup, 'Resume');
  await expectHidden(popup, '.notice');
  await page.close();
});

test.describe('what cannot be read says why', () => {
  const CASES = [
    ['about:support', 'browser-page'],
    ['options.html', 'browser-page'],
    ['https://addons.mozilla.org/', 'store-page'],
    [`view-source:${sample('brief').url}`, 'view-source'],
    ...REFUSED,
  ] as const;

  for (const [url, code] of CASES) {
    test(`${url} is ${code}`, async ({ shared }) => {
      const page = await shared.browser.newPage();
      await shared.goto(page, url.includes(':') ? url : shared.address(url));
      const popup = await shared.press(page);
      await expectShown(popup, `.failure[data-code="${code}"]`);
      await page.close();
    });
  }
});

import { sample, samples } from '../shared/samples';
import { shownOf, visibilityOf, wordsOfPage } from '../shared/visibility';
import { fold } from '../shared/words';
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
      const { hidden = [], kept = [], paragraphs = [] } = expected;
      const [before, after] = await Promise.all([shared.context.newPage(), lede.context.newPage()]);
      await before.goto(url);
      await after.goto(url);
      const stillShown = async () => shownOf(await after.evaluate(visibilityOf, hidden));
      await expect.poll(stillShown, { message: 'Clutter that is still to be seen' }).toEqual([]);
      const [was, is] = [await before.evaluate(visibilityOf, kept), await after.evaluate(visibilityOf, kept)];
      const changed = kept.filter((selector) => String(was[selector]) !== String(is[selector]));
      expect.soft(changed, 'No clutter, and yet not as visible as it was').toEqual([]);
      const wordsBefore = fold(await before.evaluate(wordsOfPage));
      const wordsAfter = fold(await after.evaluate(wordsOfPage));
      const shownBefore = paragraphs.map(fold).filter((paragraph) => wordsBefore.includes(paragraph));
      expect(shownBefore.filter((paragraph) => !wordsAfter.includes(paragraph))).toEqual([]);
      await Promise.all([before.close(), after.close()]);
    });
  }

  test('what comes later is hidden too', async () => {
    const page = await lede.context.newPage();
    await page.goto(sample('newspaper').url);
    await expect(page.locator('.td-a-rec').first()).toBeHidden();
    await page.evaluate(() => {
      const advertisement = document.querySelector('.td-a-rec')?.cloneNode(true);
      if (!(advertisement instanceof HTMLElement)) throw new Error('The sample page has no advertisement.');
      advertisement.removeAttribute('style');
      advertisement.removeAttribute('hidden');
      advertisement.id = 'late';
      document.querySelector('.tdb_single_content p:nth-of-type(3)')?.after(advertisement);
    });
    await expect(page.locator('#late')).toBeAttached();
    await expect(page.locator('#late')).toBeHidden();
    await page.close();
  });

  test('early sheets hide before the page is there', async () => {
    const page = await lede.context.newPage();
    await page.goto(sample('newspaper').url, { waitUntil: 'commit' });
    const first = await page.evaluate(async () => {
      while (document.querySelector('.td-a-rec') === null) await new Promise(requestAnimationFrame);
      return document.querySelector('.td-a-rec')?.checkVisibility();
    });
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

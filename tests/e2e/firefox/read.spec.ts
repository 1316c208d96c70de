import { samples } from '../shared/samples';
import { expectArticle, readShown } from '../shared/words';
import { expect, test } from './fixture';
import { expectShown, press } from './hand';

for (const { name, url, expected } of samples) {
  test(`the popup shows ${expected.readerable ? 'the article of' : 'that there is none on'} ${name}`, async ({
    shared,
  }) => {
    const page = await shared.browser.newPage();
    await page.goto(url);
    const popup = await shared.press(page);
    if (expected.readerable) {
      await expectShown(popup, '.article__title');
      expectArticle(await popup.evaluate(readShown, null), expected);
    } else {
      await expectShown(popup, '.failure[data-code="no-article"]');
      await press(popup, 'Show anyway');
      await expectShown(popup, '.article .body');
      expect(
        await popup.evaluate(() => document.querySelector('.article .body')?.textContent, null),
      ).not.toBe('');
    }
    await page.close();
  });
}

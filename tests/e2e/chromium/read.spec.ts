import { samples } from '../shared/samples';
import { expectArticle, readShown } from '../shared/words';
import { expect, test } from './fixture';

for (const { name, url, expected } of samples) {
  test(`the popup shows ${expected.readerable ? 'the article of' : 'that there is none on'} ${name}`, async ({
    shared,
  }) => {
    const page = await shared.context.newPage();
    await page.goto(url);
    const popup = await shared.press(page);
    if (expected.readerable) {
      await popup.locator('.article__title').waitFor();
      expectArticle(await popup.evaluate(readShown), expected);
    } else {
      await expect(popup.locator('.failure')).toHaveAttribute('data-code', 'no-article');
      await popup.getByRole('button', { name: 'Show anyway' }).click();
      await expect(popup.locator('.article .body')).not.toBeEmpty();
    }
    await page.close();
  });
}

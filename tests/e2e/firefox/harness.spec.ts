import { viewOf } from '../../../scripts/drive/firefox-driver.mjs';
import { sample } from '../shared/samples';
import { test } from './fixture';
import { expectHidden, expectShown, expectWords } from './hand';

test('the harness build cleans every page without a click, and reads it', async ({ lede }) => {
  await lede.renew('firefox-mv3-e2e');
  await lede.page.goto(sample('newspaper').url);
  await expectHidden(viewOf(lede.page), '.td-a-rec');
  const popup = await lede.press(lede.page);
  await expectShown(popup, '.article__title');
  await expectWords(popup, 'Show everything');
});

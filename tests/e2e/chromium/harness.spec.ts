import { ensureBuilt } from '../../../scripts/build/fresh.mjs';
import { sample } from '../shared/samples';
import { expect, launch, test } from './fixture';

test('the harness build cleans every page without a click, and reads it', async ({ program, net }) => {
  const lede = await launch(program, net.port, { extension: await ensureBuilt('chrome-mv3-e2e') });
  try {
    await lede.page.goto(sample('newspaper').url);
    await expect(lede.page.locator('.td-a-rec').first()).toBeHidden();
    const popup = await lede.press(lede.page);
    await expect(popup.locator('.article__title')).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Show everything' })).toBeVisible();
  } finally {
    await lede.close();
  }
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sample } from '../shared/samples';
import { expect, test } from './fixture';
import { addRule } from './permissions';

/** What axe finds wrong on a page, in words. A popup is a page that Playwright did not open: only the old way reaches it. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on popup, reader and options in ${colorScheme} colours`, async ({ lede }) => {
    await addRule(lede, '*://*.lanternquarterly.example/*');
    await lede.page.goto(sample('feature').url);
    const popup = await lede.press(lede.page);
    await popup.emulateMedia({ colorScheme });
    await popup.locator('.article__title').waitFor();
    expect.soft(await findings(popup), 'popup').toEqual([]);

    const opening = lede.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Open full page' }).click();
    const reader = await opening;
    await reader.emulateMedia({ colorScheme });
    await reader.locator('.article__title').waitFor();
    expect.soft(await findings(reader), 'reader').toEqual([]);

    const options = await lede.context.newPage();
    await options.emulateMedia({ colorScheme });
    await options.goto(lede.address('options.html'));
    await options.getByRole('heading', { name: 'Options' }).waitFor();
    expect.soft(await findings(options), 'options').toEqual([]);

    await lede.page.goto('chrome://version');
    const refusal = await lede.press(lede.page);
    await refusal.emulateMedia({ colorScheme });
    await refusal.locator('.failure').waitFor();
    expect.soft(await findings(refusal), 'popup without an article').toEqual([]);
  });
}

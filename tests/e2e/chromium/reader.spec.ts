import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sample } from '../shared/samples';
import { readShown } from '../shared/words';
import { expect, launch, test } from './fixture';

const { url } = sample('newspaper');

test('the full page shows the article again after a reload and after the browser was closed', async ({
  program,
  net,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'lede-profile-'));
  try {
    const first = await launch(program, net.port, { profile });
    await first.page.goto(url);
    const popup = await first.press(first.page);
    await popup.locator('.article__title').waitFor();
    const article = await popup.evaluate(readShown);
    const opening = first.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Open full page' }).click();
    const reader = await opening;
    await reader.locator('.article__title').waitFor();
    expect(await reader.evaluate(readShown)).toEqual(article);
    await reader.reload();
    await reader.locator('.article__title').waitFor();
    expect(await reader.evaluate(readShown)).toEqual(article);
    await expect(reader.getByRole('link', { name: 'Original', exact: true })).toHaveAttribute('href', url);
    const address = reader.url();
    await first.close();

    const second = await launch(program, net.port, { profile });
    await second.page.goto(address);
    await second.page.locator('.article__title').waitFor();
    expect(await second.page.evaluate(readShown)).toEqual(article);
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('an article that is no longer kept says so and links the original', async ({ shared }) => {
  const page = await shared.context.newPage();
  await page.goto(shared.address(`reader.html?id=gone&url=${encodeURIComponent(url)}`));
  await expect(page.getByRole('alert')).toContainText('no longer kept');
  await expect(page.locator('.failure a')).toHaveAttribute('href', url);
  await page.goto(shared.address('reader.html?id=gone&url=javascript:alert(1)'));
  await expect(page.getByRole('alert')).toContainText('no longer kept');
  await expect(page.locator('.failure a')).toHaveCount(0);
  await page.close();
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { viewOf } from '../../../scripts/drive/firefox-driver.mjs';
import { sample } from '../shared/samples';
import { readShown } from '../shared/words';
import { expect, launch, test } from './fixture';
import { expectShown, expectWords, press, reload } from './hand';

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
    await expectShown(popup, '.article__title');
    const article = await popup.evaluate(readShown, null);
    const reader = await first.opened(() => press(popup, 'Open full page'));
    await reader.waitForSelector('.article__title');
    expect(await reader.evaluate(readShown)).toEqual(article);
    await reload(reader, '.article__title');
    expect(await reader.evaluate(readShown)).toEqual(article);
    const original = await reader.waitForSelector('aria/Original');
    expect(await original?.evaluate((link) => link.getAttribute('href'))).toBe(url);
    const query = await reader.evaluate(() => location.search);
    await first.close();

    const second = await launch(program, net.port, { profile });
    const reopened = await second.open(`reader.html${query}`, '.article__title');
    expect(await reopened.evaluate(readShown)).toEqual(article);
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('an article that is no longer kept says so and links the original', async ({ shared }) => {
  const links = () =>
    [...document.querySelectorAll<HTMLAnchorElement>('.failure a')].map((link) => link.href);
  const page = await shared.open(`reader.html?id=gone&url=${encodeURIComponent(url)}`, '.failure');
  await expectWords(viewOf(page), 'no longer kept');
  expect(await page.evaluate(links)).toEqual([url]);
  await page.close();
  const foreign = await shared.open('reader.html?id=gone&url=javascript:alert(1)', '.failure');
  await expectWords(viewOf(foreign), 'no longer kept');
  expect(await foreign.evaluate(links)).toEqual([]);
  await foreign.close();
});

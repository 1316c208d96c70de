import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from '../../../scripts/serve/pages.mjs';
import { startSampleNet } from '../shared/samples';
import { expect, launch, test } from './fixture';

const SITE = 'https://recorded.example';
const picture = { type: 'image/jpeg', body: readFileSync(join(SAMPLES, 'assets', 'river.jpg')) };
const PARAGRAPH =
  '<p>The river rose for two days, and on the third, as the reeve had said it would, it stood at the ' +
  'second step of the market stairs, where it had last stood when her grandmother was young.</p>';
const STORY = `<!doctype html><html lang="en"><head><title>The river at the second step</title>
<meta property="og:image" content="${SITE}/lead.jpg"></head><body><article><h1>The river at the second step</h1>
${PARAGRAPH.repeat(4)}<figure><img src="/inside.jpg" width="600" height="400" alt="The stairs"></figure>
<img src="https://counter.example/pixel.gif" width="1" height="1" alt="">${PARAGRAPH.repeat(4)}
<iframe src="https://frame.example/"></iframe><link rel="stylesheet" href="https://styles.example/a.css">
<video src="https://video.example/a.mp4" poster="https://video.example/a.jpg"></video></article></body></html>`;

/** Chromium asks its makers about itself; these are theirs. */
const isOfBrowser = (url: string) => /^https?:\/\/[\w.-]+\.(?:google|googleapis|gstatic)\.com\//.test(url);

test('popup and reader ask for the pictures of the article and for nothing else', async ({ program }) => {
  const net = await startSampleNet({
    [`${SITE}/story`]: { type: 'text/html', body: STORY },
    [`${SITE}/lead.jpg`]: picture,
    [`${SITE}/inside.jpg`]: picture,
  });
  const lede = await launch(program, net.port);
  try {
    await lede.page.goto(`${SITE}/story`);
    await lede.page.waitForLoadState('networkidle');
    const before = net.asked.length;
    const popup = await lede.press(lede.page);
    await popup.locator('.article img').first().waitFor();
    await popup.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const opening = lede.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Open full page' }).click();
    const reader = await opening;
    await reader.locator('.article img').first().waitFor();
    await reader.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await reader.waitForLoadState('networkidle');

    const asked = net.asked.slice(before).filter(({ url }) => !isOfBrowser(url));
    expect(new Set(asked.map(({ url }) => url))).toEqual(new Set([`${SITE}/lead.jpg`, `${SITE}/inside.jpg`]));
    expect(asked.map(({ headers }) => headers.referer).filter(Boolean), 'No referrer is sent').toEqual([]);
  } finally {
    await lede.close();
    await net.close();
  }
});

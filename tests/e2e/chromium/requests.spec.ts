import { PICTURES, STORY, told } from '../shared/story';
import { expect, test } from './fixture';

/** Chromium asks its makers about itself; these are theirs. */
const isOfBrowser = (url: string) => /^https?:\/\/[\w.-]+\.(?:google|googleapis|gstatic)\.com\//.test(url);

test('popup and reader ask for the pictures of the article and for nothing else', async ({ lede, net }) => {
  await lede.page.goto(STORY);
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

  const { addresses, referrers } = told(net.asked.slice(before), isOfBrowser);
  expect(addresses).toEqual([...PICTURES].sort());
  expect(referrers, 'No referrer is sent').toEqual([]);
});

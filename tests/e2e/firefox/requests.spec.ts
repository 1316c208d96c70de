import { PICTURES, STORY, told } from '../shared/story';
import { expect, test } from './fixture';
import { expectShown, press } from './hand';

/** Firefox asks its makers about itself; these are theirs. */
const isOfBrowser = (url: string) =>
  /^https?:\/\/[\w.-]+\.(?:mozilla\.(?:com|net|org)|firefox\.com)\//.test(url);

/** Runs in a page of Lede's: brings all of its pictures into sight and waits for them. */
async function seePictures(): Promise<void> {
  scrollTo(0, document.body.scrollHeight);
  await Promise.all(
    [...document.querySelectorAll<HTMLImageElement>('.article img')].map((image) => image.decode()),
  );
}

test('popup and reader ask for the pictures of the article and for nothing else', async ({ lede, net }) => {
  await lede.page.goto(STORY, { waitUntil: 'networkidle0' });
  const before = net.asked.length;
  const popup = await lede.press(lede.page);
  await expectShown(popup, '.article img');
  await popup.evaluate(seePictures, null);
  const reader = await lede.opened(() => press(popup, 'Open full page'));
  await reader.waitForSelector('.article img');
  await reader.evaluate(seePictures);
  await new Promise((resolve) => setTimeout(resolve, 500)); // for what nobody waits for

  const { addresses, referrers } = told(net.asked.slice(before), isOfBrowser);
  expect(addresses).toEqual([...PICTURES].sort());
  expect(referrers, 'No referrer is sent').toEqual([]);
});

import { viewOf } from '../../../scripts/drive/firefox-driver.mjs';
import { closePopup } from '../../../scripts/drive/firefox-window.mjs';
import { readRights, rightsAtInstall } from '../shared/rights';
import { sample } from '../shared/samples';
import { expect, test } from './fixture';
import { expectHidden, expectShown, expectWords, press } from './hand';
import { answerPrompt, changeHost } from './permissions';

const HOST = '*://*.harbourledger.example/*';
const ADVERTISEMENT = '.td-a-rec';
const { url } = sample('newspaper');

test('at install Lede may see no site', async ({ shared }) => {
  const options = await shared.open('options.html', '.options');
  expect(await options.evaluate(readRights)).toEqual(rightsAtInstall('firefox'));
  await options.close();
});

test('a site that is denied waits, is asked for again, cleaned once it is allowed, left once that is revoked', async ({
  lede,
}) => {
  const { page } = lede;
  const view = viewOf(page);
  await page.goto(url);
  const popup = await lede.press(page);
  await press(popup, 'Always clean this site');
  await answerPrompt(lede, 'deny');
  await expectWords(popup, 'Waiting for your permission to clean harbourledger.example.');
  await expectShown(view, ADVERTISEMENT);

  const again = await lede.press(page);
  await press(again, 'Ask again');
  await answerPrompt(lede, 'allow');
  await expectHidden(view, ADVERTISEMENT, 'The open tab is cleaned too');
  await expectWords(again, 'Stop cleaning this site');
  await page.reload();
  await expectHidden(view, ADVERTISEMENT);

  await changeHost(lede, 'remove', HOST);
  // The browser tells the background after the permission is gone; a reload may come before it has heard.
  await expect(async () => {
    await page.reload();
    await expectShown(view, ADVERTISEMENT);
  }).toPass();
  const options = await lede.open('options.html', '.sites__status--waiting');
  await expectWords(viewOf(options), HOST);
});

test('a site that is allowed after the popup has gone is cleaned by one click, until it is told never to', async ({
  lede,
}) => {
  const { page } = lede;
  const view = viewOf(page);
  await page.goto(url);
  await press(await lede.press(page), 'Always clean this site');
  await closePopup(lede.browser);
  await answerPrompt(lede, 'allow');
  await expectHidden(view, ADVERTISEMENT);

  const popup = await lede.press(page);
  await expectWords(popup, 'Stop cleaning this site');
  await press(popup, 'Never on this site');
  await expectShown(view, ADVERTISEMENT);
  await page.reload();
  await expectShown(view, ADVERTISEMENT);
});

import { readRights, rightsAtInstall } from '../shared/rights';
import { sample } from '../shared/samples';
import { expect, test } from './fixture';
import { changeHost } from './permissions';

const HOST = '*://*.harbourledger.example/*';
const { url } = sample('newspaper');

test('at install Lede may see no site', async ({ shared }) => {
  const options = await shared.context.newPage();
  await options.goto(shared.address('options.html'));
  expect(await options.evaluate(readRights)).toEqual(rightsAtInstall('chromium'));
  await options.close();
});

test('a site without the permission waits, is asked for again, cleaned once it is given, left once it is taken', async ({
  lede,
}) => {
  const { page } = lede;
  const advertisement = page.locator('.td-a-rec').first();
  await page.goto(url);
  const first = await lede.press(page);
  await first.getByRole('button', { name: 'Always clean this site' }).click();
  // The browser's prompt takes the popup's place; nobody answers it.
  const second = await lede.press(page);
  await expect(second.getByText('Waiting for your permission to clean harbourledger.example.')).toBeVisible();
  await expect(advertisement).toBeVisible();

  await changeHost(lede, 'add', HOST);
  const third = await lede.press(page);
  await third.getByRole('button', { name: 'Ask again' }).click();
  await expect(advertisement, 'The open tab is cleaned too').toBeHidden();
  await page.reload();
  await expect(advertisement).toBeHidden();

  await changeHost(lede, 'remove', HOST);
  // The browser tells the background after the permission is gone; a reload may come before it has heard.
  await expect(async () => {
    await page.reload();
    await expect(advertisement).toBeVisible({ timeout: 1_000 });
  }).toPass();
  const options = await lede.context.newPage();
  await options.goto(lede.address('options.html'));
  await expect(options.locator('.sites__status--waiting')).toBeVisible();
});

test('a site that is added gets its permission and its page cleaned by one click', async ({ lede }) => {
  await lede.page.goto(url);
  await changeHost(lede, 'add', HOST);
  const popup = await lede.press(lede.page);
  await popup.getByRole('button', { name: 'Always clean this site' }).click();
  await expect(lede.page.locator('.td-a-rec').first()).toBeHidden();
  await expect(popup.getByRole('button', { name: 'Stop cleaning this site' })).toBeVisible();

  await popup.getByRole('button', { name: 'Never on this site' }).click();
  await expect(lede.page.locator('.td-a-rec').first()).toBeVisible();
  await lede.page.reload();
  await expect(lede.page.locator('.td-a-rec').first()).toBeVisible();
});

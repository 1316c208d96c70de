import { sample } from '../shared/samples';
import { expect, type Lede, test } from './fixture';
import { addRule } from './permissions';

const { url } = sample('newspaper');

/** What the toolbar button says of the page in front: its title and its count. */
async function buttonOf(lede: Lede): Promise<{ title: string; count: string }> {
  const [worker] = lede.context.serviceWorkers();
  if (!worker) throw new Error('The background does not run.');
  return worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    if (tab?.id === undefined) throw new Error(`No tab shows ${url}`);
    const tabId = tab.id;
    return {
      title: await chrome.action.getTitle({ tabId }),
      count: await chrome.action.getBadgeText({ tabId }),
    };
  }, `${url}*`);
}

test('the button counts what is hidden, unless that is switched off, and nothing once all is shown', async ({
  lede,
}) => {
  const { page } = lede;
  await addRule(lede, '*://*/*');
  await page.goto(url);
  await expect.poll(async () => Number((await buttonOf(lede)).count)).toBeGreaterThan(3);
  const { title, count } = await buttonOf(lede);
  expect(title).toContain(count);

  const popup = await lede.press(page);
  await popup.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(() => buttonOf(lede)).toEqual({ title: 'Lede', count: '' });

  const options = await lede.context.newPage();
  await options.goto(lede.address('options.html'));
  await options
    .getByRole('checkbox', { name: 'Show on the toolbar button how many things are hidden' })
    .click();
  await page.bringToFront();
  await page.reload();
  await expect(page.locator('.td-a-rec').first()).toBeHidden();
  await expect.poll(async () => (await buttonOf(lede)).title).toBe(title);
  expect((await buttonOf(lede)).count).toBe('');
});

test('the button says why a page cannot be read', async ({ lede }) => {
  await lede.page.goto('https://other.example/data.json');
  const popup = await lede.press(lede.page);
  await popup.locator('.failure').waitFor();
  const reason = await popup.getByRole('heading').first().innerText();
  const [worker] = lede.context.serviceWorkers();
  // Which window is the current one a background does not know at once; without a permission it sees no addresses.
  const titles = () =>
    worker?.evaluate(async () => {
      const tabs = await chrome.tabs.query({ active: true });
      return Promise.all(tabs.map(({ id: tabId }) => chrome.action.getTitle(tabId ? { tabId } : {})));
    });
  await expect.poll(titles).toContain(reason);
});

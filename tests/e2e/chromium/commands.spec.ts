import { ensureBuilt } from '../../../scripts/build/fresh.mjs';
import { until } from '../../../scripts/drive/chromium.mjs';
import { sample } from '../shared/samples';
import { expect, type Lede, launch, test } from './fixture';

/** Playwright's keys do not reach the browser, so the background is told of the command as the browser would tell it. */
async function command(lede: Lede, name: string): Promise<void> {
  const worker = await background(lede);
  await worker.evaluate(
    async ({ name, url }) => {
      const tabs = await chrome.tabs.query({});
      const { onCommand } = chrome.commands as unknown as {
        onCommand: { dispatch(name: string, tab: unknown): void };
      };
      onCommand.dispatch(
        name,
        tabs.find((tab) => tab.url === url),
      );
    },
    { name, url: lede.page.url() },
  );
}

const background = ({ context }: Lede) =>
  until('the background runs', async () => context.serviceWorkers()[0] ?? null);

test('a command opens the full page, read where nobody sees it, and another cleans the page', async ({
  program,
  net,
}) => {
  const lede = await launch(program, net.port, { extension: await ensureBuilt('chrome-mv3-e2e') });
  try {
    const { url, expected } = sample('newspaper');
    await lede.page.goto(url);
    for (let time = 0; time < 2; time += 1) {
      const opening = lede.context.waitForEvent('page');
      await command(lede, 'open-reader');
      const reader = await opening;
      await expect(reader.locator('.article__title')).toHaveText(expected.title ?? '');
      await reader.close();
      await lede.page.reload(); // so that it is read anew
    }
    await command(lede, 'clean-page');
    await expect(lede.page.locator('.td-a-rec').first()).toBeHidden();
  } finally {
    await lede.close();
  }
});

test('reading breaks none of the rules of Lede’s own pages, whatever Readability tries', async ({
  program,
  net,
}) => {
  const lede = await launch(program, net.port, { extension: await ensureBuilt('chrome-mv3-e2e') });
  try {
    const worker = await background(lede);
    const said: string[] = [];
    lede.page.on('console', (message) => said.push(message.text()));
    await lede.page.goto(lede.address('hidden.html'));
    // So short that Readability is asked and tries again and again.
    const body = [
      0,
      'h1',
      'Ferry back',
      -1,
      0,
      'noscript',
      '<img src="a.jpg">',
      -1,
      0,
      'p',
      'It came at noon.',
      -1,
    ];
    const tree = JSON.stringify([0, 'html', 0, 'body', ...body, -1, -1]);
    const copy = { tree, url: 'https://news.example/ferry', complete: true };
    const article = await worker.evaluate((data) => chrome.runtime.sendMessage({ lede: 'copy.read', data }), {
      copy,
      options: { force: true },
    });
    expect(article).toMatchObject({ title: 'Ferry back', text: 'It came at noon.' });
    expect(said).toEqual([]);
  } finally {
    await lede.close();
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from '../../../scripts/serve/pages.mjs';
import { sample, startSampleNet } from '../shared/samples';
import { expect, type Lede, launch, test } from './fixture';

test('opened again, the popup shows what it showed, at the place it was read to', async ({ shared }) => {
  const page = await shared.context.newPage();
  await page.goto(sample('feature').url);
  const first = await shared.press(page);
  await first.locator('.article__title').waitFor();
  const place = () =>
    (document.scrollingElement?.scrollTop ?? 0) / (document.scrollingElement?.scrollHeight ?? 1);
  await first.mouse.move(200, 250);
  await first.mouse.wheel(0, 1500);
  await expect.poll(() => first.evaluate(place)).toBeGreaterThan(0.05);
  await first.waitForTimeout(500); // the place is noted a moment after the last movement
  const left = await first.evaluate(place);
  await first.close();
  const second = await shared.press(page);
  await second.locator('.article__title').waitFor();
  await expect.poll(() => second.evaluate(place)).toBeCloseTo(left, 1);
  await page.close();
});

test('the article can be copied, and everything paused and resumed', async ({ lede }) => {
  await lede.page.goto(sample('brief').url);
  const popup = await lede.press(lede.page);
  await popup.getByRole('button', { name: 'Copy as text' }).click();
  await expect(popup.getByText('Copied')).toBeVisible();
  await popup.getByRole('button', { name: 'Pause everywhere' }).click();
  await expect(popup.getByText('Paused everywhere')).toBeVisible();
  await popup.getByRole('button', { name: 'Resume' }).click();
  await expect(popup.getByText('Paused everywhere')).toBeHidden();
});

test.describe('what cannot be read says why', () => {
  const SITE = 'https://other.example';
  const html = (body: string) => ({ type: 'text/html', body: `<!doctype html><title>Page</title>${body}` });
  const LOGIN =
    '<h1>Sign in</h1><form><input type="email"><input type="password"><button>Sign in</button></form>';
  const answers = {
    [`${SITE}/data.json`]: { type: 'application/json', body: '{"a":1}' },
    [`${SITE}/words.txt`]: { type: 'text/plain', body: 'Words.' },
    [`${SITE}/picture.jpg`]: { type: 'image/jpeg', body: readFileSync(join(SAMPLES, 'assets', 'river.jpg')) },
    [`${SITE}/login`]: html(LOGIN),
    [`${SITE}/missing`]: { ...html('<h1>404</h1><p>This page was not found.</p>'), status: 404 },
    'https://chromewebstore.google.com/': html('<p>Extensions</p>'),
  };
  const CASES = [
    ['chrome://version/', 'browser-page'],
    ['chrome-extension://felndlapciflolcbdoaaipkdljbpmgnh/options.html', 'browser-page'],
    ['https://chromewebstore.google.com/', 'store-page'],
    [`${SITE}/data.json`, 'not-html'],
    [`${SITE}/words.txt`, 'not-html'],
    [`${SITE}/picture.jpg`, 'image'],
    [`${SITE}/login`, 'login-page'],
    [`${SITE}/missing`, 'error-page'],
  ] as const;

  let lede: Lede;
  let stop: () => Promise<void>;
  test.beforeAll(async ({ program }) => {
    const net = await startSampleNet(answers);
    lede = await launch(program, net.port);
    stop = net.close;
  });
  test.afterAll(async () => {
    await lede.close();
    await stop();
  });

  for (const [url, code] of CASES) {
    test(`${url} is ${code}`, async () => {
      const address = url.startsWith('chrome-extension:') ? lede.address('options.html') : url;
      await lede.page.goto(address);
      const popup = await lede.press(lede.page);
      await expect(popup.locator('.failure')).toHaveAttribute('data-code', code);
      await popup.close();
    });
  }
});

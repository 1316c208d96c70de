import type { Page } from '@playwright/test';
import { addressOf, type MadePage } from '../shared/made-pages';
import { expect, type Lede, test } from './fixture';
import { launchOnMadePages } from './made';
import { addRule } from './permissions';

/** Scripts of an extension that are put into a page, by name, as they come. */
async function scriptsIn(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const names: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) names.push(url.replace(/.*\//, ''));
  });
  await session.send('Debugger.enable');
  return names;
}

test.describe('a page that was cleaned once', () => {
  let lede: Lede;
  test.beforeAll(async ({ program }) => {
    lede = await launchOnMadePages(program);
    await addRule(lede, '*://made.example/*');
  });
  test.afterAll(() => lede.close());

  async function open(name: MadePage) {
    const page = await lede.context.newPage();
    const scripts = await scriptsIn(page);
    await page.goto(addressOf(name));
    return { page, scripts };
  }

  test('is brought nothing more as long as it stays as it is, though another site gets a rule', async () => {
    const { page, scripts } = await open('plain');
    await expect(page.locator('.ad-slot')).toBeHidden();
    await addRule(lede, '*://another.example/*');
    await page.waitForTimeout(500);
    expect(scripts).not.toContain('keeper.js');
    await page.evaluate(() => window.scrollTo(0, 100));
    await expect.poll(() => scripts).toContain('keeper.js');
    await page.close();
  });

  test('closes the room of what was hidden in view once that is out of view', async () => {
    const { page } = await open('plain');
    const slot = page.locator('.ad-slot');
    await expect(slot).toBeHidden();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => slot.evaluate((element) => element.getClientRects().length)).toBe(0);
    await page.close();
  });

  test('is rid of what would fade at once, and draws nothing more', async () => {
    const { page } = await open('fading');
    await expect(page.locator('#fading b')).toBeHidden();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.close();
  });

  test('that locks its scrolling late, for its consent window, can be scrolled', async () => {
    const { page } = await open('lateLock');
    await page.waitForFunction(() => document.title === 'Locked');
    await expect(page.locator('#onetrust-consent-sdk')).toBeHidden();
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).overflowY))
      .not.toBe('hidden');
    await page.close();
  });

  test('that opens a modal dialog late in what is hidden can be used, and has it back when all is shown', async () => {
    const { page } = await open('lateModal');
    await page.waitForFunction(() => document.title === 'Locked');
    const isModal = () => page.evaluate(() => document.querySelector('dialog')?.matches(':modal'));
    await expect.poll(isModal).toBe(false);
    await page.locator('#link').click({ timeout: 5_000 });
    const popup = await lede.press(page);
    await popup.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(isModal).toBe(true);
    expect(await page.locator('#onetrust-consent-sdk').getAttribute('style')).toBeNull();
    await page.close();
  });

  test('shows the words that a soft navigation puts where clutter was', async () => {
    const { page } = await open('plain');
    await expect(page.locator('.ad-slot')).toBeHidden();
    await page.evaluate(() => {
      const slot = document.querySelector('.ad-slot') as HTMLElement;
      const text = document.getElementById('p0')?.textContent ?? '';
      history.pushState(null, '', '/plain/next');
      for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = `Next: ${text}`;
      slot.className = 'text';
      slot.removeAttribute('style');
      slot.innerHTML = `<p id="reused">${text}</p><p>${text}</p>`;
      document.getElementById('p0')?.before(slot);
    });
    await expect(page.locator('#reused')).toBeVisible();
    await page.close();
  });
});

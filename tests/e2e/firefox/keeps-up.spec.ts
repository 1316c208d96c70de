import { viewOf } from '../../../scripts/drive/firefox-driver.mjs';
import type { StandIn } from '../../../scripts/serve/stand-in.mjs';
import { addressOf, type MadePage, startMadeNet } from '../shared/made-pages';
import { expect, type Lede, launch, test } from './fixture';
import { expectHidden, expectShown } from './hand';
import { addRule } from './permissions';

/** The main ones of ../chromium/keeps-up.spec.ts. */
test.describe('on pages that make it hard', () => {
  let lede: Lede;
  let net: StandIn;
  test.beforeAll(async ({ program }) => {
    net = await startMadeNet();
    lede = await launch(program, net.port);
    await addRule(lede, '*://*/*');
  });
  test.afterAll(async () => {
    await lede.close();
    await net.close();
  });

  const HIDDEN: readonly (readonly [what: string, page: MadePage, selector: string])[] = [
    ['what only a filter list knows goes', 'listed', '#listed'],
    ['names of the DOM that a page takes for itself break nothing', 'clobbered', '.ad-slot'],
    ['a frame that is an advertisement goes', 'frames', '[id^="google_ads_iframe"]'],
    ['a consent window goes', 'consent', '#onetrust-consent-sdk'],
  ];
  for (const [what, name, selector] of HIDDEN)
    test(what, async () => {
      const page = await lede.browser.newPage();
      await page.goto(addressOf(name));
      await expectHidden(viewOf(page), selector);
      await expectShown(viewOf(page), '#p5');
      await page.close();
    });

  test('a gate stays, and so does its lock', async () => {
    const page = await lede.browser.newPage();
    await page.goto(addressOf('gate'));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await expectShown(viewOf(page), '.paywall');
    expect(await page.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('hidden');
    await page.close();
  });

  test('a page that locks its scrolling late, for its consent window, can be scrolled', async () => {
    const page = await lede.browser.newPage();
    await page.goto(addressOf('lateLock'));
    await expect.poll(() => page.evaluate(() => document.title)).toBe('Locked');
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).overflowY))
      .not.toBe('hidden');
    await page.close();
  });

  test('the room of what was hidden in view closes once that is out of view', async () => {
    const page = await lede.browser.newPage();
    await page.goto(addressOf('plain'));
    await expectHidden(viewOf(page), '.ad-slot');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.ad-slot')?.getClientRects().length))
      .toBe(0);
    await page.close();
  });

  test('a soft navigation that puts words where clutter was shows them', async () => {
    const page = await lede.browser.newPage();
    await page.goto(addressOf('plain'));
    await expectHidden(viewOf(page), '.ad-slot');
    await page.evaluate(() => {
      const slot = document.querySelector('.ad-slot') as HTMLElement;
      const text = document.getElementById('p0')?.textContent ?? '';
      history.pushState(null, '', '/plain/next');
      for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = `Next: ${text}`;
      slot.className = 'text';
      slot.innerHTML = `<p id="reused">${text}</p><p>${text}</p>`;
      document.getElementById('p0')?.before(slot);
    });
    await expectShown(viewOf(page), '#reused');
    await page.close();
  });
});

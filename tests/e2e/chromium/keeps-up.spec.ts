import type { Page } from '@playwright/test';
import { addressOf, type MadePage, SLOT } from '../shared/made-pages';
import { expect, type Lede, test } from './fixture';
import { launchOnMadePages } from './made';
import { addRule } from './permissions';

/** Profiles a page. `stop`: milliseconds that scripts of an extension ran since, what they called included. */
async function timeOf(id: string, page: Page): Promise<{ stop(): Promise<number> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  return {
    async stop() {
      const { profile } = await session.send('Profiler.stop');
      const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
      const ours = new Set<number>();
      const mark = (node: (typeof profile.nodes)[number], inOurs: boolean): void => {
        const isOurs = inOurs || node.callFrame.url.startsWith(`chrome-extension://${id}/`);
        if (isOurs) ours.add(node.id);
        for (const child of node.children ?? []) mark(nodes.get(child) as typeof node, isOurs);
      };
      if (profile.nodes[0]) mark(profile.nodes[0], false);
      return (profile.samples ?? []).reduce(
        (sum, node, index) => sum + (ours.has(node) ? (profile.timeDeltas?.[index + 1] ?? 0) / 1_000 : 0),
        0,
      );
    },
  };
}

test.describe('on pages that make it hard', () => {
  let lede: Lede;
  test.beforeAll(async ({ program }) => {
    lede = await launchOnMadePages(program);
    await addRule(lede, '*://*/*');
  });
  test.afterAll(() => lede.close());

  async function open(name: MadePage) {
    const page = await lede.context.newPage();
    await page.goto(addressOf(name));
    return page;
  }

  test('what only a filter list knows goes', async () => {
    const page = await open('listed');
    await expect(page.locator('#listed')).toBeHidden();
    await expect(page.locator('#p5')).toBeVisible();
    await page.close();
  });

  test('clutter in an open shadow root goes, the rest of it stays', async () => {
    const page = await open('shadow');
    await expect(page.locator('#inner')).toBeHidden();
    await expect(page.locator('#kept')).toBeVisible();
    await page.close();
  });

  test('names of the DOM that a page takes for itself break nothing', async () => {
    const page = await open('clobbered');
    await expect(page.locator('.ad-slot')).toBeHidden();
    await expect(page.locator('#p5')).toBeVisible();
    await page.evaluate((slot) => document.getElementById('p1')?.insertAdjacentHTML('afterend', slot), SLOT);
    await expect(page.locator('#p1 + .ad-slot')).toBeHidden();
    await page.close();
  });

  test('a consent window goes unanswered, and the page can be scrolled again', async () => {
    const page = await open('consent');
    await expect(page.locator('#onetrust-consent-sdk')).toBeHidden();
    await expect
      .poll(() => page.evaluate(() => getComputedStyle(document.body).overflowY))
      .not.toBe('hidden');
    expect(await page.title(), 'Nobody clicked').toBe('The weir is gone');
    await page.close();
  });

  test('a gate stays, and so does its lock', async () => {
    const page = await open('gate');
    await page.waitForTimeout(1_500);
    await expect(page.locator('.paywall')).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('hidden');
    await page.close();
  });

  test('an advertisement that comes above what is read does not move it', async () => {
    const page = await open('plain');
    await expect(page.locator('.ad-slot')).toBeHidden();
    await page.evaluate(() => document.getElementById('p20')?.scrollIntoView());
    await page.waitForTimeout(300);
    const top = () =>
      page.evaluate(() => document.getElementById('p20')?.getBoundingClientRect().top ?? Number.NaN);
    const before = await top();
    await page.evaluate((slot) => document.getElementById('p1')?.insertAdjacentHTML('afterend', slot), SLOT);
    await expect(page.locator('#p1 + .ad-slot')).toBeHidden();
    await page.waitForTimeout(300);
    expect(Math.abs((await top()) - before), 'Pixels that the paragraph moved').toBeLessThan(2);
    await page.close();
  });

  test('a page that becomes another without being loaded is cleaned too', async () => {
    const page = await open('plain');
    await expect(page.locator('.ad-slot')).toBeHidden();
    await page.evaluate((slot) => {
      history.pushState(null, '', '/next/');
      document.querySelector('main')?.replaceChildren();
      document
        .querySelector('main')
        ?.insertAdjacentHTML(
          'beforeend',
          `<h1>The mill is to turn again by summer</h1><div class="story">${'<p>A wheel of larch is being built in the yard, four men wide, and the smith has promised the shaft for the week after the fair, weather and iron permitting.</p>'.repeat(8)}${slot}</div>`,
        );
    }, SLOT);
    await expect(page.locator('main .ad-slot')).toBeHidden();
    await expect(page.locator('.story p').first()).toBeVisible();
    await page.close();
  });

  test('a page that inserts without end stays quick, and its article stays', async () => {
    const page = await open('plain');
    await expect(page.locator('.ad-slot')).toBeHidden();
    const longest = await page.evaluate(async () => {
      let worst = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) worst = Math.max(worst, duration);
      });
      for (let round = 0; round < 100; round++) {
        const box = document.createElement('div');
        box.innerHTML = '<div class="x"><b>1</b></div>'.repeat(500);
        document.body.append(box);
        if (round === 20) observer.observe({ type: 'longtask' });
        await new Promise(requestAnimationFrame);
        if (round % 2) box.remove();
      }
      observer.disconnect();
      return worst;
    });
    expect(longest, 'Milliseconds of the longest task, the page’s own work in it').toBeLessThan(400);
    await expect(page.locator('#p5')).toBeVisible();
    await page.close();
  });

  test('a frame that is an advertisement goes, one that is a part of the article stays', async () => {
    const page = await open('frames');
    await expect(page.locator('[id^="google_ads_iframe"]')).toBeHidden();
    await expect(page.locator('#clip iframe')).toBeVisible();
    await expect(page.locator('#clip figcaption')).toBeVisible();
    await page.close();
  });

  test('a player in the article stays where it is, and goes while it floats', async () => {
    const page = await open('player');
    const player = page.locator('#player');
    await page.waitForTimeout(1_000);
    await expect(player).toBeVisible();
    await page.evaluate(() => scrollTo(0, 1_000));
    await expect(player).toBeHidden();
    await page.evaluate(() => scrollTo(0, 0));
    await expect(player).toBeVisible();
    await page.close();
  });

  test('stories that come while one scrolls lose their clutter and keep their words', async () => {
    const page = await open('endless');
    for (const story of [1, 2, 3]) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await expect(page.locator(`#story${story} .ad-slot`)).toBeHidden();
      await expect(page.locator(`#story${story} p`)).toHaveCount(12);
      for (const paragraph of await page.locator(`#story${story} p`).all())
        await expect(paragraph).toBeVisible();
    }
    await expect(page.locator('#p5')).toBeVisible();
    await page.close();
  });

  test('a page that brings back what was hidden is not fought for more than 50 ms in a second', async () => {
    const page = await open('plain');
    await expect(page.locator('.ad-slot')).toBeHidden();
    const ours = await timeOf(lede.id, page);
    const seconds = await page.evaluate(async (slot) => {
      const began = performance.now();
      for (let round = 0; round < 250; round++) {
        document.querySelectorAll('.ad-slot').forEach((old) => void old.remove());
        document.getElementById('p1')?.insertAdjacentHTML('afterend', slot);
        await new Promise((resolve) => setTimeout(resolve, 16));
      }
      return (performance.now() - began) / 1_000;
    }, SLOT);
    const spent = await ours.stop();
    expect(spent, 'It was measured').toBeGreaterThan(0);
    expect(spent / seconds, 'Milliseconds of Lede’s scripts in a second').toBeLessThan(50);
    await expect(page.locator('#p5')).toBeVisible();
    await page.close();
  });

  test('nor one that inserts 100,000 nodes', async () => {
    const page = await open('plain');
    await expect(page.locator('.ad-slot')).toBeHidden();
    const ours = await timeOf(lede.id, page);
    const seconds = await page.evaluate(async () => {
      const began = performance.now();
      for (let round = 0; round < 100; round++) {
        const box = document.createElement('div');
        box.innerHTML = '<div class="x"><b>1</b></div>'.repeat(500);
        document.body.append(box);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return (performance.now() - began) / 1_000;
    });
    expect((await ours.stop()) / seconds, 'Milliseconds of Lede’s scripts in a second').toBeLessThan(50);
    await expect(page.locator('#p5')).toBeVisible();
    await page.close();
  });

  test('a page sees nothing of it but what is hidden', async () => {
    const look = () => ({
      globals: Object.getOwnPropertyNames(window).filter((name) => /^lede/i.test(name)),
      scripts: document.scripts.length,
      sheets: document.styleSheets.length,
    });
    const page = await open('listed');
    await expect(page.locator('#listed')).toBeHidden();
    expect(await page.evaluate(look)).toEqual({ globals: [], scripts: 0, sheets: 0 });
    const reached = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      lede.address('knowledge.js'),
    );
    expect(reached, 'No file of the package can be had from a page').toBe(false);
    await page.close();
  });

  test('on paper nothing of it is left', async () => {
    const page = await open('plain');
    await expect(page.locator('.ad-slot')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.ad-slot')).toBeHidden();
    await page.close();
  });
});

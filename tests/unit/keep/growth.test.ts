import { describe, expect, test, vi } from 'vitest';
import type { Tools } from '../../../utils/keep';
import { answered, isHidden, nextFrame, the, words } from '../hide/page';
import { clean, cleaner, insert, PAGE, start, USUAL, wanted } from './cleaned';
import { tools } from './tools';

describe('a page that grows', () => {
  test('is cleaned as it does', async () => {
    start();
    await clean();
    insert('<div><p class="ad" id="late"></p><p>text</p></div>');
    await nextFrame();
    expect(isHidden(the('#late'))).toBe(true);
  });

  test('gets back a wrapper it puts something into', async () => {
    start();
    await clean();
    insert('<p>A correction</p>', the('#slot'));
    await nextFrame();
    expect(isHidden(the('#slot'))).toBe(false);
    expect(isHidden(the('#inner'))).toBe(true);
  });

  test('loses what it puts into a wrapper that is closed already, which stays closed', async () => {
    start();
    await clean();
    for (const id of ['second', 'third']) {
      insert(`<div class="ad" id="${id}"></div>`, the('#slot'));
      await nextFrame();
      expect(the(`#${id}`).style.display).toBe('none');
      expect(isHidden(the('#slot'))).toBe(true);
    }
  });

  test('gets back all wrappers around what it puts into the innermost', async () => {
    start('<div id="a"><div id="b"><div id="c"><i class="ad"></i></div></div></div><p>x</p>');
    await clean();
    expect(isHidden(the('#a'))).toBe(true);
    insert('<p id="words">A correction</p>', the('#c'));
    await nextFrame();
    expect(isHidden(the('#words'))).toBe(false);
  });

  test('is read anew once an article appears', async () => {
    start('<main></main>');
    await clean();
    insert(`<div class="story"><p>${words(200)}</p></div>`, the('main'));
    insert('<div class="related" id="wrong"></div>');
    await nextFrame();
    the('.story').classList.add('related');
    insert(`<div>${'x'.repeat(3_000)}</div>`);
    await nextFrame();
    expect(isHidden(the('.story'))).toBe(false);
    expect(isHidden(the('#wrong'))).toBe(true);
  });

  test('while it is read is cleaned once it is', async () => {
    start();
    cleaner.clean(USUAL);
    insert('<p class="ad" id="late"></p>');
    await answered();
    await nextFrame();
    expect(isHidden(the('#late'))).toBe(true);
  });

  test('beyond what is kept while it is read is looked through once it is', async () => {
    start();
    cleaner.clean(USUAL);
    for (let i = 0; i < 60; i++) {
      insert('<p></p>'.repeat(10));
      await Promise.resolve();
    }
    insert('<div><p class="ad" id="late"></p></div>');
    vi.advanceTimersByTime(20);
    await answered();
    for (let i = 0; i < 5; i++) await nextFrame();
    expect(isHidden(the('#late'))).toBe(true);
  });

  test('may have put the article where clutter was, meanwhile', async () => {
    start(`${PAGE}<div class="ad" id="frame"></div>`);
    cleaner.clean(USUAL);
    the('#frame').append(the('.story'));
    await answered();
    await nextFrame();
    expect(isHidden(the('.story'))).toBe(false);
    expect(the('#frame').hasAttribute('data-lede-show'), 'A packaged sheet would hide it').toBe(true);
    expect(isHidden(the('#inner'))).toBe(true);
  });

  test('is read again where its article came while it was read', async () => {
    start('<main></main><section class="related"></section>');
    cleaner.clean(USUAL);
    for (let i = 0; i < 500; i++) insert(`<p class="story">${words(3)}</p>`, the('main'));
    await answered();
    for (let i = 0; i < 5; i++) await nextFrame();
    the('main p.story:nth-child(7)').classList.add('ad');
    cleaner.clean(wanted('ad'));
    await answered();
    expect(isHidden(the('main p.story:nth-child(7)')), 'It is known for article').toBe(false);
  });

  test('keeps what is hidden where a later reading fails', async () => {
    let isGone = false;
    const inspect: Tools['inspect'] = (...asked) =>
      isGone ? Promise.reject(new Error('The extension is gone.')) : tools.inspect(...asked);
    start(PAGE, { inspect });
    await clean();
    isGone = true;
    insert(`<div>${'x'.repeat(3_000)}</div>`);
    await nextFrame();
    expect(cleaner.status()).toMatchObject({ state: 'cleaned' });
    expect(isHidden(the('.related'))).toBe(true);
  });

  test('is cleaned inside open shadow roots', async () => {
    start('<x-box id="early"></x-box><x-box id="late"></x-box>');
    const fill = (id: string): ShadowRoot => {
      const root = the(id).attachShadow({ mode: 'open' });
      root.innerHTML = '<p class="ad"></p><div></div>';
      return root;
    };
    const early = fill('#early');
    await clean();
    expect(isHidden(the('p', early))).toBe(true);
    insert('<p class="ad"></p>', the('div', early));
    await nextFrame();
    expect(isHidden(the('div p', early))).toBe(true);
    const late = fill('#late');
    window.dispatchEvent(new Event('load'));
    expect(isHidden(the('p', late))).toBe(true);
  });

  test('that brings back what was hidden again and again is fought ever more rarely', async () => {
    start();
    await clean();
    let hidden = 0;
    for (let i = 0; i < 200; i++) {
      document.querySelector('#again')?.remove();
      insert('<div class="ad again" id="again"></div>');
      await nextFrame();
      if (isHidden(the('#again'))) hidden++;
    }
    expect(hidden).toBeGreaterThan(10);
    expect(hidden).toBeLessThan(40);
    vi.advanceTimersByTime(60_000);
    expect(isHidden(the('#again'))).toBe(true);
  });
});

describe('a page that becomes another', () => {
  test('is read anew where it shows another article, and what was clutter may be article', async () => {
    start();
    await clean();
    cleaner.moved();
    the('.story').className = 'ended';
    the('.ended').textContent = 'A list';
    the('.related').outerHTML = `<section class="story" style="color: red"><p>${words(200)}</p></section>`;
    vi.advanceTimersByTime(5_000);
    await nextFrame();
    expect(isHidden(the('.story'))).toBe(false);
  });

  test('is left alone where the article is the same', async () => {
    const inspect = vi.fn(tools.inspect);
    start(PAGE, { inspect });
    await clean();
    cleaner.moved();
    vi.advanceTimersByTime(5_000);
    expect(inspect).toHaveBeenCalledTimes(1);
  });
});

describe('a page that was put away while it was read', () => {
  test('is read when it is shown again: answers did not reach it', async () => {
    let isAway = true;
    const inspect: Tools['inspect'] = (...asked) =>
      isAway ? new Promise(() => {}) : tools.inspect(...asked);
    start(PAGE, { inspect });
    await clean();
    expect(cleaner.status().state).toBe('working');
    isAway = false;
    insert('<p class="ad" id="late"></p>');
    cleaner.returned();
    await answered();
    await nextFrame();
    expect(cleaner.status().state).toBe('cleaned');
    expect(isHidden(the('.related')) && isHidden(the('#late'))).toBe(true);
  });
});

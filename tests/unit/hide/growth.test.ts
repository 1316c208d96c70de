import { describe, expect, test, vi } from 'vitest';
import { clean, cleaner, insert, PAGE, start, USUAL } from './cleaned';
import { answered, finder, isHidden, nextFrame, the, tools, words } from './page';

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

  test('has what finds clutter brought to it when it grows, once, and waits for it', async () => {
    let isThere = false;
    const fetchFinder = vi.fn(async () => {
      await answered();
      isThere = true;
    });
    start(PAGE, { finder: () => (isThere ? finder : null), fetchFinder });
    await clean();
    expect(isHidden(the('.related'))).toBe(true);
    expect(fetchFinder, 'A page that stays as it is needs none').not.toHaveBeenCalled();
    for (const id of ['one', 'two']) {
      insert(`<p class="ad" id="${id}"></p>`);
      await nextFrame();
    }
    await answered();
    await answered();
    expect(isHidden(the('#one')) && isHidden(the('#two'))).toBe(true);
    expect(fetchFinder).toHaveBeenCalledOnce();
  });

  test('stays as clean as it is where that cannot be had', async () => {
    start(PAGE, { finder: () => null });
    await clean();
    insert('<p class="ad" id="late"></p>');
    await nextFrame();
    insert('<p class="ad" id="later"></p>');
    await nextFrame();
    expect(isHidden(the('.related'))).toBe(true);
    expect(isHidden(the('#late')) || isHidden(the('#later'))).toBe(false);
    expect(cleaner.status().state).toBe('cleaned');
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

import { describe, expect, test, vi } from 'vitest';
import { createCleaner } from '../../../utils/keep';
import { answered, isHidden, nextFrame, the, words } from '../hide/page';
import { clean, cleaner, insert, PAGE, start, stop, told, USUAL, wanted, world } from './cleaned';
import { tools } from './tools';

/** Replaced before utils/hide takes the prototypes' getters to itself. */
const page = vi.hoisted(() => {
  const state = { ready: 'complete' };
  Object.defineProperty(Document.prototype, 'readyState', { get: () => state.ready });
  return state;
});

describe('cleaning', () => {
  test('hides what is clutter, closes its space and keeps the article', async () => {
    start();
    await clean();
    expect(isHidden(the('#slot'))).toBe(true);
    expect(isHidden(the('.related'))).toBe(true);
    expect(isHidden(the('.story'))).toBe(false);
    expect(cleaner.status()).toEqual({
      state: 'cleaned',
      hidden: [
        { category: 'ad', rule: 'ad/mark', selector: '#inner' },
        { category: 'related', rule: 'related/mark', selector: 'section.related' },
        { category: 'ad', rule: 'ad/mark', selector: '#slot' },
      ],
    });
  });

  test('tells each state and count once', async () => {
    start();
    await clean();
    await clean();
    cleaner.stop();
    expect(told).toEqual(['working 0', 'cleaned 3', 'off 0']);
  });

  test('tells again when the page comes back from the browser’s memory', async () => {
    start();
    await clean();
    cleaner.returned();
    expect(told).toEqual(['working 0', 'cleaned 3', 'cleaned 3']);
  });

  test('does not count what left the page', async () => {
    start();
    await clean();
    the('.related').remove();
    expect(cleaner.status().hidden.map(({ selector }) => selector)).toEqual(['#inner', '#slot']);
  });

  test('waits until the page is parsed', async () => {
    page.ready = 'loading';
    start();
    await clean();
    expect(cleaner.status()).toEqual({ state: 'working', hidden: [] });
    page.ready = 'interactive';
    document.dispatchEvent(new Event('readystatechange'));
    await answered();
    expect(cleaner.status().state).toBe('cleaned');
  });

  test('never hides the article, whatever a rule says', async () => {
    start(`<main class="ad"><div class="story ad"><p class="ad">${words(200)}</p></div></main>`);
    await clean();
    expect(cleaner.status().hidden).toEqual([]);
    expect(document.querySelectorAll('[data-lede-show]')).toHaveLength(3);
  });

  test('holds on pages that shadow the names of the DOM', async () => {
    start(`<form class="ad"><input name="style"><input name="parentNode"><input name="setAttribute"></form>
      <img name="body"><img name="addEventListener"><img name="readyState"><form name="documentElement"></form>${PAGE}`);
    await clean();
    expect(cleaner.status().state).toBe('cleaned');
    expect(getComputedStyle(the('form.ad')).display).toBe('none');
  });

  test('of something that is no page says that it cannot', async () => {
    const feed = new DOMParser().parseFromString('<rss/>', 'text/xml');
    const { signal } = new AbortController();
    const idle = createCleaner({ ...world, document: feed }, tools, () => {}, signal);
    idle.clean(USUAL);
    expect(idle.status()).toEqual({ state: 'cannot', hidden: [] });
  });

  test('that fails half-way leaves the page as it was, and says so', async () => {
    const broken = () => {
      throw new Error('broken rule');
    };
    start(PAGE, { finder: { find: broken, names: new Set() } });
    await clean();
    insert('<b></b>');
    await nextFrame();
    the('body > b').remove();
    expect(cleaner.status()).toEqual({ state: 'cannot', hidden: [] });
    expect(document.body.innerHTML).toBe(PAGE);
  });

  test('that nobody can be asked about says that it cannot', async () => {
    start(PAGE, { inspect: async () => Promise.reject(new Error('The extension is gone.')) });
    await clean();
    expect(cleaner.status()).toEqual({ state: 'cannot', hidden: [] });
    expect(document.documentElement.hasAttribute('data-lede-show'), 'The sheets are taken back').toBe(true);
  });

  test('is over when it is said to be settled', async () => {
    start();
    await cleaner.settled();
    cleaner.clean(USUAL);
    expect(cleaner.status().state).toBe('working');
    await cleaner.settled();
    expect(cleaner.status().state).toBe('cleaned');
  });

  test('that is stopped while the page is read hides nothing', async () => {
    start();
    cleaner.clean(USUAL);
    cleaner.stop();
    await answered();
    expect(cleaner.status()).toEqual({ state: 'off', hidden: [] });
  });

  test('hides what is wanted last, whatever was wanted while the page was read', async () => {
    start();
    cleaner.clean(wanted('ad'));
    await clean(wanted('related'));
    expect(cleaner.status().hidden.map(({ category }) => category)).toEqual(['related']);
  });

  test('asks for an exact copy where markup was none', async () => {
    const inspect = vi.fn(tools.inspect);
    start('<main></main>', { inspect });
    the('main').append(document.createElement('p'));
    the('main p').append(document.createElement('div'));
    the('main p div').className = 'ad';
    await clean();
    expect(inspect.mock.calls.map(([copy]) => Object.keys(copy)[0])).toEqual(['html', 'tree']);
    expect(isHidden(the('.ad'))).toBe(true);
  });
});

describe('showing everything', () => {
  test('gives back every attribute as it was, and revokes the sheets', async () => {
    start();
    const before = document.body.innerHTML;
    await clean();
    expect(document.body.innerHTML).not.toBe(before);
    cleaner.stop();
    expect(document.body.innerHTML).toBe(before);
    expect(document.documentElement.hasAttribute('data-lede-show')).toBe(true);
  });

  test('ends the watching', async () => {
    start();
    await clean();
    cleaner.stop();
    insert('<div class="ad" id="late"></div>');
    await nextFrame();
    expect(isHidden(the('#late'))).toBe(false);
  });

  test('can be followed by cleaning again', async () => {
    start();
    await clean();
    cleaner.stop();
    await clean();
    expect(isHidden(the('.related'))).toBe(true);
    expect(document.documentElement.hasAttribute('data-lede-show')).toBe(false);
  });
});

test('the end of its signal ends everything and leaves no trace', async () => {
  start();
  const before = document.body.innerHTML;
  await clean();
  stop.abort();
  expect(document.body.innerHTML).toBe(before);
  expect(document.documentElement.hasAttribute('data-lede-show')).toBe(false);
  insert('<div class="ad" id="late"></div>');
  cleaner.clean(USUAL);
  await nextFrame();
  expect(isHidden(the('#late'))).toBe(false);
});

test('other categories apply at once, to what is hidden and to what is not', async () => {
  start();
  await clean(wanted('ad'));
  expect(isHidden(the('.related'))).toBe(false);
  await clean(wanted('related'));
  expect(isHidden(the('.related'))).toBe(true);
  expect(isHidden(the('#inner'))).toBe(false);
  expect(the('#inner').hasAttribute('data-lede-show')).toBe(true);
});

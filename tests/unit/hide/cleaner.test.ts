import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CategoryId } from '../../../utils/clutter/categories';
import { type Cleaner, createCleaner, type Tools } from '../../../utils/hide';
import { isHidden, nextFrame, show, stopTime, the, tools, words } from './page';

/** Replaced before utils/hide takes the prototypes' getters to itself. */
const page = vi.hoisted(() => {
  const state = { ready: 'complete' };
  Object.defineProperty(Document.prototype, 'readyState', { get: () => state.ready });
  return state;
});

const world = stopTime();
const wanted = (...categories: CategoryId[]): ReadonlySet<CategoryId> => new Set(categories);
const USUAL = wanted('ad', 'related', 'cookie');

const PAGE = `<header>Paper</header>
  <div class="story"><h1>Headline</h1><p>${words(120)}</p><div id="slot"><div class="ad" id="inner"></div></div>
  <p>${words(120)}</p></div>
  <section class="related" style="color: red">More</section>`;

let cleaner: Cleaner;
let stop: AbortController;
let told: string[];

function start(html = PAGE, changed: Partial<Tools> = {}): void {
  show(html);
  stop = new AbortController();
  told = [];
  const tell = (state: string, count: number) => told.push(`${state} ${count}`);
  cleaner = createCleaner(world, { ...tools, ...changed }, tell, stop.signal);
}

const insert = (html: string, into: Element = document.body) => into.insertAdjacentHTML('beforeend', html);

beforeEach(() => {
  Document.prototype.elementFromPoint = () => null;
});
afterEach(() => {
  stop.abort();
  Reflect.deleteProperty(Document.prototype, 'elementFromPoint');
});

describe('cleaning', () => {
  test('hides what is clutter, closes its space and keeps the article', () => {
    start();
    cleaner.clean(USUAL);
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

  test('tells each state and count once', () => {
    start();
    cleaner.clean(USUAL);
    cleaner.clean(USUAL);
    cleaner.stop();
    expect(told).toEqual(['working 0', 'cleaned 3', 'off 0']);
  });

  test('tells again when the page comes back from the browser’s memory', () => {
    start();
    cleaner.clean(USUAL);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(told).toEqual(['working 0', 'cleaned 3', 'cleaned 3']);
  });

  test('does not count what left the page', () => {
    start();
    cleaner.clean(USUAL);
    the('.related').remove();
    expect(cleaner.status().hidden.map(({ selector }) => selector)).toEqual(['#inner', '#slot']);
  });

  test('waits until the page is parsed', () => {
    page.ready = 'loading';
    start();
    cleaner.clean(USUAL);
    expect(cleaner.status()).toEqual({ state: 'working', hidden: [] });
    page.ready = 'interactive';
    document.dispatchEvent(new Event('readystatechange'));
    expect(cleaner.status().state).toBe('cleaned');
  });

  test('never hides the article, whatever a rule says', () => {
    start(`<main class="ad"><div class="story ad"><p class="ad">${words(200)}</p></div></main>`);
    cleaner.clean(USUAL);
    expect(cleaner.status().hidden).toEqual([]);
    expect(document.querySelectorAll('[data-lede-show]')).toHaveLength(3);
  });

  test('holds on pages that shadow the names of the DOM', () => {
    start(`<form class="ad"><input name="style"><input name="parentNode"><input name="setAttribute"></form>
      <img name="body"><img name="addEventListener"><img name="readyState"><form name="documentElement"></form>${PAGE}`);
    cleaner.clean(USUAL);
    expect(cleaner.status().state).toBe('cleaned');
    expect(getComputedStyle(the('form.ad')).visibility, 'It was there before, so it keeps its room').toBe(
      'hidden',
    );
  });

  test('of something that is no page says that it cannot', () => {
    const feed = new DOMParser().parseFromString('<rss/>', 'text/xml');
    const { signal } = new AbortController();
    const idle = createCleaner({ ...world, document: feed }, tools, () => {}, signal);
    idle.clean(USUAL);
    expect(idle.status()).toEqual({ state: 'cannot', hidden: [] });
  });

  test('that fails half-way leaves the page as it was, and says so', () => {
    let calls = 0;
    start(PAGE, {
      findClutter: (...asked) => {
        if (calls++ > 0) throw new Error('broken rule');
        return tools.findClutter(...asked);
      },
    });
    const before = document.body.innerHTML;
    cleaner.clean(USUAL);
    cleaner.clean(wanted('ad'));
    expect(cleaner.status()).toEqual({ state: 'cannot', hidden: [] });
    expect(document.body.innerHTML).toBe(before);
  });
});

describe('showing everything', () => {
  test('gives back every attribute as it was, and revokes the sheets', () => {
    start();
    const before = document.body.innerHTML;
    cleaner.clean(USUAL);
    expect(document.body.innerHTML).not.toBe(before);
    cleaner.stop();
    expect(document.body.innerHTML).toBe(before);
    expect(document.documentElement.hasAttribute('data-lede-show')).toBe(true);
  });

  test('ends the watching', async () => {
    start();
    cleaner.clean(USUAL);
    cleaner.stop();
    insert('<div class="ad" id="late"></div>');
    await nextFrame();
    expect(isHidden(the('#late'))).toBe(false);
  });

  test('can be followed by cleaning again', () => {
    start();
    cleaner.clean(USUAL);
    cleaner.stop();
    cleaner.clean(USUAL);
    expect(isHidden(the('.related'))).toBe(true);
    expect(document.documentElement.hasAttribute('data-lede-show')).toBe(false);
  });
});

test('the end of its signal ends everything and leaves no trace', async () => {
  start();
  const before = document.body.innerHTML;
  cleaner.clean(USUAL);
  stop.abort();
  expect(document.body.innerHTML).toBe(before);
  expect(document.documentElement.hasAttribute('data-lede-show')).toBe(false);
  insert('<div class="ad" id="late"></div>');
  cleaner.clean(USUAL);
  await nextFrame();
  expect(isHidden(the('#late'))).toBe(false);
});

test('other categories apply at once, to what is hidden and to what is not', () => {
  start();
  cleaner.clean(wanted('ad'));
  expect(isHidden(the('.related'))).toBe(false);
  cleaner.clean(wanted('related'));
  expect(isHidden(the('.related'))).toBe(true);
  expect(isHidden(the('#inner'))).toBe(false);
  expect(the('#inner').hasAttribute('data-lede-show')).toBe(true);
});

describe('a page that grows', () => {
  test('is cleaned as it does', async () => {
    start();
    cleaner.clean(USUAL);
    insert('<div><p class="ad" id="late"></p><p>text</p></div>');
    await nextFrame();
    expect(isHidden(the('#late'))).toBe(true);
  });

  test('gets back a wrapper it puts something into', async () => {
    start();
    cleaner.clean(USUAL);
    insert('<p>A correction</p>', the('#slot'));
    await nextFrame();
    expect(isHidden(the('#slot'))).toBe(false);
    expect(isHidden(the('#inner'))).toBe(true);
  });

  test('is read anew once an article appears', async () => {
    start('<main></main>');
    cleaner.clean(USUAL);
    insert(`<div class="story"><p>${words(200)}</p></div>`, the('main'));
    insert('<div class="related" id="wrong"></div>');
    await nextFrame();
    the('.story').classList.add('related');
    insert(`<div>${'x'.repeat(3_000)}</div>`);
    await nextFrame();
    expect(isHidden(the('.story'))).toBe(false);
    expect(isHidden(the('#wrong'))).toBe(true);
  });

  test('is cleaned inside open shadow roots', async () => {
    start('<x-box id="early"></x-box><x-box id="late"></x-box>');
    const fill = (id: string): ShadowRoot => {
      const root = the(id).attachShadow({ mode: 'open' });
      root.innerHTML = '<p class="ad"></p><div></div>';
      return root;
    };
    const early = fill('#early');
    cleaner.clean(USUAL);
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
    cleaner.clean(USUAL);
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
    cleaner.clean(USUAL);
    cleaner.moved();
    the('.story').className = 'ended';
    the('.ended').textContent = 'A list';
    the('.related').outerHTML = `<section class="story" style="color: red"><p>${words(200)}</p></section>`;
    vi.advanceTimersByTime(5_000);
    await nextFrame();
    expect(isHidden(the('.story'))).toBe(false);
  });

  test('is left alone where the article is the same', () => {
    const locate = vi.fn(tools.locate);
    start(PAGE, { locate });
    cleaner.clean(USUAL);
    cleaner.moved();
    vi.advanceTimersByTime(5_000);
    expect(locate).toHaveBeenCalledTimes(1);
  });
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Inspect } from '../../../utils/hide';
import { createFirst, type First } from '../../../utils/hide/first';
import { inspect } from './inspected';
import { answered, isHidden, show, stopTime, the, words } from './page';

/** Replaced before utils/hide takes the prototypes' own getters and methods to itself. */
const page = vi.hoisted(() => {
  const state = { ready: 'complete', top: 0 };
  Object.defineProperty(Document.prototype, 'readyState', { get: () => state.ready });
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, state.top, 100, 50);
  return state;
});

const world = stopTime();
const USUAL = new Set(['ad', 'related', 'cookie'] as const);
const PAGE = `<div class="story"><p>${words(120)}</p><div id="slot"><i class="ad" id="inner"></i></div></div>
  <section class="related" style="color: red">More</section><p class="ad" id="sheeted">${words(80)}</p>`;

let first: First;
let stop: AbortController;
let told: string[];
const stirred = vi.fn();

function start(html = PAGE, asked: Inspect = inspect): void {
  show(html);
  stop = new AbortController();
  told = [];
  first = createFirst(world, asked, (state, count) => told.push(`${state} ${count}`), stirred, stop.signal);
}

async function clean(): Promise<void> {
  first.clean(USUAL);
  await answered();
}

beforeEach(() => {
  Object.assign(page, { ready: 'complete', top: 5_000 });
  stirred.mockClear();
});
afterEach(() => stop.abort());

describe('a page that stays as it is', () => {
  test('is cleaned, and nobody is called', async () => {
    start();
    await clean();
    expect(isHidden(the('.related')) && isHidden(the('#slot'))).toBe(true);
    expect(isHidden(the('.story'))).toBe(false);
    expect(the('#sheeted').hasAttribute('data-lede-show')).toBe(false);
    expect(told, 'That is told by who reads it').toEqual([]);
    expect(stirred).not.toHaveBeenCalled();
  });

  test('is read once it is parsed', async () => {
    page.ready = 'loading';
    const asked = vi.fn(inspect);
    start(PAGE, asked);
    await clean();
    expect(asked).not.toHaveBeenCalled();
    page.ready = 'interactive';
    document.dispatchEvent(new Event('readystatechange'));
    await answered();
    expect(isHidden(the('.related'))).toBe(true);
  });

  test('keeps the room of what is in view, but not on paper', async () => {
    page.top = 10;
    start();
    await clean();
    expect(the('.related').style.visibility).toBe('hidden');
    window.dispatchEvent(new Event('beforeprint'));
    expect(the('.related').style.cssText).toBe('color: red; display: none !important;');
    expect(stirred).not.toHaveBeenCalled();
  });

  test('shows what only the packaged sheets hide', async () => {
    start('<main><div class="story ad"><p>one</p></div></main>');
    await clean();
    expect(the('.story').hasAttribute('data-lede-show')).toBe(true);
  });

  test('becomes what it was when all ends', async () => {
    start();
    const before = document.body.innerHTML;
    await clean();
    stop.abort();
    expect(document.body.innerHTML).toBe(before);
  });
});

describe('somebody else is called', () => {
  const calls: Record<string, () => void> = {
    'where something is inserted': () => document.body.append(document.createElement('div')),
    'where the page shows again what was hidden': () => the('.related').removeAttribute('style'),
    'where the reader scrolls': () => document.dispatchEvent(new Event('scroll')),
  };
  test.each(Object.entries(calls))('%s', async (_, change) => {
    start();
    await clean();
    change();
    await Promise.resolve();
    expect(stirred).toHaveBeenCalled();
  });

  test('where the page locks its scrolling after its consent window was hidden, but not for another class', async () => {
    start(`${PAGE}<div class="consent">We value your privacy</div>`);
    await clean();
    document.body.className = 'dark';
    await Promise.resolve();
    expect(stirred).not.toHaveBeenCalled();
    document.body.style.overflowY = 'hidden';
    await Promise.resolve();
    expect(stirred).toHaveBeenCalled();
  });

  test('where a dialog opens in what is hidden, for it would block the page', async () => {
    start(`${PAGE}<div class="consent"><dialog>We value your privacy</dialog></div>`);
    await clean();
    the('dialog').setAttribute('open', '');
    await Promise.resolve();
    expect(stirred).toHaveBeenCalled();
  });

  test('where the page is scrolled already', async () => {
    vi.stubGlobal('scrollY', 900);
    start();
    await clean();
    vi.unstubAllGlobals();
    expect(stirred).toHaveBeenCalled();
  });

  test('for what is inserted just before the page is printed', async () => {
    start();
    await clean();
    document.body.append(document.createElement('div'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(stirred).toHaveBeenCalled();
  });

  test('but not for a script, which shows nothing', async () => {
    start();
    await clean();
    document.body.append(document.createElement('script'));
    await Promise.resolve();
    expect(stirred).not.toHaveBeenCalled();
  });

  test('where there is an open shadow tree once the page is loaded', async () => {
    page.ready = 'interactive';
    start(`${PAGE}<x-card></x-card>`);
    await clean();
    the('x-card').attachShadow({ mode: 'open' });
    expect(stirred).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('load'));
    expect(stirred).toHaveBeenCalled();
  });

  test('where a consent window has locked the scrolling', async () => {
    start(`${PAGE}<div class="consent">We value your privacy</div>`);
    document.body.style.overflowY = 'hidden';
    await clean();
    expect(stirred).toHaveBeenCalled();
  });

  test.each<[string, Inspect]>([
    ['has to be copied exactly', async () => null],
    ['cannot be read', () => Promise.reject(new Error('The extension is gone.'))],
  ])('where the page %s', async (_, asked) => {
    start(PAGE, asked);
    await clean();
    expect(stirred).toHaveBeenCalled();
    expect(isHidden(the('.related'))).toBe(false);
  });
});

describe('a page that changes while it is read', () => {
  test('is left to who is called, with what was read and what came since', async () => {
    start();
    first.clean(USUAL);
    document.body.insertAdjacentHTML('beforeend', '<div class="ad" id="late"></div><script></script>');
    await answered();
    expect(stirred).toHaveBeenCalled();
    expect(isHidden(the('.related')), 'Something may have become article').toBe(false);
    const { state, hidden, inserted, reading } = first.handOver();
    expect({ state, hidden, inserted }).toEqual({ state: 'working', hidden: [], inserted: [the('#late')] });
    expect((await reading)?.inspection.hidden).toHaveLength(4);
  });

  test('is shown whole where nobody comes', async () => {
    start();
    first.clean(USUAL);
    document.body.append(document.createElement('div'));
    await answered();
    first.giveUp();
    expect(told).toEqual(['cannot 0']);
    expect(document.documentElement.hasAttribute('data-lede-show'), 'The sheets are taken back').toBe(true);
  });
});

test('what is handed over stays as it is, and is watched no more', async () => {
  start();
  await clean();
  const { state, hidden, shown, inserted } = first.handOver();
  expect({ state, shown, inserted }).toEqual({ state: 'cleaned', shown: [], inserted: [] });
  expect(hidden.map(({ element }) => element.id)).toEqual(['inner', 'sheeted', '', 'slot']);
  document.body.append(document.createElement('div'));
  await Promise.resolve();
  first.giveUp();
  stop.abort();
  expect(stirred).not.toHaveBeenCalled();
  expect(isHidden(the('.related'))).toBe(true);
});

test('what is not answered any more is not waited for', async () => {
  start(PAGE, () => new Promise(() => {}));
  await clean();
  first.returned();
  expect(stirred).toHaveBeenCalled();
  expect(first.handOver().reading).toBeNull();
});

test('a page that is cleaned is told of again when it is shown again, and nobody is called', async () => {
  start();
  await clean();
  first.returned();
  expect(told).toEqual(['cleaned 4']);
  expect(stirred).not.toHaveBeenCalled();
});

test('what is stopped shows all of the page, and begins no second time', async () => {
  start();
  await clean();
  first.stop();
  expect(isHidden(the('.related'))).toBe(false);
  expect(document.documentElement.hasAttribute('data-lede-show')).toBe(true);
  expect(first.clean(USUAL)).toBe(false);
  expect(first.handOver()).toMatchObject({ state: 'off', hidden: [], shown: [document.documentElement] });
  expect(told).toEqual(['off 0']);
});

test('what is stopped while it is read stays as it is after the answer', async () => {
  let give = (): void => undefined;
  const waits = new Promise<void>((resolve) => {
    give = resolve;
  });
  start(PAGE, (copy, categories) => waits.then(() => inspect(copy, categories)));
  await clean();
  first.stop();
  expect(told).toEqual(['off 0']);
  give();
  await answered();
  expect(told).toEqual(['off 0']);
  expect(isHidden(the('.related'))).toBe(false);
});

test('what is gone before it can be hidden is not counted, which nobody else can tell', async () => {
  start(PAGE, async (copy, categories) => {
    const inspection = await inspect(copy, categories);
    the('.related').remove();
    return inspection;
  });
  await clean();
  expect(told).toEqual(['cleaned 3']);
});

test('what was given up can be stopped, and the end of all leaves no trace', async () => {
  start(PAGE, () => Promise.reject(new Error('The extension is gone.')));
  const before = document.documentElement.outerHTML;
  await clean();
  first.giveUp();
  first.stop();
  expect(told).toEqual(['cannot 0', 'off 0']);
  stop.abort();
  expect(document.documentElement.outerHTML).toBe(before);
});

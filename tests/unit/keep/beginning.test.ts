import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFirst } from '../../../utils/hide/first';
import { type Cleaner, createCleaner } from '../../../utils/keep';
import { inspect } from '../hide/inspected';
import { answered, isHidden, nextFrame, show, stopTime, the, Views, words } from '../hide/page';
import { tools } from './tools';

/** Replaced before utils/hide takes the prototype's own method to itself: all is in view. */
vi.hoisted(() => {
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 10, 100, 50);
});

const world = stopTime();
const USUAL = new Set(['ad', 'related', 'cookie'] as const);
const PAGE = `<div class="story"><p>${words(120)}</p><div class="ad" id="slot"></div><p>${words(120)}</p></div>
  <section class="related">More</section>`;

let stop: AbortController;
let told: string[];
let cleaner: Cleaner;

/** Cleans a page as `hide` does, and has it kept from there. As scripts of their own share nothing, what is handed over is copied. */
async function begin(html = PAGE, categories: typeof USUAL | Set<'ad'> = USUAL): Promise<void> {
  show(html);
  stop = new AbortController();
  told = [];
  const tell = (state: string, count: number) => told.push(`${state} ${count}`);
  const first = createFirst(world, inspect, tell, () => {}, stop.signal);
  first.clean(USUAL);
  await answered();
  const { hidden, ...left } = first.handOver();
  const copied = hidden.map(({ written, ...one }) => ({
    ...one,
    written: { ...written, declarations: { ...written.declarations } },
  }));
  cleaner = createCleaner(world, tools, tell, stop.signal, { ...left, hidden: copied });
  cleaner.clean(categories);
  await answered();
}

beforeEach(() => {
  Document.prototype.elementFromPoint = () => null;
});
afterEach(() => {
  stop.abort();
  Reflect.deleteProperty(Document.prototype, 'elementFromPoint');
});

test('what is hidden stays so, is not told again and can be taken back', async () => {
  await begin();
  expect(told).toEqual([]);
  expect(isHidden(the('#slot')) && isHidden(the('.related'))).toBe(true);
  cleaner.stop();
  expect(the('.related').hasAttribute('style')).toBe(false);
});

test('what has its room still loses it when it is out of view', async () => {
  await begin();
  expect(the('.related').style.visibility).toBe('hidden');
  Views.tell(() => false);
  expect(the('.related').style.cssText).toBe('display: none !important;');
});

test('other categories than those it was cleaned of have the page read anew', async () => {
  await begin(PAGE, new Set(['ad'] as const));
  expect(isHidden(the('.related'))).toBe(false);
  expect(isHidden(the('#slot'))).toBe(true);
});

test('a page that is another one now is read anew: how its article looked before it was kept is not known', async () => {
  await begin();
  the('#slot').className = 'text';
  the('#slot').textContent = words(20);
  for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = words(110);
  await nextFrame();
  cleaner.moved();
  vi.advanceTimersByTime(700);
  await nextFrame();
  expect(isHidden(the('#slot'))).toBe(false);
});

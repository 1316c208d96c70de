import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createScrollHold } from '../../../utils/keep/scroll';
import { show, the } from '../hide/page';

/** Where the paragraph is in the window: jsdom lays nothing out. Replaced before utils/hide takes the method to itself. */
const place = vi.hoisted(() => {
  const state = { top: 100, height: 40 };
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, state.top, 100, state.height);
  return state;
});
const scrollBy = vi.fn();
const stop = new AbortController();
const view = { scrollY: 500, innerWidth: 1000, innerHeight: 800, scrollBy, getComputedStyle };

beforeEach(() => {
  show('<header style="position: sticky"><b>Paper</b></header><p>text</p>');
  Object.assign(place, { top: 100, height: 40 });
  scrollBy.mockClear();
  Document.prototype.elementFromPoint = () => the('p');
});
afterEach(() => {
  Reflect.deleteProperty(Document.prototype, 'elementFromPoint');
});

const hold = (scrollY: number) =>
  createScrollHold(
    { document, view: { ...view, scrollY } as unknown as Window, now: () => 0 },
    false,
    stop.signal,
  );

test('what the reader sees stays in its place', () => {
  hold(500)(() => {
    place.top = -150;
  });
  expect(scrollBy).toHaveBeenCalledExactlyOnceWith({ top: -250, behavior: 'instant' });
});

test('nothing is scrolled where nothing moved, or the page is at its top', () => {
  hold(500)(() => {});
  hold(0)(() => {
    place.top = -150;
  });
  expect(scrollBy).not.toHaveBeenCalled();
});

test('what sticks to the window or was hidden is nothing to hold on to', () => {
  Document.prototype.elementFromPoint = () => the('b');
  hold(500)(() => {
    place.top = -150;
  });
  Document.prototype.elementFromPoint = () => the('p');
  hold(500)(() => Object.assign(place, { top: 0, height: 0 }));
  expect(scrollBy).not.toHaveBeenCalled();
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLock, type Lock } from '../../../utils/keep/lock';
import { show, the } from '../hide/page';

/** Replaced before utils/hide takes the prototype's method to itself: the gate fills the window. */
vi.hoisted(() => {
  Element.prototype.getBoundingClientRect = function (this: Element) {
    return this.id === 'gate' ? new DOMRect(0, 0, innerWidth, innerHeight) : new DOMRect(0, 0, 10, 10);
  };
});

/** What lies over the middle of the window: jsdom lays nothing out. */
const over: { element: Element | null } = { element: null };

beforeEach(() => {
  over.element = null;
  Document.prototype.elementFromPoint = () => over.element;
});
afterEach(() => {
  Reflect.deleteProperty(Document.prototype, 'elementFromPoint');
  document.documentElement.className = '';
  document.body.className = '';
});

const STYLES = `<style>.locked { overflow-y: hidden } .pinned { position: fixed; top: -300px }
  .gate { position: fixed; inset: 0 }</style><p>text</p><div id="gate" class="gate"><b>Subscribe</b></div>`;

let lock: Lock;

beforeEach(() => {
  show(STYLES);
  lock = createLock({ document, view: window, now: () => 0 });
});
afterEach(() => {
  lock.undo();
});

describe('a consent window’s scroll lock', () => {
  test.each(['locked', 'pinned'])('is lifted where html and body are %s, and put back', (name) => {
    const roots = [document.documentElement, document.body];
    const areLocked = () =>
      roots
        .map((element) => getComputedStyle(element))
        .map(({ overflowY, position }) => overflowY === 'hidden' || position === 'fixed');
    for (const element of roots) element.className = name;
    expect(areLocked()).toEqual([true, true]);
    lock.lift();
    expect(areLocked()).toEqual([false, false]);
    lock.undo();
    expect(document.documentElement.hasAttribute('style')).toBe(false);
    expect(document.body.hasAttribute('style')).toBe(false);
  });

  test('is lifted when it comes late', async () => {
    lock.lift();
    expect(document.body.hasAttribute('style')).toBe(false);
    document.body.classList.add('locked');
    expect(getComputedStyle(document.body).overflowY).toBe('hidden');
    await Promise.resolve();
    expect(getComputedStyle(document.body).overflowY).toBe('visible');
  });

  test('stays where something else lies over the page', () => {
    document.body.classList.add('locked');
    over.element = the('#gate b');
    lock.lift();
    expect(getComputedStyle(document.body).overflowY).toBe('hidden');
  });

  test('comes back when a gate does', async () => {
    document.body.classList.add('locked');
    lock.lift();
    expect(getComputedStyle(document.body).overflowY).toBe('visible');
    over.element = the('#gate');
    document.body.classList.add('gated');
    await Promise.resolve();
    expect(getComputedStyle(document.body).overflowY).toBe('hidden');
  });

  test('is not fought over for ever', async () => {
    lock.lift();
    for (let i = 0; i < 20; i++) {
      document.body.setAttribute('style', 'overflow-y: hidden');
      await Promise.resolve();
    }
    expect(getComputedStyle(document.body).overflowY).toBe('hidden');
  });

  test('is nobody’s business once undone', async () => {
    lock.lift();
    lock.undo();
    document.body.classList.add('locked');
    await Promise.resolve();
    expect(document.body.hasAttribute('style')).toBe(false);
  });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFloats, type Floats } from '../../../utils/keep/floats';
import { createHider, type Hider } from '../../../utils/keep/hider';
import { createPace } from '../../../utils/keep/pace';
import { show, stopTime, the } from '../hide/page';

/** Replaced before utils/hide takes the method to itself: jsdom lays nothing out. */
vi.hoisted(() => {
  Element.prototype.getBoundingClientRect = function (this: Element) {
    return new DOMRect(0, 0, this.classList.contains('large') ? innerWidth : 300, 200);
  };
});

const world = stopTime();
let hider: Hider;
let floats: Floats;

beforeEach(() => {
  show(`<style>.sticky { position: fixed }</style><figure><div id="box"><div><video id="player"></video></div></div>
    <p id="text">text</p></figure>`);
  hider = createHider();
  floats = createFloats(world, hider, createPace(world.now));
});
afterEach(() => floats.stop());

const never = () => false;

test('a player stays while it is in its place, goes while it floats, and comes back', async () => {
  floats.look([document], never);
  expect(hider.records()).toEqual([]);
  the('#box').className = 'sticky';
  await Promise.resolve();
  expect(hider.records()).toMatchObject([{ element: the('#box'), category: 'video', rule: 'video/floats' }]);
  the('#box').className = '';
  await Promise.resolve();
  expect(hider.records()).toEqual([]);
});

test('one that floats already is found once the page has settled', () => {
  the('#box').className = 'sticky';
  floats.look([the('#player')], never);
  expect(hider.records()).toEqual([]);
  vi.advanceTimersByTime(500);
  expect(hider.has(the('#box'))).toBe(true);
});

test('one that is shown large, or may float, is left alone', async () => {
  floats.look([document], never);
  the('#box').className = 'sticky large';
  await Promise.resolve();
  expect(hider.records()).toEqual([]);
  floats.look([document], () => true);
  the('#box').className = 'sticky';
  await Promise.resolve();
  expect(hider.records()).toEqual([]);
});

test('a new reading of the page does not let it go', async () => {
  floats.look([document], never);
  the('#box').className = 'sticky';
  await Promise.resolve();
  hider.suspend();
  floats.look([document], never);
  hider.resume();
  expect(hider.has(the('#box'))).toBe(true);
});

test('what is no player may be fixed', async () => {
  floats.look([document], never);
  the('#text').className = 'sticky';
  await Promise.resolve();
  expect(hider.records()).toEqual([]);
});

test('stops when told to', async () => {
  floats.look([document], never);
  floats.stop();
  the('#box').className = 'sticky';
  await Promise.resolve();
  vi.advanceTimersByTime(500);
  expect(hider.records()).toEqual([]);
});

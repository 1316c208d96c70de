import { beforeEach, expect, test } from 'vitest';
import { watchAddress } from '../../../utils/hide';

beforeEach(() => history.replaceState(null, '', '/one'));

function watched() {
  const seen: string[] = [];
  const stop = new AbortController();
  const check = watchAddress({ view: window }, (url) => seen.push(new URL(url).pathname), stop.signal);
  return { seen, stop, check };
}

test('a changed address is told once, when asked', () => {
  const { seen, check } = watched();
  check();
  history.pushState(null, '', '/two');
  check();
  check();
  expect(seen).toEqual(['/two']);
});

test('a changed fragment is no other page', () => {
  const { seen, check } = watched();
  history.pushState(null, '', '/one#below');
  check();
  expect(seen).toEqual([]);
});

test('going back is told without being asked', () => {
  const { seen, stop } = watched();
  history.replaceState(null, '', '/zero');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(seen).toEqual(['/zero']);
  stop.abort();
});

test('the Navigation API tells where there is one', () => {
  const navigation = new EventTarget();
  const location = { href: 'https://example.org/one' };
  const view = Object.assign(new EventTarget(), { navigation, location }) as unknown as Window;
  const seen: string[] = [];
  const stop = new AbortController();
  watchAddress({ view }, (url) => seen.push(url), stop.signal);
  location.href = 'https://example.org/two#x';
  navigation.dispatchEvent(new Event('currententrychange'));
  stop.abort();
  location.href = 'https://example.org/three';
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(seen).toEqual(['https://example.org/two']);
});

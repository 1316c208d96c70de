import { beforeEach, expect, test } from 'vitest';
import { watchAddress } from '../../../utils/hide';

beforeEach(() => history.replaceState(null, '', '/one'));

function watched() {
  const seen: string[] = [];
  const stop = new AbortController();
  watchAddress({ document, view: window }, (url) => seen.push(new URL(url).pathname), stop.signal);
  /** Changes the page. */
  const change = async (): Promise<void> => {
    document.body.append('.');
    await Promise.resolve();
  };
  return { seen, stop, change };
}

test('a changed address is told once, when the page changes', async () => {
  const { seen, stop, change } = watched();
  await change();
  history.pushState(null, '', '/two');
  await change();
  await change();
  expect(seen).toEqual(['/two']);
  stop.abort();
  history.pushState(null, '', '/three');
  await change();
  expect(seen).toEqual(['/two']);
});

test('a changed fragment is no other page', async () => {
  const { seen, stop, change } = watched();
  history.pushState(null, '', '/one#below');
  await change();
  expect(seen).toEqual([]);
  stop.abort();
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
  watchAddress({ document, view }, (url) => seen.push(url), stop.signal);
  location.href = 'https://example.org/two#x';
  navigation.dispatchEvent(new Event('currententrychange'));
  stop.abort();
  location.href = 'https://example.org/three';
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(seen).toEqual(['https://example.org/two']);
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  answerBackground,
  inspectInHiddenPage,
  openHiddenPage,
  readInHiddenPage,
} from '../../../utils/browser/hidden-page';
import { packPage } from '../../../utils/copy';
import { event, fakeOffscreen, fakeRest } from './fake';

Element.prototype.checkVisibility = () => true; // jsdom lays nothing out
const PAGE = `<html><head><title>Ferry</title></head><body><article><h1>Ferry back</h1>${'<p>The ferry came back to the harbour on Monday, after a week of repairs at the yard.</p>'.repeat(6)}</article></body></html>`;
const COPY = {
  ...packPage(new DOMParser().parseFromString(PAGE, 'text/html')),
  url: 'https://www.harbourpost.example/ferry',
};

beforeEach(() => {
  fakeRest();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

describe('the hidden page', () => {
  it('is opened once for all that is asked at a time, and closed when nothing more comes', async () => {
    const pages = fakeOffscreen(async (message) => message);
    const both = [readInHiddenPage(COPY, { force: true }), readInHiddenPage(COPY, {})];
    expect(await Promise.all(both)).toEqual([
      { lede: 'copy.read', data: { copy: COPY, options: { force: true } } },
      { lede: 'copy.read', data: { copy: COPY, options: {} } },
    ]);
    expect(pages).toEqual({ opened: 1, open: 1 });
    await vi.advanceTimersByTimeAsync(15_000);
    await readInHiddenPage(COPY, {});
    await vi.advanceTimersByTimeAsync(15_000);
    expect(pages, 'in use again').toEqual({ opened: 1, open: 1 });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(pages.open).toBe(0);
    await readInHiddenPage(COPY, {});
    expect(pages).toEqual({ opened: 2, open: 1 });
  });

  it('is opened for what is about to come, and closed where it does not come', async () => {
    const pages = fakeOffscreen(async (message) => message);
    await openHiddenPage();
    expect(pages).toEqual({ opened: 1, open: 1 });
    await vi.advanceTimersByTimeAsync(15_000);
    const request = { copy: { tree: COPY.tree }, categories: ['ad' as const] };
    expect(await inspectInHiddenPage(request, COPY.url)).toEqual({
      lede: 'copy.inspect',
      data: { ...request, url: COPY.url },
    });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(pages).toEqual({ opened: 1, open: 1 });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(pages.open).toBe(0);
  });

  it('is opened anew for what comes while it is being closed', async () => {
    const pages = fakeOffscreen(async (message) => message);
    await openHiddenPage();
    const { closeDocument } = chrome.offscreen;
    let asked: Promise<unknown> = Promise.resolve();
    chrome.offscreen.closeDocument = async () => {
      asked = readInHiddenPage(COPY, {});
      await closeDocument();
    };
    await vi.advanceTimersByTimeAsync(21_000);
    chrome.offscreen.closeDocument = closeDocument;
    expect(await asked).toMatchObject({ lede: 'copy.read' });
    expect(pages).toEqual({ opened: 2, open: 1 });
  });

  it('stays open while it reads, however long that takes', async () => {
    let answer = (_: unknown): void => undefined;
    const pages = fakeOffscreen((message) =>
      (message as { data: { options: { force?: boolean } } }).data.options.force
        ? new Promise((resolve) => {
            answer = resolve;
          })
        : Promise.resolve(null),
    );
    const long = readInHiddenPage(COPY, { force: true });
    await readInHiddenPage(COPY, {});
    await vi.advanceTimersByTimeAsync(50_000);
    expect(pages.open).toBe(1);
    answer('article');
    expect(await long).toBe('article');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(pages.open).toBe(0);
  });

  it('is the one that was left open where the background was stopped, and is closed where reading fails', async () => {
    const pages = fakeOffscreen(async () => Promise.reject(new Error('No room.')));
    pages.open = 1;
    await expect(readInHiddenPage(COPY, {})).rejects.toThrow('No room.');
    expect(pages).toEqual({ opened: 0, open: 1 });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(pages.open).toBe(0);
  });

  it('is given up where it does not come to an end, or does not listen', async () => {
    const pages = fakeOffscreen(() => new Promise(() => undefined));
    const never = expect(readInHiddenPage(COPY, {})).rejects.toThrow('did not answer');
    await vi.advanceTimersByTimeAsync(60_000);
    await never;
    expect(pages.open).toBe(0);
    fakeOffscreen(async () => undefined);
    await expect(readInHiddenPage(COPY, {})).rejects.toThrow('did not listen');
  });

  it('reads a copy for the background, and nothing for content scripts or strangers', async () => {
    const onMessage = event<[unknown, { id?: string; tab?: object }]>();
    Object.assign(browser.runtime, { id: 'lede', onMessage });
    answerBackground();
    const ask = async (message: unknown, sender: { id?: string; tab?: object }) =>
      (await onMessage.fire(message, sender))[0];
    const message = { lede: 'copy.read', data: { copy: COPY, options: { force: true } } };
    expect(await ask(message, { id: 'lede' })).toMatchObject({ title: 'Ferry back', url: COPY.url });
    const inspect = {
      lede: 'copy.inspect',
      data: { copy: { tree: COPY.tree }, categories: ['ad'], url: COPY.url },
    };
    expect(await ask(inspect, { id: 'lede' })).toMatchObject({ hidden: [], listed: [] });
    const rearranged = { html: '<html><p><div></div></p></html>', elements: 3, quirks: false };
    const unsure = { ...inspect, data: { ...inspect.data, copy: rearranged } };
    expect(await ask(unsure, { id: 'lede' }), 'It has to be exact').toBeNull();
    expect(await ask(inspect, { id: 'lede', tab: {} })).toBeUndefined();
    expect(await ask(message, { id: 'lede', tab: {} })).toBeUndefined();
    expect(await ask(message, { id: 'stranger' })).toBeUndefined();
    expect(await ask({ lede: 'lists.find' }, { id: 'lede' })).toBeUndefined();
    expect(await ask({ lede: 'constructor' }, { id: 'lede' })).toBeUndefined();
  });
});

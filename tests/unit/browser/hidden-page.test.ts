import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { answerReading, readInHiddenPage } from '../../../utils/browser/hidden-page';
import { event, fakeOffscreen, fakeRest } from './fake';

const COPY = {
  html: `<html><head><title>Ferry</title></head><body><article><h1>Ferry back</h1>${'<p>The ferry came back to the harbour on Monday, after a week of repairs at the yard.</p>'.repeat(6)}</article></body></html>`,
  url: 'https://www.harbourpost.example/ferry',
  complete: true,
};

beforeEach(() => void fakeRest());

describe('the hidden page', () => {
  it('is opened for each copy, one at a time, and closed again', async () => {
    let running = 0;
    const pages = fakeOffscreen(async () => {
      running += 1;
      await Promise.resolve();
      expect(running).toBe(1);
      running -= 1;
      return 'article';
    });
    const both = await Promise.all([readInHiddenPage(COPY, {}), readInHiddenPage(COPY, {})]);
    expect(both).toEqual(['article', 'article']);
    expect(pages).toEqual({ opened: 2, open: 0 });
  });

  it('is closed where the reading fails, and where one was left open', async () => {
    const pages = fakeOffscreen(async () => Promise.reject(new Error('No room.')));
    await expect(readInHiddenPage(COPY, {})).rejects.toThrow('No room.');
    expect(pages.open).toBe(0);
    pages.open = 1;
    await expect(readInHiddenPage(COPY, {})).rejects.toThrow('No room.');
    expect(pages.open).toBe(0);
  });

  it('reads a copy for the background, and nothing for content scripts or strangers', async () => {
    const onMessage = event<[unknown, { id?: string; tab?: object }]>();
    Object.assign(browser.runtime, { id: 'lede', onMessage });
    answerReading();
    const ask = async (message: unknown, sender: { id?: string; tab?: object }) =>
      (await onMessage.fire(message, sender))[0];
    const message = { lede: 'copy.read', data: { copy: COPY, options: { force: true } } };
    expect(await ask(message, { id: 'lede' })).toMatchObject({ title: 'Ferry back', url: COPY.url });
    expect(await ask(message, { id: 'lede', tab: {} })).toBeUndefined();
    expect(await ask(message, { id: 'stranger' })).toBeUndefined();
    expect(await ask({ lede: 'lists.find' }, { id: 'lede' })).toBeUndefined();
  });
});

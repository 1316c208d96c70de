import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { getSettings, updateSettings } from '../../../utils/browser';
import { answer } from '../../../utils/browser/answers';
import { fakeOffscreen, fakeRest, type Rest } from './fake';

const put = { lede: 'site.put', data: { pattern: '*://a.example/*', action: 'clean' } };
const report = { lede: 'clean.report', data: { state: 'cleaned', count: 3 } };
const own = () => ({ id: browser.runtime.id, url: browser.runtime.getURL('/options.html') });
const page = (frameId = 0) => ({
  id: browser.runtime.id,
  url: 'https://a.example/',
  frameId,
  tab: { id: 7 } as never,
});

let rest: Rest;
beforeEach(() => {
  rest = fakeRest();
});

describe('the background', () => {
  it('puts a rule into the settings for our own pages', async () => {
    expect(await answer(put, own())).toEqual({ ok: true, value: undefined });
    expect((await getSettings()).settings.sites).toEqual([
      { pattern: '*://a.example/*', action: 'clean', categories: {} },
    ]);
  });

  it('takes no rule from the process of a page, nor from another extension, nor a wrong one', async () => {
    expect(answer(put, page())).toBeUndefined();
    expect(answer(put, { ...own(), id: 'another' })).toBeUndefined();
    const everything = { ...put, data: { pattern: '<all_urls>', action: 'clean' } };
    expect(await answer(everything, own())).toBeUndefined();
    expect((await getSettings()).settings.sites).toEqual([]);
  });

  it('shows what a page says was hidden, for its top frame alone', async () => {
    await answer(report, page());
    expect(rest.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '3' });
    await answer(report, page(2));
    await answer({ ...report, data: { state: 'cleaned', count: '<b>' } }, page());
    expect(rest.action.setBadgeText).toHaveBeenCalledTimes(1);
  });

  it('keeps the number to itself where the reader does not want it', async () => {
    await updateSettings((now) => ({ ...now, count: false }));
    await answer(report, page());
    expect(rest.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
    await updateSettings((now) => ({ ...now, count: true }));
  });

  it('puts the keeper into the frame that asks, and into no other', async () => {
    await answer({ lede: 'keeper.load' }, page(2));
    expect(rest.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [2] },
      files: ['/knowledge.js', '/keeper.js'],
      injectImmediately: true,
    });
  });

  it('tells a page what the settings say of it, also where it has changed its address, and of no other site', async () => {
    const offscreen = fakeOffscreen(async () => null);
    await updateSettings((now) => ({
      ...now,
      sites: ['a', 'b'].map((site) => ({
        pattern: `*://${site}.example/news/*`,
        action: 'clean' as const,
        categories: {},
      })),
    }));
    const ask = async (url: string) => answer({ lede: 'rules.find', data: { url } }, page());
    expect(await ask('https://a.example/')).toMatchObject({ action: null });
    expect(offscreen.opened).toBe(0);
    expect(await ask('https://b.example/news/1')).toMatchObject({ action: null });
    const rules = await ask('https://a.example/news/1');
    expect(rules).toMatchObject({ action: 'clean', categories: expect.arrayContaining(['ad', 'social']) });
    await vi.waitFor(() => expect(offscreen.opened, 'A copy is about to come').toBe(1));
  });

  it('has a copy inspected, for the site that the browser says it is of', async () => {
    const asked = vi.fn(async (_: unknown): Promise<unknown> => null);
    fakeOffscreen(asked);
    const request = { copy: { tree: '[]' }, categories: ['ad'] };
    const data = { ...request, tells: false };
    expect(
      await answer({ lede: 'page.inspect', data: { ...data, url: 'https://b.example/' } }, page()),
    ).toBeNull();
    const sent = { lede: 'copy.inspect', data: { ...request, url: 'https://a.example/' } };
    expect(asked).toHaveBeenCalledExactlyOnceWith(sent);
    await answer({ lede: 'page.inspect', data: { ...data, categories: ['none'] } }, page());
    expect(asked).toHaveBeenCalledOnce();
  });

  it('leaves other messages to others', () => {
    for (const message of [null, 'clean.report', {}, { lede: 'constructor' }, { lede: 'clean.status' }])
      expect(answer(message, own())).toBeUndefined();
  });
});

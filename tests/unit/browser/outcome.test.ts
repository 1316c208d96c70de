import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { answer } from '../../../utils/browser/answers';
import { fakeOffscreen, fakeRest, type Rest } from './fake';

const URL_OF_PAGE = 'https://a.example/news/1';
const page = (documentId = 'first', frameId = 0) => ({
  id: browser.runtime.id,
  url: URL_OF_PAGE,
  frameId,
  documentId,
  tab: { id: 7 } as never,
});
const FOUND = {
  body: [],
  headline: null,
  paragraphs: [],
  hidden: [{}, {}],
  shown: [],
  listed: [],
  hosts: [],
};

let rest: Rest;
let give: (found: typeof FOUND | null) => void;
beforeEach(() => {
  rest = fakeRest();
  rest.tabs.get.mockImplementation(async (id) => ({ id, url: `${URL_OF_PAGE}?page=2` }));
  fakeOffscreen(
    () =>
      new Promise((resolve) => {
        give = resolve;
      }),
  );
});

/** What the badge said, in turn. */
const texts = (): unknown[] =>
  rest.action.setBadgeText.mock.calls.map((call) => (call as unknown as [{ text: string }])[0].text);
const ask = async (sender = page(), tells = true): Promise<unknown> => {
  const data = { copy: { tree: '[]' }, categories: ['ad'], tells };
  const answered = answer({ lede: 'page.inspect', data }, sender);
  await vi.waitFor(() => expect(give).toBeDefined());
  await settled();
  return answered;
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const answered = async (found: typeof FOUND | null = FOUND): Promise<void> => {
  give(found);
  await settled();
};

describe('the toolbar button, where a page leaves it to who reads it', () => {
  it('shows that it is worked on, and what was found', async () => {
    const reply = ask();
    await settled();
    expect(texts()).toEqual(['']);
    await answered();
    expect(await reply).toEqual(FOUND);
    expect(texts()).toEqual(['', '2']);
  });

  it('shows nothing of a frame, nor where the page does not ask for it', async () => {
    void ask(page('first', 2));
    await settled();
    await answered();
    void ask(page(), false);
    await settled();
    await answered();
    expect(texts()).toEqual([]);
  });

  it('stays as it is where the page cannot be read so', async () => {
    void ask();
    await settled();
    await answered(null);
    expect(texts()).toEqual(['']);
  });

  it('shows what the page says itself, which knows better', async () => {
    void ask();
    await settled();
    await answer({ lede: 'clean.report', data: { state: 'off', count: 0 } }, page());
    await answered();
    expect(texts()).toEqual(['', '']);
  });

  it('shows nothing of a page that is gone: the tab has another site, or another page has come', async () => {
    void ask();
    await settled();
    rest.tabs.get.mockImplementation(async (id) => ({ id })); // it is not Lede's business where
    await answered();
    rest.tabs.get.mockImplementation(async (id) => ({ id, url: URL_OF_PAGE }));
    void ask();
    await settled();
    await answer({ lede: 'rules.find', data: { url: URL_OF_PAGE } }, page('second'));
    await answered();
    expect(texts()).toEqual(['', '']);
  });

  it('still shows it where the same page asks what holds now', async () => {
    void ask();
    await settled();
    await answer({ lede: 'rules.find', data: { url: URL_OF_PAGE } }, page());
    await answered();
    expect(texts()).toEqual(['', '2']);
  });
});

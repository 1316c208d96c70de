import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Article, extract } from '../../../utils/article';
import { openReader, readArticleFromAddress, readTab, saveScroll, type Tab } from '../../../utils/browser';
import { forget } from '../../../utils/browser/recall';
import { emptyMemoryShelf } from '../../../utils/browser/shelf';
import { article } from '../sanitise/sample';
import { fakeRest, type Rest } from './fake';

const TAB: Tab = {
  id: 7,
  url: 'https://www.harbourpost.example/ferry',
  title: 'Ferry',
  private: false,
  status: 'complete',
};
const COPY = { tree: '[0,"html",0,"title","Ferry",-1,-1]', url: TAB.url, complete: true };
const PROBE = { contentType: 'text/html', readyState: 'complete', loaded: 1, status: 200, login: false };

vi.mock('../../../utils/article', () => ({ extract: vi.fn() }));

let rest: Rest;
/** What the page in the tab answers, and the article that is read in its copy. */
let page: { probe: unknown; copy: unknown; article: Article };

beforeEach(() => {
  rest = fakeRest();
  vi.stubGlobal('indexedDB', new IDBFactory());
  page = { probe: PROBE, copy: COPY, article: article() };
  vi.mocked(extract)
    .mockReset()
    .mockImplementation(() => page.article);
  rest.scripting.executeScript.mockImplementation(async ({ files }) => [
    { result: files ? page.copy : page.probe },
  ]);
  rest.tabs.get.mockImplementation(async (id) => ({ id, url: TAB.url }));
});

const read = async (tab = TAB, options = {}) => {
  const result = await readTab(tab, options);
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const failure = async (tab = TAB, options = {}) => {
  const result = await readTab(tab, options);
  return result.ok ? null : result.failure.code;
};
const extractions = () =>
  rest.scripting.executeScript.mock.calls.filter(([{ files }]) => files !== undefined).length;
const none = () => {
  page.article = article({ readerable: false });
};

describe('readTab', () => {
  it('gives the article, sanitised and kept', async () => {
    page.article = article({ html: '<p onclick=alert(1)>Boat.</p>' });
    const reading = await read();
    expect(reading).toMatchObject({ kept: true, scroll: 0, article: { html: '<p>Boat.</p>' } });
    const shown = await readArticleFromAddress({ search: `?id=${reading.id}&url=x` });
    expect(shown.article?.html).toBe('<p>Boat.</p>');
  });

  it('reads the copy that the page gave, as old as the page', async () => {
    await read(TAB, { force: true });
    const [document, url, options] = vi.mocked(extract).mock.lastCall ?? [];
    expect([document?.title, url, options]).toEqual(['Ferry', TAB.url, { force: true, today: PROBE.loaded }]);
  });

  it('takes the address from the browser, not from the page', async () => {
    page.article = article({ url: 'https://bank.example/' });
    expect((await read()).article.url).toBe(TAB.url);
  });

  it('shows again what it showed, at the place it was read to, while the same page is there', async () => {
    const first = await read();
    await saveScroll(TAB, 0.4);
    const { article: again, ...rest } = await read({ ...TAB, url: `${TAB.url}#part` });
    expect(extractions()).toBe(1);
    expect(rest).toEqual({ id: first.id, kept: true, scroll: 0.4 });
    expect(again.title).toBe(first.article.title);
  });

  it('reads anew when the page was loaded anew, went on, or is asked for by force', async () => {
    await read();
    page.probe = { ...PROBE, loaded: 2 };
    await read();
    expect(extractions()).toBe(2);
    const next = 'https://www.harbourpost.example/pier';
    rest.tabs.get.mockImplementation(async (id) => ({ id, url: next }));
    expect((await read({ ...TAB, url: next })).scroll, 'at its beginning').toBe(0);
    expect(extractions()).toBe(3);
    await read({ ...TAB, url: next }, { force: true });
    expect(extractions()).toBe(4);
  });

  it('forgets with the tab', async () => {
    await read();
    await forget(TAB.id);
    await read();
    expect(extractions()).toBe(2);
  });

  it('says that it could not be kept, and shows it all the same', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    vi.resetModules();
    const again = await import('../../../utils/browser');
    const result = await again.readTab(TAB);
    expect(result).toMatchObject({ ok: true, value: { kept: false, article: { title: article().title } } });
  });

  it('shows again what could not be kept', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect((await read()).kept).toBe(false);
    put.mockRestore();
    expect(await read()).toMatchObject({ kept: false, article: { title: article().title } });
    expect(extractions()).toBe(1);
  });

  it('reads anew what is kept no more', async () => {
    await read();
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.resetModules();
    const again = await import('../../../utils/browser');
    expect((await again.readTab(TAB)).ok).toBe(true);
    expect(extractions()).toBe(2);
  });
});

describe('a page that gives none', () => {
  it.each([
    ['an address of the browser’s', { url: 'about:config' }, {}, 'browser-page'],
    ['a source view', { url: 'view-source:https://a.example/' }, {}, 'view-source'],
    ['a PDF', {}, { contentType: 'application/pdf' }, 'pdf'],
    ['a picture', {}, { contentType: 'image/png' }, 'image'],
    ['data', {}, { contentType: 'application/json' }, 'not-html'],
    ['a page that is being parsed', {}, { readyState: 'loading' }, 'still-loading'],
    ['a page that is still loading', { status: 'loading' }, { readyState: 'interactive' }, 'still-loading'],
    ['the server’s page of error', {}, { status: 404 }, 'error-page'],
    ['a login page', {}, { login: true }, 'login-page'],
    ['a home page', {}, {}, 'no-article'],
  ])('%s', async (_, tab, probe, code) => {
    page.probe = { ...PROBE, ...probe };
    none();
    expect(await failure({ ...TAB, ...tab })).toBe(code);
  });

  it('is shown anyway when asked, unless there is nothing at all', async () => {
    none();
    expect((await read(TAB, { force: true })).article.title).toBe(article().title);
    page.article = article({ readerable: false, html: '', text: '' });
    expect(await failure(TAB, { force: true })).toBe('no-article');
  });

  it('a file the browser does not open to extensions', async () => {
    rest.scripting.executeScript.mockRejectedValue(
      new Error('Cannot access contents of url "file:///a.html".'),
    );
    expect(await failure({ ...TAB, url: 'file:///a.html' })).toBe('file-access');
  });

  it('a page over the budgets', async () => {
    page.copy = { ...COPY, complete: false };
    none();
    expect(await failure()).toBe('too-large');
  });

  it('a page the browser keeps us from', async () => {
    rest.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await failure()).toBe('permission-denied');
  });

  it('a tab that was closed, or went on, meanwhile', async () => {
    rest.tabs.get.mockImplementation(async (id) => ({ id, url: 'https://a.example/' }));
    expect(await failure()).toBe('tab-gone');
    page.copy = undefined;
    expect(await failure()).toBe('tab-gone');
    rest.tabs.get.mockRejectedValue(new Error('No tab with id: 7.'));
    rest.scripting.executeScript.mockRejectedValue(new Error('No tab with id: 7.'));
    expect(await failure()).toBe('tab-gone');
  });

  it('a page on which the reading fails', async () => {
    vi.mocked(extract).mockImplementation(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    expect(await failure()).toBe('unexpected');
    page.copy = { ...COPY, tree: 'no JSON' };
    expect(await failure()).toBe('unexpected');
  });

  it('a page whose process answers nonsense', async () => {
    page.copy = { ...COPY, tree: { evil: true } };
    expect(await failure()).toBe('unexpected');
    page.probe = 'nonsense';
    expect(await failure()).toBe('unexpected');
  });

  it('shows on the toolbar button why', async () => {
    none();
    await failure();
    expect(rest.action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'No article found here' });
    expect(rest.action.setIcon).toHaveBeenLastCalledWith({
      tabId: 7,
      path: { 16: '/icon/cannot-16.png', 32: '/icon/cannot-32.png', 48: '/icon/cannot-48.png' },
    });
  });
});

describe('a private window', () => {
  const tab = { ...TAB, private: true };

  it('leaves nothing on disk, and shows its full page while it is open', async () => {
    const opened = vi.spyOn(indexedDB, 'open');
    const { id } = await read(tab);
    expect(opened).not.toHaveBeenCalled();
    expect(await browser.storage.local.get(null)).toEqual({});
    rest.extension.inIncognitoContext = true;
    Object.assign(browser.extension, rest.extension);
    expect((await readArticleFromAddress({ search: `?id=${id}` })).article?.title).toBe(article().title);
    await emptyMemoryShelf();
    expect((await readArticleFromAddress({ search: `?id=${id}` })).article).toBeNull();
  });

  it('keeps to the private profile where that has an instance of its own', async () => {
    vi.mocked(browser.runtime.getManifest).mockReturnValue({ incognito: 'split' } as never);
    const { id } = await read(tab);
    expect(Object.keys(await browser.storage.session.get(null))).toEqual(['reading.7']);
    expect((await readArticleFromAddress({ search: `?id=${id}` })).article?.title).toBe(article().title);
  });

  it('keeps fifty articles', async () => {
    const ids: string[] = [];
    for (let number = 0; number < 52; number += 1) {
      const url = `${TAB.url}/${number}`;
      rest.tabs.get.mockImplementation(async (id) => ({ id, url }));
      vi.spyOn(Date, 'now').mockReturnValueOnce(number);
      ids.push((await read({ ...tab, id: number, url })).id);
    }
    const kept = Object.keys(await browser.storage.session.get(null)).filter((key) =>
      key.startsWith('article.'),
    );
    expect(kept.toSorted()).toEqual(
      ids
        .slice(2)
        .map((id) => `article.${id}`)
        .toSorted(),
    );
  });
});

describe('the full reader page', () => {
  it('is opened with the article’s id and the original’s address', async () => {
    const reading = await read();
    await openReader(reading, { print: true });
    const url = new URL(
      (rest.tabs.create.mock.calls as unknown[][])[0]?.map((one) => (one as { url: string }).url)[0] ?? '',
    );
    expect(url.pathname).toBe('/reader.html');
    expect(Object.fromEntries(url.searchParams)).toEqual({ id: reading.id, url: TAB.url, print: '1' });
    expect(await readArticleFromAddress(url)).toMatchObject({ url: TAB.url, print: true });
  });

  it('says what the original is where the article is kept no more', async () => {
    expect(await readArticleFromAddress({ search: '?id=gone&url=https%3A%2F%2Fa.example%2F' })).toEqual({
      article: null,
      url: 'https://a.example/',
      print: false,
    });
  });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { updateSettings } from '../../../utils/browser';
import { startBackground } from '../../../utils/browser/background';
import { article } from '../sanitise/sample';
import { event, fakeOffscreen, fakeRest, type Rest } from './fake';

type BrowserTab = Browser.tabs.Tab;

const A = '*://*.a.example/*';
const URL_OF_TAB = 'https://www.harbourpost.example/ferry';
const TAB = { id: 7, url: URL_OF_TAB, incognito: false, status: 'complete' } as BrowserTab;

let rest: Rest;
let events: ReturnType<typeof listenable>;

/** The events the background listens to, ready to be fired. */
function listenable() {
  const all = {
    runtime: { onInstalled: event(), onStartup: event(), onMessage: event() },
    commands: { onCommand: event<[string, BrowserTab?]>() },
    contextMenus: { onClicked: event<[{ menuItemId: string }, BrowserTab?]>() },
    tabs: { onRemoved: event<[number]>() },
    windows: { onRemoved: event<[number]>(), getAll: vi.fn(async () => [{ incognito: false }]) },
    action: {
      setBadgeBackgroundColor: vi.fn(async () => undefined),
      setBadgeTextColor: vi.fn(async () => undefined),
    },
  };
  for (const [name, part] of Object.entries(all)) Object.assign(Reflect.get(browser, name) as object, part);
  return all;
}
const menus = { removeAll: vi.fn(async () => undefined), create: vi.fn() };
const registered = () => [...rest.registered.values()].flatMap((script) => script.matches ?? []);

beforeEach(() => {
  rest = fakeRest();
  events = listenable();
  Object.assign(browser.contextMenus, menus);
  menus.create.mockClear();
  startBackground();
});

describe('the background', () => {
  it('makes the menu when Lede is installed or updated, and when the browser starts', async () => {
    for (const { fire } of [events.runtime.onInstalled, events.runtime.onStartup]) {
      menus.create.mockClear();
      await fire();
      await vi.waitFor(() => expect(menus.create).toHaveBeenCalledTimes(2));
    }
    expect(menus.create.mock.calls.map(([{ id, title }]) => [id, title])).toEqual([
      ['open-reader', 'Open this page in the full reader'],
      ['clean-page', 'Clean this page'],
    ]);
  });

  it('tells pages that the settings have changed, whether or not one listens', async () => {
    rest.tabs.query.mockResolvedValue([{ ...TAB, id: 8 }, TAB]);
    rest.tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
    await updateSettings((now) => ({ ...now, paused: !now.paused }));
    await vi.waitFor(() =>
      expect(rest.tabs.sendMessage).toHaveBeenCalledWith(7, { lede: 'rules.changed' }, { frameId: 0 }),
    );
  });

  it('completes a rule that waits, when the permission comes', async () => {
    await updateSettings((now) => ({ ...now, sites: [{ pattern: A, action: 'clean', categories: {} }] }));
    await vi.waitFor(() => expect(rest.scripting.getRegisteredContentScripts).toHaveBeenCalled());
    expect(registered()).toEqual([]);
    await browser.permissions.request({ origins: [A] });
    await vi.waitFor(() => expect(registered()).toEqual([A]));
    await browser.permissions.remove({ origins: [A] });
    await vi.waitFor(() => expect(registered()).toEqual([]));
  });

  it('follows the settings', async () => {
    rest.granted.add(A);
    await updateSettings((now) => ({ ...now, sites: [{ pattern: A, action: 'clean', categories: {} }] }));
    await vi.waitFor(() => expect(registered()).toEqual([A]));
    await updateSettings((now) => ({ ...now, paused: true }));
    await vi.waitFor(() => expect(registered()).toEqual([]));
  });

  it('registers again after an update, and after it was switched off and on', async () => {
    rest.granted.add(A);
    await updateSettings((now) => ({ ...now, sites: [{ pattern: A, action: 'clean', categories: {} }] }));
    await vi.waitFor(() => expect(registered()).toEqual([A]));
    rest.registered.clear();
    await events.runtime.onInstalled.fire();
    await vi.waitFor(() => expect(registered()).toEqual([A]));
    rest.registered.clear();
    await browser.storage.session.clear();
    startBackground();
    await vi.waitFor(() => expect(registered()).toEqual([A]));
  });

  it('opens the full reader by command and from the menu', async () => {
    const probe = { contentType: 'text/html', readyState: 'complete', loaded: 1, status: 200, login: false };
    rest.scripting.executeScript.mockImplementation(async ({ files }) => [
      { result: files ? { tree: '[]', url: URL_OF_TAB, complete: true } : probe },
    ]);
    fakeOffscreen(async () => article());
    rest.tabs.get.mockImplementation(async (id) => ({ id, url: URL_OF_TAB }));
    const opened = expect.objectContaining({
      url: expect.stringMatching(/reader\.html\?id=[\da-f]{24}&url=https/),
    });
    await events.commands.onCommand.fire('open-reader', TAB);
    await vi.waitFor(() => expect(rest.tabs.create).toHaveBeenCalledExactlyOnceWith(opened));
    await events.contextMenus.onClicked.fire({ menuItemId: 'open-reader' }, TAB);
    await vi.waitFor(() => expect(rest.tabs.create).toHaveBeenCalledTimes(2));
  });

  it('cleans by command, in the tab in front where the browser names none; says where it cannot', async () => {
    rest.tabs.query.mockResolvedValue([TAB]);
    rest.tabs.sendMessage.mockResolvedValueOnce({ state: 'cleaned', hidden: [] });
    await events.commands.onCommand.fire('clean-page');
    await vi.waitFor(() =>
      expect(rest.tabs.sendMessage).toHaveBeenCalledWith(7, { lede: 'clean.start' }, { frameId: 0 }),
    );
    await events.commands.onCommand.fire('clean-page', { ...TAB, url: 'chrome://settings/' });
    await vi.waitFor(() =>
      expect(rest.action.setTitle).toHaveBeenCalledWith({
        tabId: 7,
        title: 'This page belongs to the browser',
      }),
    );
  });

  it('forgets what was read from a tab with the tab, and private articles with the last private window', async () => {
    const { session } = browser.storage;
    const put = () =>
      session.set({ 'reading.7': 1, 'place.7': 1, 'reading.8': 1, articles: { a: 1 }, 'article.a': 1 });
    await put();
    await events.tabs.onRemoved.fire(7);
    await vi.waitFor(async () => expect(Object.keys(await session.get(null))).not.toContain('reading.7'));
    expect(Object.keys(await session.get(null))).toEqual(expect.arrayContaining(['reading.8', 'article.a']));
    events.windows.getAll.mockResolvedValueOnce([{ incognito: true }]);
    await events.windows.onRemoved.fire(1);
    expect(Object.keys(await session.get(null))).toContain('article.a');
    await events.windows.onRemoved.fire(1);
    await vi.waitFor(async () => expect(Object.keys(await session.get(null))).not.toContain('article.a'));
  });
});

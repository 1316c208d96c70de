import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPopup, type PopupDoor } from '../../../components/popup';
import type { CleanStatus, Reading, Tab } from '../../../components/popup/types';
import type { FailureCode } from '../../../utils/browser/failures';
import type { Settings } from '../../../utils/settings/schema';
import { sampleArticle } from './article-sample';
import { speak } from './messages';
import { sampleSettings } from './settings-sample';

beforeAll(() => speak('en'));

const SITE = '*://*.harbourpost.example/*';
const TAB: Tab = {
  id: 7,
  url: 'https://www.harbourpost.example/ferry',
  title: '',
  private: false,
  status: 'complete',
};
const READING: Reading = { article: sampleArticle(), id: 'a', kept: true, scroll: 0.4 };
const OFF: CleanStatus = { state: 'off', hidden: [] };
const CLEANED: CleanStatus = {
  state: 'cleaned',
  hidden: [{ category: 'ad', rule: 'slot', selector: '#ad' }],
};

let ending = new AbortController();
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

/** A popup over a browser that answers well unless told otherwise. */
function popup(
  answers: Partial<PopupDoor> = {},
  settings: Settings = sampleSettings(),
  granted: string[] = [],
) {
  ending = new AbortController();
  const door: PopupDoor = {
    activeTab: vi.fn(async () => TAB),
    readTab: vi.fn(async () => ({ ok: true as const, value: READING })),
    saveScroll: vi.fn(async () => undefined),
    openReader: vi.fn(async () => undefined),
    cleanStatus: vi.fn(async () => OFF),
    cleanNow: vi.fn(async () => ({ ok: true as const, value: CLEANED })),
    showEverything: vi.fn(async () => OFF),
    addSite: vi.fn(async () => 'granted' as const),
    requestPattern: vi.fn(async () => true),
    removeSite: vi.fn(async () => undefined),
    sitePermissions: vi.fn(async () => new Set(granted)),
    watchPermissions: vi.fn(),
    getSettings: vi.fn(async () => ({ settings })),
    watchSettings: vi.fn(),
    updateSettings: vi.fn(async (change) => ({ ok: true as const, value: change(settings) })),
    openOptions: vi.fn(),
    copyText: vi.fn(async () => true),
    ...answers,
  };
  const close = vi.fn();
  return { door, close, ...createPopup(door, close, ending.signal) };
}

const failing = (code: FailureCode) => async () => ({ ok: false as const, failure: { code } });
const rule = (pattern: string, action: 'clean' | 'never' = 'clean') =>
  sampleSettings({ sites: [{ pattern, action, categories: {} }] });

describe('the popup', () => {
  it('works, then shows the article and what became of the page', async () => {
    const { state, start } = popup({ cleanStatus: async () => CLEANED });
    expect(state.value.view.kind).toBe('working');
    await start();
    expect(state.value.view).toEqual({ kind: 'article', reading: READING });
    expect(state.value.clean).toEqual(CLEANED);
  });

  it('says why there is no article, and shows it anyway when asked', async () => {
    const readTab: PopupDoor['readTab'] = async (_, options) =>
      options?.force ? { ok: true, value: READING } : { ok: false, failure: { code: 'no-article' } };
    const { state, start, actions } = popup({ readTab });
    await start();
    expect(state.value.view).toEqual({ kind: 'failed', failure: { code: 'no-article' } });
    actions.showAnyway();
    await vi.waitFor(() => expect(state.value.view.kind).toBe('article'));
  });

  it('says that the tab is gone where there is none', async () => {
    const { state, start } = popup({ activeTab: async () => null });
    await start();
    expect(state.value.view).toEqual({ kind: 'failed', failure: { code: 'tab-gone' } });
  });

  it('reads a loading page by itself once it has loaded', async () => {
    vi.useFakeTimers();
    let status = 'loading';
    const readTab = vi.fn<PopupDoor['readTab']>(async () =>
      status === 'loading' ? { ok: false, failure: { code: 'still-loading' } } : { ok: true, value: READING },
    );
    const { state, start } = popup({ activeTab: async () => ({ ...TAB, status }), readTab });
    await start();
    await vi.advanceTimersByTimeAsync(2000);
    expect(readTab).toHaveBeenCalledTimes(1);
    status = 'complete';
    await vi.advanceTimersByTimeAsync(400);
    expect(state.value.view.kind).toBe('article');
  });

  it('stops waiting for a page when it is closed', async () => {
    vi.useFakeTimers();
    const activeTab = vi.fn(async () => ({ ...TAB, status: 'loading' }));
    const { start } = popup({ activeTab, readTab: failing('still-loading') });
    await start();
    ending.abort();
    await vi.advanceTimersByTimeAsync(1000);
    const calls = activeTab.mock.calls.length;
    await vi.advanceTimersByTimeAsync(3000);
    expect(activeTab.mock.calls.length).toBe(calls);
  });

  it('copies, and says so', async () => {
    const { state, start, actions, door } = popup();
    await start();
    actions.copy();
    await vi.waitFor(() => expect(state.value.toast).toBe('Copied'));
    expect(door.copyText).toHaveBeenCalledWith(expect.stringContaining('The ferry that came back'));
  });

  it('opens the full page, and prints from it, keeping to a private window', async () => {
    const { start, actions, door, close } = popup({ activeTab: async () => ({ ...TAB, private: true }) });
    await start();
    actions.openReader();
    expect(door.openReader).toHaveBeenCalledWith(READING, { private: true });
    actions.print();
    expect(door.openReader).toHaveBeenCalledWith(READING, { print: true, private: true });
    await vi.waitFor(() => expect(close).toHaveBeenCalled());
  });

  it('cleans the page, undoes it, and says where it cannot', async () => {
    const { state, start, actions } = popup();
    await start();
    actions.clean();
    expect(state.value.clean?.state).toBe('working');
    await vi.waitFor(() => expect(state.value.clean).toEqual(CLEANED));
    actions.showEverything();
    await vi.waitFor(() => expect(state.value.clean).toEqual(OFF));

    const other = popup({ cleanNow: failing('permission-denied') });
    await other.start();
    other.actions.clean();
    await vi.waitFor(() => expect(other.state.value.clean?.state).toBe('cannot'));
    expect(other.state.value.toast).toBe('This page could not be cleaned.');
  });

  it('keeps the place read to', async () => {
    const { start, actions, door } = popup();
    await start();
    actions.scrolled(0.7);
    expect(door.saveScroll).toHaveBeenCalledWith(TAB, 0.7);
  });
});

describe('the site of the page', () => {
  it.each([
    ['no rule', sampleSettings(), [], 'none'],
    ['a rule with permission', rule(SITE), [SITE], 'clean'],
    ['a rule without permission', rule(SITE), [], 'waiting'],
    ['a rule to stay away', rule(SITE, 'never'), [], 'never'],
  ] as const)('under %s', async (_, settings, granted, expected) => {
    const { state, start } = popup({}, settings, [...granted]);
    await start();
    expect(state.value.site).toMatchObject({ name: 'harbourpost.example', pattern: SITE, state: expected });
  });

  it('is still known while everything is paused', async () => {
    const { state, start } = popup({}, { ...rule(SITE), paused: true }, [SITE]);
    await start();
    expect(state.value.paused).toBe(true);
    expect(state.value.site?.state).toBe('clean');
  });

  it('is none on a page that no rule can name', async () => {
    const { state, start } = popup({ activeTab: async () => ({ ...TAB, url: 'about:blank' }) });
    await start();
    expect(state.value.site).toBeNull();
  });

  it('is asked for within the click, and the answer is told', async () => {
    const { state, start, actions, door } = popup({ addSite: vi.fn(async () => 'denied' as const) });
    await start();
    actions.alwaysClean();
    expect(door.addSite, 'Nothing may be awaited before permissions.request.').toHaveBeenCalledWith(
      SITE,
      'clean',
    );
    await vi.waitFor(() => expect(state.value.toast).toContain('harbourpost.example waits'));
  });

  it('is asked for again by the rule that waits', async () => {
    const wide = '*://*.example/*';
    const { start, actions, door } = popup({}, rule(wide));
    await start();
    actions.askAgain();
    expect(door.requestPattern).toHaveBeenCalledWith(wide);
  });

  it('is let go by removing its own rule, or by an exception from a wider one', async () => {
    const own = popup({}, rule(SITE), [SITE]);
    await own.start();
    own.actions.stopCleaning();
    expect(own.door.removeSite).toHaveBeenCalledWith(SITE);

    const wider = popup({}, rule('*://*.example/*'), ['*://*.example/*']);
    await wider.start();
    wider.actions.stopCleaning();
    expect(wider.door.addSite).toHaveBeenCalledWith(SITE, 'never');
    expect(wider.door.removeSite).not.toHaveBeenCalled();
  });

  it('is allowed again in the same two ways', async () => {
    const own = popup({}, rule(SITE, 'never'));
    await own.start();
    own.actions.allowAgain();
    expect(own.door.removeSite).toHaveBeenCalledWith(SITE);

    const wider = popup({}, rule('*://*.example/*', 'never'));
    await wider.start();
    wider.actions.allowAgain();
    expect(wider.door.addSite).toHaveBeenCalledWith(SITE, 'clean');
  });

  it('is kept away from when told so', async () => {
    const { start, actions, door } = popup();
    await start();
    actions.never();
    expect(door.addSite).toHaveBeenCalledWith(SITE, 'never');
  });
});

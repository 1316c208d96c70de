/** The side door for the background: what it listens to, and what it does then. In Chrome it has no DOM. */
import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { CLEAN_EVERYWHERE } from '../settings';
import { answer } from './answers';
import { hideCounts, paintBadge, showFailure } from './button';
import { cleanNow } from './cleaning';
import { readCopy } from './elsewhere';
import { gather } from './gather';
import { SESSION } from './keys';
import { forget } from './recall';
import { reconcile } from './registration';
import { tellTabs } from './send';
import { watchSettings } from './settings-store';
import { emptyMemoryShelf } from './shelf';
import { openReaderPage, type Tab, tabOf } from './tabs';

/** What keyboard commands and menu items do, under the names the manifest gives the commands. In the menu's order. */
const COMMANDS: Record<string, { title: () => string; act: (tab: Tab) => Promise<void> }> = {
  'open-reader': { title: () => i18n.t('commandReader'), act: openReaderOf },
  'clean-page': { title: () => i18n.t('commandClean'), act: clean },
};

/** Listens to the browser. To be called at once when the background starts, or the event that woke it is missed. */
export function startBackground(): void {
  browser.runtime.onMessage.addListener(answer);
  // In the harness build a page may be there before the scripts are registered; elsewhere no site is, at install.
  browser.runtime.onInstalled.addListener(
    () => void Promise.all([createMenus(), reconcile(CLEAN_EVERYWHERE)]),
  );
  browser.runtime.onStartup.addListener(() => void Promise.all([createMenus(), reconcile(false)]));
  browser.permissions.onAdded.addListener(() => void reconcile(true));
  browser.permissions.onRemoved.addListener(() => void reconcile(false));
  watchSettings((settings) => {
    void Promise.all([reconcile(true), tellTabs()]);
    if (!settings.count) void hideCounts();
  }, new AbortController().signal);
  browser.commands.onCommand.addListener((name, tab) => void obey(name, tab));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => void obey(String(menuItemId), tab));
  browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
  browser.windows.onRemoved.addListener(() => void forgetPrivate());
  paintBadge();
  void reconcileOnce();
}

/**
 * Switching the extension off and on again fires none of the events above, and may leave nothing registered. At install
 * either this or that event comes first, and the first alone finds something new.
 */
async function reconcileOnce(): Promise<void> {
  if ((await browser.storage.session.get(SESSION.reconciled))[SESSION.reconciled] === true) return;
  await reconcile(CLEAN_EVERYWHERE);
  await browser.storage.session.set({ [SESSION.reconciled]: true });
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title }] of Object.entries(COMMANDS))
    browser.contextMenus.create({
      id,
      title: title(),
      contexts: ['page'],
      documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
    });
}

/** Commands come with the tab in front, menus with the one that was clicked in. */
async function obey(name: string, given: Browser.tabs.Tab | undefined): Promise<void> {
  const found = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  const tab = found && tabOf(found);
  if (tab && Object.hasOwn(COMMANDS, name)) await COMMANDS[name]?.act(tab);
}

async function openReaderOf(tab: Tab): Promise<void> {
  const gathered = await gather(tab, { force: false }, readCopy);
  if (!gathered.ok) return; // the toolbar button says why
  const { id, article } = gathered.value;
  await openReaderPage({ id, url: article.url }, { private: tab.private });
}

async function clean(tab: Tab): Promise<void> {
  const cleaned = await cleanNow(tab);
  if (!cleaned.ok) showFailure(tab.id, cleaned.failure.code);
}

async function forgetPrivate(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await emptyMemoryShelf();
}

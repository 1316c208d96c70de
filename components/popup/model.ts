import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Settings } from '../../utils/settings/schema';
import { plainText } from '../article/plain-text';
import { createToast } from '../controls/toast';
import { siteState } from './site';
import type { CleanStatus, PopupActions, PopupDoor, PopupState, Reading, Tab, View } from './types';

/** Milliseconds between two looks at a tab that is still loading. */
const LOADING = 300;
/** Milliseconds after a change of rules at which the page is asked what became of it: its script starts in between. */
const FOLLOW_UP = [300, 1200, 3000];

export interface PopupModel {
  state: ReadonlySignal<PopupState>;
  actions: PopupActions;
  /** Begins reading; resolves when there is an article or a failure to show. */
  start(): Promise<void>;
}

/** The popup's state and what its buttons do, without a browser: `door` is the browser, `close` shuts the popup. */
export function createPopup(door: PopupDoor, close: () => void, ending: AbortSignal): PopupModel {
  const tab = signal<Tab | null>(null);
  const view = signal<View>({ kind: 'working' });
  const clean = signal<CleanStatus | null>(null);
  const settings = signal<Settings | null>(null);
  const granted = signal<ReadonlySet<string>>(new Set());
  const { words: toast, say } = createToast();

  const site = computed(() =>
    tab.value && settings.value ? siteState(settings.value, tab.value.url, granted.value) : null,
  );
  const state = computed<PopupState>(() => ({
    view: view.value,
    clean: clean.value,
    site: site.value,
    paused: settings.value?.paused ?? false,
    toast: toast.value,
  }));

  async function read(options: { force?: boolean } = {}): Promise<void> {
    view.value = { kind: 'working' };
    tab.value = await door.activeTab();
    const result = tab.value ? await door.readTab(tab.value, options) : null;
    if (result?.ok) view.value = { kind: 'article', reading: result.value };
    else view.value = { kind: 'failed', failure: result?.failure ?? { code: 'tab-gone' } };
    if (view.value.kind === 'failed' && view.value.failure.code === 'still-loading')
      void readOnceLoaded(view.value);
  }

  /** Reads as soon as the page is there, unless the reader has pressed something in the meantime. */
  async function readOnceLoaded(waiting: View): Promise<void> {
    while (!ending.aborted && view.value === waiting) {
      await new Promise((resolve) => setTimeout(resolve, LOADING));
      const now = await door.activeTab();
      if (view.value === waiting && now?.status !== 'loading') return read();
    }
  }

  async function lookAtPage(): Promise<void> {
    if (tab.value) clean.value = await door.cleanStatus(tab.value);
  }

  function followUp(): void {
    for (const wait of FOLLOW_UP) setTimeout(() => void (ending.aborted || lookAtPage()), wait);
  }

  function withReading(act: (reading: Reading, tab: Tab) => void): void {
    if (view.value.kind === 'article' && tab.value) act(view.value.reading, tab.value);
  }

  /** Calls the browser within the click and speaks afterwards. */
  function onSite(act: (pattern: string, rule: string | null) => Promise<string>): void {
    const here = site.value;
    if (!here) return;
    void act(here.pattern, here.rule).then((words) => {
      say(words);
      followUp();
    });
  }

  const name = (): [string] => [site.value?.name ?? ''];
  const added = (granted: boolean): string =>
    granted ? i18n.t('popup.added', name()) : i18n.t('popup.denied', name());

  const actions: PopupActions = {
    openReader: () =>
      withReading(
        (reading, { private: isPrivate }) =>
          void door.openReader(reading, { private: isPrivate }).then(close),
      ),
    print: () =>
      withReading(
        (reading, { private: isPrivate }) =>
          void door.openReader(reading, { print: true, private: isPrivate }).then(close),
      ),
    copy: () =>
      withReading(
        ({ article }) =>
          void door
            .copyText(plainText(article))
            .then((done) => say(done ? i18n.t('actions.copied') : i18n.t('actions.copyFailed'))),
      ),
    options: () => {
      door.openOptions();
      close();
    },
    retry: () => void read(),
    showAnyway: () => void read({ force: true }),
    clean: () => void cleanNow(),
    showEverything: () => void showEverything(),
    alwaysClean: () =>
      onSite((pattern) => door.addSite(pattern, 'clean').then((answer) => added(answer !== 'denied'))),
    stopCleaning: () =>
      onSite((pattern, rule) =>
        // A wider rule holds for other sites too: this one is taken out of it.
        (rule === pattern ? door.removeSite(pattern) : door.addSite(pattern, 'never')).then(() =>
          i18n.t('popup.stopped', name()),
        ),
      ),
    never: () =>
      onSite((pattern) => door.addSite(pattern, 'never').then(() => i18n.t('popup.neverAdded', name()))),
    allowAgain: () =>
      onSite((pattern, rule) =>
        (rule === pattern ? door.removeSite(pattern) : door.addSite(pattern, 'clean')).then(() =>
          i18n.t('popup.allowed', name()),
        ),
      ),
    askAgain: () => onSite((pattern, rule) => door.requestPattern(rule ?? pattern).then(added)),
    setPaused: (paused) => void door.updateSettings((now) => ({ ...now, paused })).then(followUp),
    scrolled: (fraction) => withReading((_, here) => void door.saveScroll(here, fraction)),
  };

  async function cleanNow(): Promise<void> {
    if (!tab.value) return;
    clean.value = { state: 'working', hidden: [] };
    const result = await door.cleanNow(tab.value);
    clean.value = result.ok ? result.value : { state: 'cannot', hidden: [] };
    if (!result.ok) say(i18n.t('popup.cleanFailed'));
    followUp();
  }

  async function showEverything(): Promise<void> {
    if (tab.value) clean.value = await door.showEverything(tab.value);
  }

  async function start(): Promise<void> {
    door.watchSettings((now) => (settings.value = now), ending);
    door.watchPermissions((now) => (granted.value = now), ending);
    const rules = Promise.all([door.getSettings(), door.sitePermissions()]).then(([kept, given]) => {
      settings.value = kept.settings;
      granted.value = given;
    });
    await Promise.all([read().then(lookAtPage), rules]);
  }

  return { state, actions, start };
}

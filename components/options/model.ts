import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { i18n } from '#i18n';
import type { Result } from '../../utils/browser/failures';
import { setSiteCategory } from '../../utils/settings';
import type { Settings } from '../../utils/settings/schema';
import type { Look } from '../../utils/typography';
import { createChanger } from '../controls/changing';
import { createToast } from '../controls/toast';
import { readSettings, writeSettings } from './transfer';
import type { OptionsActions, OptionsState, SiteAction } from './types';

type AddAnswer = 'granted' | 'denied' | 'stored';

/** What the options page asks of the browser. */
export interface OptionsDoor {
  addSite(pattern: string, action: SiteAction): Promise<AddAnswer>;
  editSite(old: string, pattern: string): Promise<unknown>;
  removeSite(pattern: string): Promise<unknown>;
  requestPattern(pattern: string): Promise<boolean>;
  sitePermissions(): Promise<ReadonlySet<string>>;
  watchPermissions(changed: (granted: ReadonlySet<string>) => void, signal: AbortSignal): void;
  getSettings(): Promise<{ settings: Settings; problem: OptionsState['problem'] }>;
  watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void;
  updateSettings(change: (settings: Settings) => Settings): Promise<Result<Settings>>;
  dismissSettingsProblem(): Promise<unknown>;
  aboutLists(): Promise<OptionsState['lists']>;
}

export interface OptionsModel {
  /** Null until the settings are read. */
  state: ReadonlySignal<OptionsState | null>;
  actions: OptionsActions;
  start(): Promise<void>;
}

/**
 * State of the options page.
 * @param wear puts a look on the page
 * @param save hands a file to the reader
 */
export function createOptions(
  door: OptionsDoor,
  wear: (look: Look) => void,
  save: (name: string, text: string) => void,
  ending: AbortSignal,
): OptionsModel {
  const settings = signal<Settings | null>(null);
  const granted = signal<ReadonlySet<string>>(new Set());
  const problem = signal<OptionsState['problem']>(null);
  const importError = signal<string | null>(null);
  const lists = signal<OptionsState['lists']>([]);
  const { words: toast, say } = createToast();

  const state = computed<OptionsState | null>(() =>
    settings.value === null
      ? null
      : {
          settings: settings.value,
          granted: granted.value,
          problem: problem.value,
          toast: toast.value,
          importError: importError.value,
          lists: lists.value,
        },
  );

  function take(now: Settings): void {
    settings.value = now;
    wear(now);
  }

  const changer = createChanger(door, take);
  async function change(make: (now: Settings) => Settings): Promise<boolean> {
    const done = settings.value !== null && (await changer.change(settings.value, make));
    if (!done) say(i18n.t('options.saveFailed'));
    return done;
  }

  async function importSettings(file: Blob): Promise<void> {
    const imported = readSettings(await file.text());
    importError.value = imported.ok ? null : imported.words;
    if (imported.ok && (await change(() => imported.settings))) say(i18n.t('options.transfer.imported'));
  }

  const afterAsking = (pattern: string) => (given: boolean) =>
    say(given ? i18n.t('popup.added', [pattern]) : i18n.t('popup.denied', [pattern]));
  const put = (pattern: string, action: SiteAction): void => {
    const answer = door.addSite(pattern, action);
    if (action === 'clean') void answer.then((given) => afterAsking(pattern)(given !== 'denied'));
  };

  const actions: OptionsActions = {
    addSite: put,
    setAction: put,
    editSite: (old, pattern) => void door.editSite(old, pattern),
    askAgain: (pattern) => void door.requestPattern(pattern).then(afterAsking(pattern)),
    removeSite: (pattern) =>
      void door.removeSite(pattern).then(() => say(i18n.t('options.sites.removed', [pattern]))),
    setCategory: (id, on) => void change((now) => ({ ...now, categories: { ...now.categories, [id]: on } })),
    setSiteCategory: (pattern, id, on) => void change((now) => setSiteCategory(now, pattern, id, on)),
    setCount: (count) => void change((now) => ({ ...now, count })),
    setTheme: (theme) => void change((now) => ({ ...now, theme })),
    setTextSize: (textSize) => void change((now) => ({ ...now, textSize })),
    resume: () => void change((now) => ({ ...now, paused: false })),
    exportSettings: () => settings.value && save('lede-settings.json', writeSettings(settings.value)),
    importSettings: (file) => void importSettings(file),
    downloadProblem: () =>
      problem.value && save('lede-settings-damaged.json', JSON.stringify(problem.value.raw, null, 2)),
    dismissProblem: () => {
      problem.value = null;
      void door.dismissSettingsProblem();
    },
  };

  async function start(): Promise<void> {
    door.watchSettings(changer.heard, ending);
    door.watchPermissions((now) => {
      granted.value = now;
    }, ending);
    const [kept, given] = await Promise.all([door.getSettings(), door.sitePermissions()]);
    granted.value = given;
    problem.value = kept.problem;
    take(kept.settings);
    lists.value = await door.aboutLists();
  }

  return { state, actions, start };
}

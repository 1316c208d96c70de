/**
 * The side door for content scripts. They are loaded into every cleaned page, so this holds neither the polyfill
 * (10 kB) nor the schema's library: only the few calls they need, as promises, which both browsers give natively.
 */
import { type Settings, storedSettings } from '../settings';
import { LOCAL } from './keys';
import {
  type BackgroundMessages,
  type Envelope,
  type Handlers,
  messageName,
  type TabMessages,
} from './messages';

export type { CleanStatus, HiddenItem } from './messages';

const api = (): Pick<typeof chrome, 'runtime' | 'storage'> =>
  (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** The reader's settings, with defaults for what is missing. */
export async function readSettings(): Promise<Settings> {
  const stored = await api().storage.local.get(LOCAL.settings);
  return storedSettings(stored[LOCAL.settings]);
}

/** Calls back with the settings whenever they change. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const { onChanged } = api().storage.local;
  const heard = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[LOCAL.settings];
    if (change) changed(storedSettings(change.newValue));
  };
  onChanged.addListener(heard);
  signal.addEventListener('abort', () => onChanged.removeListener(heard), { once: true });
}

/** Answers what Lede's own pages ask of the page. */
export function answerTab(handlers: Handlers<TabMessages, undefined>, signal: AbortSignal): void {
  const { id, onMessage } = api().runtime;
  const heard = (
    message: unknown,
    sender: { id?: string },
    reply: (answer: TabMessages[keyof TabMessages]['reply']) => void,
  ): boolean => {
    const name = messageName(message);
    if (sender.id !== id || name === null || !Object.hasOwn(handlers, name)) return false;
    void Promise.resolve(handlers[name as keyof TabMessages](undefined, undefined)).then(reply);
    return true; // keeps the channel open until `reply`
  };
  onMessage.addListener(heard);
  signal.addEventListener('abort', () => onMessage.removeListener(heard), { once: true });
}

/** Has the background put the judge beside this script. Resolves once it is there, or cannot be. */
export async function fetchJudge(): Promise<void> {
  const message: Envelope<'judge.load'> = { lede: 'judge.load' };
  try {
    await api().runtime.sendMessage(message);
  } catch {
    return; // the extension was updated or removed under the page
  }
}

/** What filter lists know of the page. @throws where the extension was updated or removed under it */
export async function askLists(
  data: BackgroundMessages['lists.find']['data'],
): Promise<BackgroundMessages['lists.find']['reply']> {
  const message: Envelope<'lists.find'> = { lede: 'lists.find', data };
  return (await api().runtime.sendMessage(message)) ?? [];
}

/** Tells the background what the toolbar button is to show for this page. */
export function report(data: BackgroundMessages['clean.report']['data']): void {
  const message: Envelope<'clean.report'> = { lede: 'clean.report', data };
  try {
    // Rejected where nobody listens: the background starts again at the next report.
    api()
      .runtime.sendMessage(message)
      .catch(() => undefined);
  } catch {
    return; // thrown where the extension was updated or removed under the page
  }
}

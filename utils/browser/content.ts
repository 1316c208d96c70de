/**
 * The side door for content scripts. They are loaded into every cleaned page, so this holds neither the polyfill
 * (10 kB) nor what the settings mean: only the few calls they need, as promises, which both browsers give natively.
 */
import type { CategoryId } from '../clutter/categories';
import type { PageRules } from '../settings';
import {
  type BackgroundMessages,
  type Envelope,
  type Handlers,
  messageName,
  type TabMessages,
} from './messages';

export type { CleanStatus, HiddenItem } from './messages';

/** The browser's own object: a global by that name may be inherited from an element of the page with that id. */
export const api = (): Pick<typeof chrome, 'runtime'> =>
  Object.hasOwn(globalThis, 'browser')
    ? (globalThis as unknown as { browser: typeof chrome }).browser
    : chrome;

/** What the settings say of the page at this address. @throws where nobody can be asked */
export async function askRules(url: string): Promise<Pick<PageRules, 'action' | 'categories'>> {
  const rules = await tell('rules.find', { url });
  if (!rules) throw new Error('The background did not listen.');
  return { ...rules, categories: new Set(rules.categories) };
}

/** Answers what Lede's own pages ask of the page. */
export function answerTab(handlers: Handlers<TabMessages, undefined>, signal: AbortSignal): void {
  const { id, onMessage } = api().runtime;
  const heard = (
    message: unknown,
    sender: { id?: string },
    reply: (answer?: TabMessages[keyof TabMessages]['reply']) => void,
  ): boolean => {
    const name = messageName(message);
    if (sender.id !== id || name === null || !Object.hasOwn(handlers, name)) return false;
    // Whoever asks is told of a failure by getting no status.
    const answer = Promise.resolve(handlers[name as keyof TabMessages](undefined, undefined));
    answer.then(reply, () => reply(undefined));
    return true; // keeps the channel open until `reply`
  };
  onMessage.addListener(heard);
  signal.addEventListener('abort', () => onMessage.removeListener(heard), { once: true });
}

/** What a copy of the page says of it; null where it has to be exact. @throws where nobody can be asked */
export async function inspectCopy(
  copy: BackgroundMessages['page.inspect']['data']['copy'],
  categories: Iterable<CategoryId>,
  tells = false,
): Promise<BackgroundMessages['page.inspect']['reply']> {
  const inspection = await tell('page.inspect', { copy, categories: [...categories], tells });
  if (inspection === undefined) throw new Error('The background did not listen.');
  return inspection;
}

/** Has the background put the keeper beside this script. Resolves once it is there, or cannot be. */
export async function loadKeeper(): Promise<void> {
  await tell('keeper.load', undefined);
}

/** What filter lists know of the page. @throws where the extension was updated or removed under it */
export const askLists = async (
  question: BackgroundMessages['lists.find']['data'],
): Promise<BackgroundMessages['lists.find']['reply']> => (await tell('lists.find', question)) ?? [];

/** Tells the background what the toolbar button is to show for this page. */
export function report(data: BackgroundMessages['clean.report']['data']): void {
  // Rejected where nobody listens: the background starts again at the next report.
  void tell('clean.report', data).catch(() => undefined);
}

/** @throws where nobody listens, and where the extension was updated or removed under the page */
async function tell<Name extends keyof BackgroundMessages>(
  name: Name,
  data: BackgroundMessages[Name]['data'],
): Promise<BackgroundMessages[Name]['reply'] | undefined> {
  const message: Envelope = { lede: name, data };
  return api().runtime.sendMessage(message);
}

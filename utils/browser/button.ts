import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { FailureCode } from './failures';
import type { BackgroundMessages, CleanStatus } from './messages';
import { getSettings } from './settings-store';

/** What the toolbar button shows of the page in a tab. */
export type ButtonState = 'off' | 'working' | 'on' | 'cannot';

const STATES: Record<CleanStatus['state'], ButtonState> = {
  off: 'off',
  working: 'working',
  cleaned: 'on',
  cannot: 'cannot',
};

const SIZES = [16, 32, 48] as const;
/** Above it the badge has no room. */
const MOST = 999;

/** Shows what the clean-up did: its state, and how many elements it hid where the reader wants to know. */
export async function showClean(
  tabId: number,
  { state, count }: BackgroundMessages['clean.report']['data'],
): Promise<void> {
  const { settings } = await getSettings();
  const title = count > 0 ? i18n.t('popup.hidden', count, [count]) : i18n.t('appName');
  show(tabId, STATES[state], title, settings.count && count > 0 ? String(Math.min(count, MOST)) : '');
}

/** Takes the counts away that are to be seen already. */
export async function hideCounts(): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs)
    if (id !== undefined) browser.action.setBadgeText({ tabId: id, text: '' }).catch(() => undefined);
}

/** Shows that the page is being read. */
export function showWorking(tabId: number): void {
  show(tabId, 'working', i18n.t('popup.working'));
}

/** Shows that the page cannot be read; the title says why. */
export function showFailure(tabId: number, code: FailureCode): void {
  show(tabId, 'cannot', i18n.t(`failures.${camelCase(code)}.title`));
}

/** Colours of the count, the same in every tab. */
export function paintBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#0b566d' });
  void browser.action.setBadgeTextColor({ color: '#ffffff' });
}

/** Both icon and title are forgotten by the browser when the tab goes on to another page. */
function show(tabId: number, state: ButtonState, title: string, badge?: string): void {
  const path = Object.fromEntries(SIZES.map((size) => [size, `/icon/${state}-${size}.png`]));
  const calls = [browser.action.setIcon({ tabId, path }), browser.action.setTitle({ tabId, title })];
  if (badge !== undefined) calls.push(browser.action.setBadgeText({ tabId, text: badge }));
  for (const call of calls) call.catch(() => undefined); // the tab was closed meanwhile
}

type CamelCase<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : Text;

/** A code as it stands in the locales: `no-article` is `noArticle` there. */
function camelCase<Text extends string>(text: Text): CamelCase<Text> {
  return text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Text>;
}

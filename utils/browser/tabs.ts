import { type Browser, browser } from 'wxt/browser';

/** A tab, as far as Lede looks at it. */
export interface Tab {
  id: number;
  /** Empty where the browser does not tell. */
  url: string;
  title: string;
  /** Whether its window is private. */
  private: boolean;
  /** `complete` once it has loaded. */
  status: string;
}

/**
 * The tab the popup was opened over; null where there is none. As a page of its own, `popup.html?tab=7`, the popup
 * takes the tab of that id: tests in Firefox cannot press the toolbar button.
 */
export async function activeTab(): Promise<Tab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const found = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return found ? tabOf(found) : null;
}

/** What Lede looks at of a tab; null for those that are none, such as the browser's developer tools. */
export function tabOf({ id, url, title, incognito, status }: Browser.tabs.Tab): Tab | null {
  if (id === undefined) return null;
  return { id, url: url ?? '', title: title ?? '', private: incognito, status: status ?? 'complete' };
}

/** Whether a tab is still there and shows the page it showed; the fragment does not count. */
export async function isStillThere({ id, url }: Tab): Promise<boolean> {
  const now = await browser.tabs.get(id).catch(() => undefined);
  return now !== undefined && withoutFragment(now.url ?? '') === withoutFragment(url);
}

/** An address without its fragment. */
export function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}

/**
 * Opens the full reader page with a kept article, in a window as private as the article.
 * @param url address of the original, to be offered where the article is kept no more
 */
export async function openReaderPage(
  { id, url }: { id: string; url: string },
  { print = false, private: isPrivate = false }: { print?: boolean; private?: boolean } = {},
): Promise<void> {
  const query = new URLSearchParams({ id, url, ...(print ? { print: '1' } : {}) });
  const windowId = await windowFor(isPrivate);
  await browser.tabs.create({
    url: browser.runtime.getURL(`/reader.html?${query}`),
    ...(windowId === undefined ? {} : { windowId }),
  });
}

/** The window in front, if it is as private as is asked, else another one that is; undefined leaves it to the browser. */
async function windowFor(isPrivate: boolean): Promise<number | undefined> {
  const windows = (await browser.windows.getAll()).filter(
    ({ incognito, type }) => incognito === isPrivate && type === 'normal',
  );
  return (windows.find(({ focused }) => focused) ?? windows[0])?.id;
}

/** Opens the options in a tab. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

/** Puts text on the clipboard; false where the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

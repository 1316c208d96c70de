import { type Browser, browser } from 'wxt/browser';

/** Who sends a message: the browser's word, not the sender's. */
export type Sender = Browser.runtime.MessageSender;

/** The tab whose page it is; null for a frame in one, and for what is in no tab. */
export const pageTabOf = ({ tab, frameId }: Sender): number | null =>
  frameId === 0 ? (tab?.id ?? null) : null;

/** Whether a page may have this address now: what holds on other sites is none of its business. */
export function isOfSameSite(url: string, sender: Sender): boolean {
  if (!URL.canParse(url) || !URL.canParse(sender.url ?? '')) return false;
  const [now, before] = [new URL(url), new URL(sender.url ?? '')];
  return now.protocol === before.protocol && now.host === before.host;
}

/** Whether it is a page of Lede's own. */
export function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

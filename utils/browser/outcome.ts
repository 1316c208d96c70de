import { browser } from 'wxt/browser';
import type { Inspection } from '../inspect';
import { showClean } from './button';
import type { BackgroundMessages } from './messages';
import { isOfSameSite, pageTabOf, type Sender } from './sender';

/** A reading whose outcome the toolbar button is to show. */
interface Awaited {
  /** Of what page; where the browser does not say, its address is all there is. */
  page: string | undefined;
}

/** By tab, as long as the page says nothing itself and is there. */
const awaited = new Map<number, Awaited>();

/** Shows what a page says of itself; of a frame in it nothing. */
export async function showReport(
  sender: Sender,
  report: BackgroundMessages['clean.report']['data'],
): Promise<void> {
  const tabId = pageTabOf(sender);
  if (tabId === null) return;
  awaited.delete(tabId);
  await showClean(tabId, report);
}

/**
 * Shows that a page is worked on, and then that it is cleaned of what was found in it: where that is not so, the page
 * says it. Saves it two messages, each of which holds it up for a moment.
 */
export async function showReading(sender: Sender, reading: Promise<Inspection | null>): Promise<void> {
  const tabId = pageTabOf(sender);
  if (tabId === null) return;
  const mine: Awaited = { page: pageOf(sender) };
  awaited.set(tabId, mine);
  await showClean(tabId, { state: 'working', count: 0 });
  const found = await reading.catch(() => null); // whoever asked for it is told
  const isThere = await isStillThere(tabId, sender);
  if (awaited.get(tabId) !== mine) return;
  awaited.delete(tabId);
  if (found && isThere) await showClean(tabId, { state: 'cleaned', count: found.hidden.length });
}

/** A page has come: what was found in one before it in its tab is shown no more. */
export function welcome(sender: Sender): void {
  const tabId = pageTabOf(sender);
  if (tabId !== null && awaited.get(tabId)?.page !== pageOf(sender)) awaited.delete(tabId);
}

const pageOf = ({ documentId, url }: Sender): string | undefined => documentId ?? url;

/** Whether the tab still has a page of that site. One that Lede has no access to has no address. */
async function isStillThere(tabId: number, sender: Sender): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return isOfSameSite(tab?.url ?? '', sender);
}

import { browser } from 'wxt/browser';
import type { Result } from './failures';
import { SCRIPTS } from './keys';
import type { CleanStatus } from './messages';
import { askTab } from './send';
import { isStillThere, type Tab } from './tabs';
import { addressFailure, refusal } from './unreadable';

const OFF: CleanStatus = { state: 'off', hidden: [] };

/** What the clean-up did to the page in a tab. */
export async function cleanStatus(tab: Tab): Promise<CleanStatus> {
  return (await askTab(tab.id, 'clean.status')) ?? OFF;
}

/** Cleans the page in a tab once, whatever the rules say. */
export async function cleanNow(tab: Tab): Promise<Result<CleanStatus>> {
  const closed = addressFailure(tab.url);
  if (closed) return { ok: false, failure: { code: closed } };
  try {
    const status = (await askTab(tab.id, 'clean.start')) ?? (await injectAndStart(tab));
    if (status !== null) return { ok: true, value: status };
    return { ok: false, failure: { code: (await isStillThere(tab)) ? 'unexpected' : 'tab-gone' } };
  } catch (error) {
    return { ok: false, failure: refusal(error, tab) };
  }
}

/** Takes the clean-up of the page in a tab back. */
export async function showEverything(tab: Tab): Promise<CleanStatus> {
  return (await askTab(tab.id, 'clean.showEverything')) ?? OFF;
}

async function injectAndStart(tab: Tab): Promise<CleanStatus | null> {
  await browser.scripting.executeScript({
    target: { tabId: tab.id },
    files: SCRIPTS.declutter.map((file) => `/${file}` as '/declutter.js'),
  });
  return askTab(tab.id, 'clean.start');
}

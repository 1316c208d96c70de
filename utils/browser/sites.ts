import { browser } from 'wxt/browser';
import { editRule, removeRule, type SiteRule } from '../settings';
import type { Result } from './failures';
import { originOf, requestPattern } from './permissions';
import { tellBackground } from './send';
import { latestSettings, updateSettings } from './settings-store';

/**
 * Puts a rule into the settings and asks for the permission it needs. To be called within a click: the rule is on its
 * way to the background, and the permission asked for, before this returns. Without the permission the rule waits.
 */
export async function addSite(
  pattern: string,
  action: SiteRule['action'],
): Promise<'granted' | 'denied' | 'stored'> {
  const storing = tellBackground('site.put', { pattern, action });
  const asking = action === 'clean' ? requestPattern(pattern) : null;
  demand(await storing);
  if (asking === null) return 'stored';
  return (await asking) ? 'granted' : 'denied';
}

/** Gives a rule another pattern. To be called within a click, as `addSite`. */
export async function editSite(old: string, pattern: string): Promise<void> {
  const rule = latestSettings().sites.find((site) => site.pattern === old);
  const asking = rule?.action === 'never' ? null : requestPattern(pattern);
  demand(await updateSettings((now) => editRule(now, old, pattern)));
  await asking;
  await giveBack(old);
}

/** Takes a rule out of the settings, and gives its permission back. */
export async function removeSite(pattern: string): Promise<void> {
  demand(await updateSettings((now) => removeRule(now, pattern)));
  await giveBack(pattern);
}

/** No permission is kept that no rule asks for. Those given at install cannot be given back, which is no mistake. */
async function giveBack(pattern: string): Promise<void> {
  const origin = originOf(pattern);
  const needed = latestSettings().sites.some(
    (site) => site.action === 'clean' && originOf(site.pattern) === origin,
  );
  if (!needed) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

/** @throws where the settings could not be stored: the interface goes on showing what is. */
function demand(result: Result<unknown>): void {
  if (!result.ok) throw new Error(`The rule was not stored: ${result.failure.detail ?? result.failure.code}`);
}

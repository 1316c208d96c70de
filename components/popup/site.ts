import { patternForSite, rulesFor } from '../../utils/settings';
import type { Settings } from '../../utils/settings/schema';
import type { SiteState } from './types';

/**
 * What holds on the site of a page.
 * @param granted patterns the browser has given permission for
 * @returns null for a page that no rule can name
 */
export function siteState(settings: Settings, url: string, granted: ReadonlySet<string>): SiteState | null {
  const pattern = patternForSite(url);
  if (pattern === null) return null;
  const { action, rule } = rulesFor({ ...settings, paused: false }, url);
  const waits = action === 'clean' && rule !== null && !granted.has(rule.pattern);
  return {
    name: siteName(url),
    pattern,
    state: waits ? 'waiting' : (action ?? 'none'),
    rule: rule?.pattern ?? null,
  };
}

function siteName(url: string): string {
  const { protocol, hostname } = new URL(url); // patternForSite gave a pattern, so it parses
  return protocol === 'file:' ? 'file://' : hostname.replace(/^www\./, '');
}

import { browser } from 'wxt/browser';
import { parsePattern, type Settings } from '../settings';
import { getSettings, watchSettings } from './settings-store';

/** The permission a match pattern needs. Browsers give permission for hosts, whatever the path. */
export function originOf(pattern: string): string {
  const { scheme, host } = parsePattern(pattern);
  return `${scheme}://${host}/*`;
}

/**
 * Asks the browser for permission. To be called within a click, with nothing awaited before it.
 * @returns whether the pattern can be cleaned now
 */
export async function requestPattern(pattern: string): Promise<boolean> {
  try {
    const given = await browser.permissions.request({ origins: [originOf(pattern)] });
    return given && (await opensFiles(pattern));
  } catch {
    return false; // no click, or an origin the manifest does not offer: not given either way
  }
}

/** Which patterns of the rules the browser has given permission for. */
export async function sitePermissions(): Promise<ReadonlySet<string>> {
  return grantedOf((await getSettings()).settings);
}

/** As `sitePermissions`, for settings that are at hand. */
export async function grantedOf({ sites }: Settings): Promise<ReadonlySet<string>> {
  const patterns = sites.map((site) => site.pattern);
  const granted = await Promise.all(patterns.map(isGranted));
  return new Set(patterns.filter((_, place) => granted[place]));
}

/** Calls back with what `sitePermissions` gives whenever permissions or rules change. */
export function watchPermissions(changed: (granted: ReadonlySet<string>) => void, signal: AbortSignal): void {
  const look = (): void => void sitePermissions().then((granted) => signal.aborted || changed(granted));
  const { onAdded, onRemoved } = browser.permissions;
  for (const event of [onAdded, onRemoved]) {
    event.addListener(look);
    signal.addEventListener('abort', () => event.removeListener(look), { once: true });
  }
  watchSettings(look, signal);
}

async function isGranted(pattern: string): Promise<boolean> {
  const given = await browser.permissions.contains({ origins: [originOf(pattern)] });
  return given && (await opensFiles(pattern));
}

/** Files need a switch on the browser's page of extensions besides the permission. */
async function opensFiles(pattern: string): Promise<boolean> {
  return !pattern.startsWith('file:') || browser.extension.isAllowedFileSchemeAccess();
}

import { type Browser, browser } from 'wxt/browser';
import { CATEGORY_IDS, type CategoryId } from '../clutter/categories';
import { startSheet } from '../clutter/start';
import { CLEAN_EVERYWHERE, categoriesOf, EVERY_PAGE, overlaps, rulesFor, type Settings } from '../settings';
import { SCRIPTS } from './keys';
import { withLock } from './lock';
import { grantedOf } from './permissions';
import { getSettings } from './settings-store';

type Registration = Browser.scripting.RegisteredContentScript & { matches: string[] };

/** Categories of which something is hidden before the page is parsed; each has its sheet in the package. */
const EARLY: readonly CategoryId[] = CATEGORY_IDS.filter((id) => startSheet(id) !== '');

/**
 * The content scripts that go with the rules: one for all rules that hide the same early and stand in nobody's way.
 * A page that an earlier rule decides is kept out of the later ones, so each page gets the script once, with its sheets.
 * @param granted patterns of rules the browser has given permission for
 * @param everywhere whether pages without a rule are cleaned
 */
export function planRegistrations(
  settings: Settings,
  granted: ReadonlySet<string>,
  everywhere = CLEAN_EVERYWHERE,
): Registration[] {
  if (settings.paused) return [];
  const groups = new Map<string, Registration>();
  const add = (
    matches: readonly string[],
    rule: Settings['sites'][number] | null,
    earlier: string[],
  ): void => {
    const categories = categoriesOf(settings, rule);
    const css = EARLY.filter((id) => categories.has(id)).map((id) => `clutter/${id}.css`);
    const excludeMatches = earlier.filter((one) => matches.some((other) => overlaps(one, other)));
    const key = JSON.stringify([css, excludeMatches]);
    const group = groups.get(key) ?? registration(css, excludeMatches);
    group.matches.push(...matches);
    groups.set(key, group);
  };
  const patterns = settings.sites.map((site) => site.pattern);
  settings.sites.forEach((site, place) => {
    if (site.action === 'clean' && granted.has(site.pattern))
      add([site.pattern], site, patterns.slice(0, place));
  });
  if (everywhere) add(EVERY_PAGE, null, patterns);
  return [...groups.values()].map((group) => ({ ...group, id: JSON.stringify(group) }));
}

function registration(css: string[], excludeMatches: string[]): Registration {
  return {
    id: '',
    js: [...SCRIPTS.declutter],
    matches: [],
    ...(css.length > 0 && { css }),
    ...(excludeMatches.length > 0 && { excludeMatches }),
    runAt: 'document_start',
    persistAcrossSessions: true,
  };
}

/**
 * Brings the registered content scripts in line with rules and permissions. A script's id is all that makes it up, so
 * what is registered under the same id is the same. New ones come before old ones go: no page is left out meanwhile.
 * @param openTabs whether open tabs that are newly matched are to be cleaned too
 */
export async function reconcile(openTabs: boolean): Promise<void> {
  await withLock('registration', async () => {
    const { settings } = await getSettings();
    const planned = planRegistrations(settings, await grantedOf(settings));
    const registered = await browser.scripting.getRegisteredContentScripts();
    const added = planned.filter(({ id }) => !registered.some((script) => script.id === id));
    const stale = registered.map(({ id }) => id).filter((id) => !planned.some((script) => script.id === id));
    if (added.length > 0) await browser.scripting.registerContentScripts(added);
    if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
    if (openTabs)
      await cleanOpenTabs(
        settings,
        added.flatMap(({ matches }) => matches),
      );
  });
}

/** A script that is there already hears of new settings by itself, and goes no further when it meets itself. */
async function cleanOpenTabs(settings: Settings, patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || rulesFor(settings, url ?? '').action !== 'clean') return;
      await browser.scripting
        .executeScript({
          target: { tabId: id },
          files: SCRIPTS.declutter.map((file) => `/${file}` as '/declutter.js'),
        })
        .catch(() => undefined); // the tab was closed or went on meanwhile
    }),
  );
}

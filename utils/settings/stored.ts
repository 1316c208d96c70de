import { CATEGORY_IDS } from '../clutter/categories';
import { DEFAULT_CATEGORIES, DEFAULTS } from './defaults';
import { isPattern } from './pattern';
import type { Settings, SiteRule } from './schema';

type Fields = Record<string, unknown>;

/**
 * Settings as the content script finds them stored, without the schema's library, which would be loaded into every
 * cleaned page. Agrees with `SettingsSchema` on `paused`, `sites` and `categories`; of the rest a page needs nothing.
 * @returns the defaults where anything is damaged: the background sets such settings aside and starts anew as well
 */
export function storedSettings(stored: unknown): Settings {
  const fresh: Settings = { ...DEFAULTS, sites: [], categories: DEFAULT_CATEGORIES };
  if (!isFields(stored)) return fresh;
  const { paused = DEFAULTS.paused, sites = [], categories = {} } = stored;
  if (typeof paused !== 'boolean' || !Array.isArray(sites) || !sites.every(isRule)) return fresh;
  if (!isSwitches(categories)) return fresh;
  return {
    ...fresh,
    paused,
    sites: sites.map((site) => ({ ...site, categories: site.categories ?? {} })),
    categories: { ...DEFAULT_CATEGORIES, ...categories },
  };
}

function isRule(value: unknown): value is SiteRule {
  if (!isFields(value)) return false;
  const { pattern, action, categories = {} } = value;
  return (
    typeof pattern === 'string' &&
    isPattern(pattern) &&
    (action === 'clean' || action === 'never') &&
    isSwitches(categories)
  );
}

function isSwitches(value: unknown): value is Partial<Settings['categories']> {
  return (
    isFields(value) && CATEGORY_IDS.every((id) => value[id] === undefined || typeof value[id] === 'boolean')
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

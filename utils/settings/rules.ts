import { CATEGORY_IDS, type CategoryId } from '../clutter/categories';
import { CLEAN_EVERYWHERE } from './defaults';
import { covers, matches } from './match';
import type { Settings, SiteRule } from './schema';

/** What holds on a page. */
export interface PageRules {
  /** Null: nothing happens by itself. */
  action: SiteRule['action'] | null;
  /** The rule that decided; null where none did. */
  rule: SiteRule | null;
  /** What is hidden there once it is cleaned, by itself or by hand. */
  categories: ReadonlySet<CategoryId>;
}

/**
 * What the settings say about a page: the first rule that matches decides.
 * @param everywhere whether pages without a rule are cleaned
 */
export function rulesFor(settings: Settings, url: string, everywhere = CLEAN_EVERYWHERE): PageRules {
  const rule = settings.sites.find((site) => matches(site.pattern, url)) ?? null;
  const usual = everywhere && /^(?:https?|file):/i.test(url) ? 'clean' : null;
  return {
    action: settings.paused ? null : (rule?.action ?? usual),
    rule,
    categories: categoriesOf(settings, rule),
  };
}

/** The categories hidden where `rule` decides, or where none does. */
export function categoriesOf(settings: Settings, rule: SiteRule | null): ReadonlySet<CategoryId> {
  const switches = { ...settings.categories, ...rule?.categories };
  return new Set(CATEGORY_IDS.filter((id) => switches[id]));
}

/**
 * Puts a rule into the list: in the place of the one with its pattern, whose categories stay, else before the first
 * rule that is wider. So a wide rule never hides a narrow one.
 */
export function putRule(settings: Settings, { pattern, action }: Omit<SiteRule, 'categories'>): Settings {
  const { sites } = settings;
  if (sites.some((site) => site.pattern === pattern))
    return {
      ...settings,
      sites: sites.map((site) => (site.pattern === pattern ? { ...site, action } : site)),
    };
  return { ...settings, sites: insert(sites, { pattern, action, categories: {} }) };
}

/** Switches a category on or off where one rule decides. What is as it is everywhere goes along with that from then on. */
export function setSiteCategory(settings: Settings, pattern: string, id: CategoryId, on: boolean): Settings {
  const change = (site: SiteRule): SiteRule => {
    const { [id]: _, ...others } = site.categories;
    return { ...site, categories: settings.categories[id] === on ? others : { ...others, [id]: on } };
  };
  return {
    ...settings,
    sites: settings.sites.map((site) => (site.pattern === pattern ? change(site) : site)),
  };
}

/** Takes the rule with this pattern out of the list. */
export function removeRule(settings: Settings, pattern: string): Settings {
  return { ...settings, sites: settings.sites.filter((site) => site.pattern !== pattern) };
}

/** Gives a rule another pattern and the place that goes with it. Where a rule has the new pattern, it is replaced. */
export function editRule(settings: Settings, old: string, pattern: string): Settings {
  const rule = settings.sites.find((site) => site.pattern === old);
  if (rule === undefined || old === pattern) return settings;
  const others = settings.sites.filter((site) => site.pattern !== old && site.pattern !== pattern);
  return { ...settings, sites: insert(others, { ...rule, pattern }) };
}

function insert(sites: readonly SiteRule[], rule: SiteRule): SiteRule[] {
  const wider = sites.findIndex((site) => covers(site.pattern, rule.pattern));
  return sites.toSpliced(wider < 0 ? sites.length : wider, 0, rule);
}

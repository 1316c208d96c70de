import * as v from 'valibot';
import { CATEGORY_IDS, type CategoryId } from '../clutter/categories';
import { DEFAULT_CATEGORIES, DEFAULTS } from './defaults';
import { isPattern } from './pattern';

/** What to do on the sites a pattern matches. The first rule that matches wins, so narrow ones stand before wide ones. */
export const SiteRuleSchema = v.object({
  /** A match pattern, `*://*.example.org/*`. Unique in the list. */
  pattern: v.pipe(v.string(), v.check(isPattern, 'not a match pattern')),
  action: v.picklist(['clean', 'never']),
  /** Categories that differ from the global switches on these sites. */
  categories: v.optional(v.partial(v.object(byCategory(() => v.boolean()))), {}),
});

export const THEMES = ['system', 'light', 'sepia', 'dark', 'black'] as const;

/** Bounds of `textSize`, CSS px. Wider than what is offered (utils/typography), so that an imported size is kept. */
export const TEXT_SIZES = { min: 12, max: 40 } as const;

export const SettingsSchema = v.object({
  /** Everything automatic is off everywhere. The toolbar button still reads. */
  paused: v.optional(v.boolean(), DEFAULTS.paused),
  sites: v.optional(v.array(SiteRuleSchema), []),
  categories: v.optional(v.object(byCategory((id) => v.optional(v.boolean(), DEFAULT_CATEGORIES[id]))), {}),
  /** Whether the toolbar button says how many elements are hidden. */
  count: v.optional(v.boolean(), DEFAULTS.count),
  theme: v.optional(v.picklist(THEMES), DEFAULTS.theme),
  /** Size of running text on the reader page, CSS px; the popup shows it at 0.87 of that. */
  textSize: v.optional(
    v.pipe(v.number(), v.minValue(TEXT_SIZES.min), v.maxValue(TEXT_SIZES.max)),
    DEFAULTS.textSize,
  ),
});

export type SiteRule = v.InferOutput<typeof SiteRuleSchema>;
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Form of what is stored. Raised with every change that older settings must be migrated for (utils/browser). */
export const SETTINGS_VERSION = 1;

function byCategory<T>(make: (id: CategoryId) => T): Record<CategoryId, T> {
  return Object.fromEntries(CATEGORY_IDS.map((id) => [id, make(id)])) as Record<CategoryId, T>;
}

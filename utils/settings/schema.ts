import * as v from 'valibot';
import { CATEGORIES, CATEGORY_IDS, type CategoryId } from '../clutter/categories';

/** What to do on the sites a pattern matches. The first rule that matches wins; `never` also stops "clean" rules behind it. */
export const SiteRuleSchema = v.object({
  /** A match pattern, `*://*.example.org/*`. Unique in the list. */
  pattern: v.string(),
  action: v.picklist(['clean', 'never']),
  /** Categories that differ from the global switches on these sites. */
  categories: v.optional(v.partial(v.object(byCategory(v.boolean()))), {}),
});

export const THEMES = ['system', 'light', 'sepia', 'dark', 'black'] as const;

export const SettingsSchema = v.object({
  /** Everything automatic is off everywhere. The toolbar button still reads. */
  paused: v.optional(v.boolean(), false),
  sites: v.optional(v.array(SiteRuleSchema), []),
  categories: v.object(
    Object.fromEntries(
      CATEGORIES.map((category) => [category.id, v.optional(v.boolean(), category.default)]),
    ) as Record<CategoryId, v.OptionalSchema<v.BooleanSchema<undefined>, boolean>>,
  ),
  theme: v.optional(v.picklist(THEMES), 'system'),
  /** Size of running text on the reader page, CSS px; the popup shows it at 0.87 of that. */
  textSize: v.optional(v.pipe(v.number(), v.minValue(12), v.maxValue(40)), 20),
});

export type SiteRule = v.InferOutput<typeof SiteRuleSchema>;
export type Settings = v.InferOutput<typeof SettingsSchema>;

function byCategory<T extends v.GenericSchema>(schema: T): Record<CategoryId, T> {
  return Object.fromEntries(CATEGORY_IDS.map((id) => [id, schema])) as Record<CategoryId, T>;
}

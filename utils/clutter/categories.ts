/** What clutter is called, everywhere: in rules, settings, messages and `--json`. The order is that of the options page. */
export const CATEGORIES = [
  { id: 'ad', default: true },
  { id: 'recommend-ads', default: true },
  { id: 'social', default: true },
  { id: 'newsletter', default: true },
  { id: 'subscribe-promo', default: true },
  { id: 'related', default: true },
  { id: 'video', default: true },
  { id: 'cookie', default: true },
  { id: 'furniture', default: true },
  { id: 'comments', default: false },
  { id: 'author', default: false },
  { id: 'tags', default: false },
  { id: 'nav', default: false },
  { id: 'focus', default: false },
] as const;

export type CategoryId = (typeof CATEGORIES)[number]['id'];

export const CATEGORY_IDS: readonly CategoryId[] = CATEGORIES.map((category) => category.id);

import type { CategoryId } from '../clutter/categories';
import type { Rules } from './types';

export const isSameCategories = (one: ReadonlySet<CategoryId>, other: ReadonlySet<CategoryId>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));

/** Whether two answers ask the same of a page; null is no answer. */
export const isSameRules = (one: Rules | null, other: Rules): boolean =>
  one?.action === other.action && isSameCategories(one.categories, other.categories);

import type { CategoryId } from './categories';

/** An element that is clutter, and the rule that says so. */
export interface Finding {
  element: Element;
  category: CategoryId;
  /** Id of the rule's row. */
  rule: string;
}

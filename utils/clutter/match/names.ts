import { matchesSelector, select, typeOf } from '../../dom';
import type { Asking, Claim } from './claims';

/** What rows call for by class, id, naming attribute or element name. */
export const claimByName = ({ page }: Asking): Claim[] =>
  page.parts.flatMap((part) => part.named?.map((row) => ({ part, row })) ?? []);

/** What selectors without any of these select. */
export function claimBySelector({ root, page, selectors }: Asking): Claim[] {
  if (selectors.length === 0) return [];
  const found = select(root, selectors.map(({ selector }) => selector).join());
  if (typeOf(root) === Node.ELEMENT_NODE) found.unshift(root as unknown as Element);
  return found.flatMap((element) => {
    const part = page.byElement.get(element);
    if (!part) return [];
    return selectors.flatMap(({ row, selector }) =>
      matchesSelector(element, selector) ? [{ part, row }] : [],
    );
  });
}

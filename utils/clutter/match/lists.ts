import { matchesSelector, select, typeOf } from '../../dom';
import type { Asking, Claim } from './claims';

/** What filter lists select of a page. */
export function claimByList({ root, page, rows, listed }: Asking): Claim[] {
  return listed.flatMap(({ list, selector }) => {
    const row = rows.findIndex(({ match }) => match.by === 'list' && match.list === list);
    const found = select(root, selector);
    if (typeOf(root) === Node.ELEMENT_NODE) {
      const own = root as unknown as Element;
      if (matchesSelector(own, selector)) found.unshift(own);
    }
    return found.flatMap((element) => {
      const part = page.byElement.get(element);
      return part && row >= 0 ? [{ part, row }] : [];
    });
  });
}

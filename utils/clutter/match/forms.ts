import { attributeOf, closestTo, selectFirst } from '../../dom';
import type { Guard } from '../guard';
import type { Part, Survey } from '../survey/types';
import type { Row } from '../types';
import { isFunctional, widest } from './calls';
import type { Claim } from './claims';

/** Fields of forms that do something else: sign in, write a message, search. */
const OTHER = 'input[type="password"],input[type="search"],textarea,select';

/**
 * The largest boxes of few words around a field that asks for an e-mail address.
 * @param isMenu whether a part lies in the site's own menus: above the article people sign in there
 */
export function claimByForm(
  page: Survey,
  rows: readonly Row[],
  guard: Guard,
  isMenu: (part: Part) => boolean,
): Claim[] {
  const row = rows.findIndex(({ match }) => match.by === 'form');
  return page.parts.flatMap((part) => {
    if (row < 0 || !asksForAddress(part) || (!guard.isAfter(part) && isMenu(part))) return [];
    const box = widest(part, guard);
    return box === part || asksForMore(part, box) ? [] : [{ part: box, row }];
  });
}

const asksForAddress = ({ name, element }: Part): boolean =>
  name === 'input' && attributeOf(element, 'type') === 'email';

/** Whether the form around a field, or the box around it, is there for something else than its address. */
function asksForMore(field: Part, box: Part): boolean {
  const form = closestTo(field.element, 'form') ?? box.element;
  if (selectFirst(form, OTHER) || selectFirst(box.element, OTHER)) return true;
  for (let at: Part | null = field; at && at !== box.parent; at = at.parent)
    if (isFunctional(at.element)) return true;
  return isFunctional(form);
}

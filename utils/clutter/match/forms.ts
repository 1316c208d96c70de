import { attributeOf, closestTo, select, selectFirst, textOf } from '../../dom';
import { ASKED } from '../data/asked';
import type { Part } from '../survey/types';
import { helpsOrNotes } from './belongs';
import { isFunctional, widest } from './calls';
import type { Asking, Claim } from './claims';

/** What may be asked for besides: a name. */
const MOST_TEXTS = 1;

/**
 * The largest boxes of few words around a field that asks for an e-mail address, without a number to call or a note. In
 * menus above the article people sign in.
 */
export function claimByForm({ page, rows, guard, isMenu }: Asking): Claim[] {
  const row = rows.findIndex(({ match }) => match.by === 'form');
  const match = rows[row]?.match;
  if (match?.by !== 'form') return [];
  return page.parts.flatMap((part) => {
    if (!asksForAddress(part) || (!guard.isAfter(part) && isMenu(part))) return [];
    let box = widest(part, guard, rows[row]?.limit ?? {});
    while (box !== part && helpsOrNotes(textOf(box.element))) box = within(box, part);
    const isLetter =
      box !== part && match.says.test(textOf(box.element)) && !asksForMore(part, box, match.leads);
    return isLetter ? [{ part: box, row }] : [];
  });
}

/** The part straight in a box that holds another one. */
function within(box: Part, held: Part): Part {
  let part = held;
  while (part.parent && part.parent !== box) part = part.parent;
  return part;
}

const asksForAddress = ({ name, element }: Part): boolean =>
  name === 'input' && attributeOf(element, 'type') === 'email';

/** Whether the form around a field, or the box around it, is there for something else than its address. */
function asksForMore(field: Part, box: Part, leads: RegExp): boolean {
  const form = closestTo(field.element, 'form') ?? box.element;
  if (selectFirst(form, ASKED.other) || selectFirst(box.element, ASKED.other)) return true;
  if (select(box.element, ASKED.names).length > MOST_TEXTS || leads.test(attributeOf(form, 'action') ?? ''))
    return true;
  for (let at: Part | null = field; at && at !== box.parent; at = at.parent)
    if (isFunctional(at.element)) return true;
  return isFunctional(form);
}

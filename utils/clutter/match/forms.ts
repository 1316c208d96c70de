import { attributeOf, closestTo, select, selectFirst, textOf } from '../../dom';
import type { Guard } from '../guard';
import type { Part, Survey } from '../survey/types';
import type { Row } from '../types';
import { isFunctional, widest } from './calls';
import type { Claim } from './claims';

/** Fields of forms that do something else: sign in, write a message, search. */
const OTHER = [
  'textarea,select,[contenteditable],[role="textbox"]',
  ...['password', 'search', 'file', 'radio', 'tel', 'date', 'number', 'url'].map(
    (type) => `input[type="${type}"]`,
  ),
].join();
/** What may be asked for besides: a name. */
const MOST_TEXTS = 1;
const TEXTS = 'input[type="text"],input:not([type])';
/** Where forms lead that ask who somebody is. */
const ACCOUNT = /unlock|account|auth|magic|petition|vote|poll|comment|contact|register|report/i;
/** What is sent to the address. Without one of these words it may be anything. */
const LETTER =
  /newsletter|subscri|inbox|mailing list|e-?mails? (?:updates|alerts)|abonn|bolet[ií]n|suscr[ií]b|iscriv|inscrev|assin[ae]|nieuwsbrief|подпис|рассылк|розсилк|bülten|النشرة|خبرنامه|ניוזלטר|电子报|電子報|メルマガ|뉴스레터/i;

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
    const isLetter = box !== part && LETTER.test(textOf(box.element)) && !asksForMore(part, box);
    return isLetter ? [{ part: box, row }] : [];
  });
}

const asksForAddress = ({ name, element }: Part): boolean =>
  name === 'input' && attributeOf(element, 'type') === 'email';

/** Whether the form around a field, or the box around it, is there for something else than its address. */
function asksForMore(field: Part, box: Part): boolean {
  const form = closestTo(field.element, 'form') ?? box.element;
  if (selectFirst(form, OTHER) || selectFirst(box.element, OTHER)) return true;
  if (select(box.element, TEXTS).length > MOST_TEXTS || ACCOUNT.test(attributeOf(form, 'action') ?? ''))
    return true;
  for (let at: Part | null = field; at && at !== box.parent; at = at.parent)
    if (isFunctional(at.element)) return true;
  return isFunctional(form);
}

import {
  attributeOf,
  childElementsOf,
  hasAttributeOn,
  nameOf,
  parentOf,
  selectFirst,
  textOf,
} from '../../dom';
import { ASKED } from '../data/asked';
import { PHRASES } from '../data/phrases';
import type { Guard } from '../guard';
import type { Part } from '../survey/types';
import type { Limit, Row } from '../types';
import type { Asking, Claim } from './claims';
import { isBox } from './labels';
import { isAtHome, siteOf } from './sites';

/** Words of the box around a call, at most: a promo says its thing in a few sentences. */
const MAX_WORDS = 130;
/** Links and controls in it, at most. */
const MAX_CONTROLS = 5;
/** Words of the call itself: of one that is known by what it says, and of one known by where it leads. */
const CALL_WORDS = { said: 8, led: 25 };

/** The largest boxes of few words around links and buttons that the rows ask for. What menus ask for is an entry like the others. */
export function claimByCall({ page, rows, calls, guard, isMenu }: Asking): Claim[] {
  const asked = rows.flatMap(({ match }, row) => (match.by === 'call' ? [{ row, match }] : []));
  if (asked.length === 0) return [];
  const led = anyOf(asked.map(({ match }) => match.address));
  const styled = anyOf(asked.map(({ match }) => match.className));
  let host: string | null = null;
  const site = (): string => {
    host ??= siteOf(page);
    return host;
  };
  const claims: Claim[] = [];
  for (const part of page.parts) {
    if ((part.name !== 'a' && part.name !== 'button') || part.linked > CALL_WORDS.led) continue;
    const short = part.linked <= CALL_WORDS.said;
    const said = short && calls.mayHold(part.firstText) ? calls.rowsFor(textOf(part.element)) : [];
    const address = attributeOf(part.element, 'href') ?? '';
    const className = attributeOf(part.element, 'class') ?? '';
    // Hardly a link is one: asked of all rows at once first.
    if (said.length === 0 && !led.test(address) && !styled.test(className)) continue;
    for (const { row, match } of asked) {
      if (match.labels && !said.includes(row)) continue;
      if (!short && (!match.address || match.labels || match.className)) continue;
      if (match.address && !match.address.test(address)) continue;
      if (match.className && !match.className.test(className)) continue;
      if (isMenu(part)) break;
      const { category, limit } = rows[row] as Row;
      const box = widest(part, guard, limit);
      const inText = guard.isInside(box, category) && !isBox(box);
      if (inText && (match.boxed || (match.home && !isAtHome(address, site())))) continue;
      if (inText && isOneOfSeveral(box)) continue;
      if (match.apart && !isOffer(box, guard)) continue;
      claims.push({ part: box, row });
    }
  }
  return claims;
}

/** Matches what any of the patterns does; all of them ignore case or none. */
function anyOf(patterns: readonly (RegExp | undefined)[]): RegExp {
  const given = patterns.filter((pattern) => pattern !== undefined);
  return given.length === 0 ? /$^/ : new RegExp(given.map(({ source }) => source).join('|'), given[0]?.flags);
}

/** The largest box of few words and controls around a part that is within the limit. */
export function widest(call: Part, guard: Guard, { words = Infinity, prose = Infinity }: Limit): Part {
  let box = call;
  for (let at: Part | null = call; at && !guard.isBlocked(at); at = at.parent) {
    if (at.words + at.linked > MAX_WORDS || at.links + at.fields > MAX_CONTROLS) break;
    if (at.words > words || at.prose > prose) break;
    box = at;
  }
  return box;
}

/** Whether a box is opened to do something in. */
export const isFunctional = (element: Element): boolean =>
  PHRASES.functional.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`);

/** More children than this are a list. */
const MAX_CHILDREN = 40;

/** Whether a box beside the article may be there to offer something. */
export const isOffer = (box: Part, guard: Guard): boolean =>
  guard.isAfter(box) && !isOneOfSeveral(box) && !selectFirst(box.element, ASKED.noOffer);

/** Whether a box stands among others of its kind, is a picture or a tool: its buttons are not a promo's then. */
function isOneOfSeveral({ element, name }: Part): boolean {
  const parent = parentOf(element);
  const className = attributeOf(element, 'class');
  if (!parent || name === 'figure' || isFunctional(element)) return true;
  if (className === null && hasAttributeOn(element, 'id')) return false;
  const children = childElementsOf(parent);
  if (children.length > MAX_CHILDREN) return true;
  return children.some(
    (other) => other !== element && nameOf(other) === name && attributeOf(other, 'class') === className,
  );
}

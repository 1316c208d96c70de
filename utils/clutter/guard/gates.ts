import { closestTo, holds, selectFirst, textOf } from '../../dom';
import { SPARED } from '../data/spared';
import type { Part } from '../survey/types';
import { saysWall } from '../walls';
import type { Ground } from './ground';

/** Whether an element is, holds or lies in the gate of a paywall that does not itself hold the article. */
export function isGate({ element }: Part, { body }: Ground): boolean {
  const gate = closestTo(element, SPARED.gate) ?? selectFirst(element, SPARED.gate);
  return gate !== null && !body.some((part) => holds(gate, part));
}

/** Whether it says what the gate of a paywall says and nothing of the article comes after it. Else it is a promo. */
export const isWall = (part: Part, { ranges, isEnd }: Ground): boolean =>
  ranges.length > 0 && isEnd(part) && saysWall(textOf(part.element));

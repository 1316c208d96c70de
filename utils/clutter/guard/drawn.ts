import { matchesSelector, selectFirst } from '../../dom';
import { SPARED } from '../spared';
import type { Part, Survey } from '../survey/types';

/** Whether something without words may be seen: a drawing, a picture behind it or to come, an element of the page's own kind. */
export function isDrawn({ element, index, end }: Part, { parts }: Survey): boolean {
  for (let at = index; at < end; at++) if (parts[at]?.name.includes('-')) return true;
  return matchesSelector(element, SPARED.drawn) || selectFirst(element, SPARED.drawn) !== null;
}

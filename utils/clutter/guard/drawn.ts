import { attributeNamesOf, attributeOf, matchesSelector, selectFirst } from '../../dom';
import { PHRASES } from '../data/phrases';
import { SPARED } from '../data/spared';
import type { Part, Survey } from '../survey/types';

/** Whether something without words may be seen: a drawing, a picture behind it or to come, an element of the page's own kind. */
export function isDrawn({ element, index, end }: Part, { parts }: Survey): boolean {
  for (let at = index; at < end; at++) if (parts[at]?.name.includes('-')) return true;
  return matchesSelector(element, SPARED.drawn) || selectFirst(element, SPARED.drawn) !== null;
}

/** Whether its attributes say what a script is to show in it. In an article that is its pictures and posts. */
export const willShow = ({ element }: Part): boolean =>
  attributeNamesOf(element).some((name) => PHRASES.shown.test(attributeOf(element, name) ?? ''));

import { attributeOf } from '../dom';
import { isConnected } from '../hide/native';

/** Makes of hidden elements that are remembered. */
const MAX_MAKES = 500;

/**
 * Tells when a page brings back what was hidden: it removed an element and inserted the like of it.
 * @returns told of each newly hidden element, whether it is such a return
 */
export function watchReturns(): (element: Element, rule: string) => boolean {
  /** The last element hidden of each make: by one rule, with the same class. */
  const latest = new Map<string, Element>();
  return (element, rule) => {
    const make = `${rule} ${attributeOf(element, 'class')}`;
    const before = latest.get(make);
    if (latest.size >= MAX_MAKES) latest.clear();
    latest.set(make, element);
    return before !== undefined && !isConnected(before);
  };
}

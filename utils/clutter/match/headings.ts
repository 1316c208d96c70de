import { attributeOf, HEADINGS } from '../../dom';
import { GROWTH } from '../data/growth';
import { PHRASES } from '../data/phrases';
import type { Part } from '../survey/types';

/** Whether a line is a heading: by what it is, or, if it is short, by what its class or that of the element around it says. */
export const isHeading = (line: Part): boolean =>
  HEADINGS.has(line.name) ||
  [line, line.parent].some(
    (part) =>
      part !== null &&
      part.words + part.linked <= GROWTH.called &&
      PHRASES.heading.test(attributeOf(part.element, 'class') ?? ''),
  );

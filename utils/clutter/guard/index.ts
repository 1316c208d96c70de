import type { Part, Survey } from '../survey/types';
import type { Row } from '../types';
import { type Ground, groundOf, type Known } from './ground';
import { isFixed, REASONS } from './reasons';

export { fits } from './limits';

/** Keeps what is no clutter: asked of every part before it becomes a finding. */
export interface Guard
  extends Pick<
    Ground,
    'isBlocked' | 'isEnd' | 'isInside' | 'isOfBody' | 'isBehind' | 'isBetween' | 'isAfter' | 'isAbove'
  > {
  /** @param proven whether limits have been asked already, of the box that a label stands above */
  allows(part: Part, row: Row, proven?: boolean): boolean;
}

/** @param doubtful whether it is not sure that there is an article: then only what is certain is allowed */
export function createGuard(root: ParentNode, page: Survey, known: Known, doubtful: boolean): Guard {
  const ground = groundOf(root, page, known, doubtful);
  return {
    ...ground,
    allows(part, row, proven = false) {
      if (isFixed(part, ground)) return false;
      const asked = { part, row, ground, inside: ground.isInside(part, row.category), proven };
      return !REASONS.some((keeps) => keeps(asked));
    },
  };
}

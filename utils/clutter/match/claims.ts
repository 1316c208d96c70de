import type { Part } from '../survey/types';

/** A part that a row calls clutter, before the guard is asked. */
export interface Claim {
  part: Part;
  /** Index in the table of rows. */
  row: number;
  /** Set where the row's limit has been asked of another part: of the box that a label stands above. */
  proven?: true;
}

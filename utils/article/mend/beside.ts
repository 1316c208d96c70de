import type { Block } from '../../locate';

/** Whether two blocks are paragraphs of one text: children of one box, or of twin boxes. */
export const beside = (a: Block, b: Block | undefined): boolean =>
  b !== undefined &&
  (a.box.parent === b.box.parent || a.box === b.box || a.box.parent?.parent === b.box.parent?.parent);

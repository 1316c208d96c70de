import { LEVELS } from './context';
import type { Box, Scan } from './types';

/** Per block and level, innermost first: the blocks `[first, end)` of the boxes around it that hold more than the one below; blocks × LEVELS × 2. */
export function rangesOf(scan: Scan): Int32Array {
  const ranges = new Int32Array(scan.blocks.length * LEVELS * 2);
  let at = 0;
  for (const block of scan.blocks) {
    let box: Box = block.box;
    for (let level = 0; level < LEVELS; level++) {
      // A wrapper around one box says nothing the box does not.
      while (level === 0 && box.parent && box.end - box.first < 2) box = box.parent;
      ranges[at++] = box.first;
      ranges[at++] = box.end;
      const size = box.end - box.first;
      while (box.parent && box.end - box.first === size) box = box.parent;
    }
  }
  return ranges;
}

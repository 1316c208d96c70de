import { attributeOf } from '../../dom';
import type { Box, Scan } from '../../locate/types';

/** A cell with this many words is a page's column rather than a figure in a table. */
const CELL_WORDS = 60;

/** Boxes of tables that hold data; the others lay out a page and dissolve. */
export function dataTables(scan: Scan): ReadonlySet<Box> {
  const found = new Set<Box>();
  for (const box of scan.boxes)
    if (box.name === 'table' && box.words > 0 && isData(box, scan)) found.add(box);
  return found;
}

function isData(table: Box, scan: Scan): boolean {
  const role = attributeOf(table.element, 'role');
  if (role === 'presentation' || role === 'none') return false;
  let rows = 0;
  let cells = 0;
  let widest = 0;
  let row = 0;
  for (let i = table.index + 1; i < scan.boxes.length; i++) {
    const box = scan.boxes[i] as Box;
    if (box.depth <= table.depth) break;
    if (box.name === 'table' && nearestTable(box) === table) return false;
    if (box.name === 'tr') {
      rows++;
      row = 0;
    } else if (box.name === 'td' || box.name === 'th') {
      cells++;
      row++;
      widest = Math.max(widest, row);
      if (box.words > CELL_WORDS * 3) return false;
    } else if (box.name === 'h1') return false;
  }
  return rows >= 2 && widest >= 2 && table.words / Math.max(1, cells) <= CELL_WORDS;
}

function nearestTable(box: Box): Box | null {
  for (let at = box.parent; at; at = at.parent) if (at.name === 'table') return at;
  return null;
}

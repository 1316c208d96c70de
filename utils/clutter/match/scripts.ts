import { attributeOf, parentElementOf, select, textOf } from '../../dom';
import type { Asking, Claim } from './claims';

/** Characters of a script that are read: a copy has no more of it (utils/copy/markup.ts). */
const BEGINNING = 160;

/** Boxes with nothing in them but a script, in a page that is read before its scripts have filled them. */
export function claimByScript({ root, page, rows }: Asking): Claim[] {
  const asked = rows.flatMap(({ match }, row) => (match.by === 'script' ? [{ row, says: match.says }] : []));
  if (asked.length === 0) return [];
  return select(root, 'script').flatMap((script) => {
    const box = parentElementOf(script);
    const part = box && page.byElement.get(box);
    if (!part || part.end > part.index + 1) return [];
    const said = attributeOf(script, 'src') ?? textOf(script).slice(0, BEGINNING);
    return asked.flatMap(({ row, says }) => (says.test(said) ? [{ part, row }] : []));
  });
}

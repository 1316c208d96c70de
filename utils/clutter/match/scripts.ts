import { attributeOf, CODE, parentElementOf, select, textOf } from '../../dom';
import type { Asking, Claim } from './claims';

/**
 * Boxes with nothing in them but a script, in a page that is read before its scripts have filled them. A copy says how a
 * script begins in an attribute (utils/copy/parse.ts); an exact one knows addresses alone.
 */
export function claimByScript({ root, page, rows }: Asking): Claim[] {
  const asked = rows.flatMap(({ match }, row) => (match.by === 'script' ? [{ row, says: match.says }] : []));
  if (asked.length === 0) return [];
  return select(root, 'script').flatMap((script) => {
    const box = parentElementOf(script);
    const part = box && page.byElement.get(box);
    if (!part || part.end > part.index + 1) return [];
    const said = attributeOf(script, 'src') ?? attributeOf(script, CODE) ?? textOf(script);
    return asked.flatMap(({ row, says }) => (says.test(said) ? [{ part, row }] : []));
  });
}

import { attributeOf, closestTo, HEADINGS, select, selectFirst, textOf } from '../../dom';
import { PHRASES } from '../data/phrases';
import { SPARED } from '../data/spared';
import type { Part, Survey } from '../survey/types';
import type { PleaMatch } from '../types';
import { headBefore } from './belongs';
import type { Asking, Claim } from './claims';
import { isAtHome, siteOf } from './sites';

/** Paragraphs that ask their reader for something: nothing but that, and with the link for it. */
export function claimByPlea({ page, rows }: Asking): Claim[] {
  const asked = rows.flatMap(({ match }, row) => (match.by === 'plea' ? [{ row, match }] : []));
  if (asked.length === 0) return [];
  let known: string | null = null;
  const claims: Claim[] = [];
  for (const part of page.parts) {
    if (part.name !== 'p' || part.links === 0) continue;
    const text = textOf(part.element);
    const said = asked.filter(({ match }) => match.says.test(text));
    if (said.length === 0 || saysMore(part, text)) continue;
    known ??= siteOf(page);
    const site = known;
    const links = select(part.element, 'a[href]');
    for (const { row, match } of said)
      if (links.every((link) => isAsking(link, match, site)))
        for (const asking of [...headOf(part, page, match), part]) claims.push({ part: asking, row });
  }
  return claims;
}

/** The heading straight above a plea, where it speaks of what is asked for. */
function headOf(plea: Part, page: Survey, { asks }: PleaMatch): Part[] {
  const head = headBefore(plea, page);
  return head && HEADINGS.has(head.name) && asks.test(textOf(head.element)) ? [head] : [];
}

/** Whether there are lines in it, it is an entry of a list, or it has a number to call: what helps is kept with what asks. */
const saysMore = ({ element }: Part, text: string): boolean =>
  selectFirst(element, 'br') !== null ||
  closestTo(element, SPARED.items) !== null ||
  PHRASES.phone.test(text);

/** Whether a link leads to a page of the site, and says or leads to what is asked for. */
function isAsking(link: Element, { asks }: PleaMatch, site: string): boolean {
  const address = attributeOf(link, 'href') ?? '';
  const way = address.replace(/^(?:https?:)?\/\/[^/]*/i, '');
  const said = textOf(link).trim();
  return (
    !PHRASES.files.test(address) &&
    isAtHome(address, site) &&
    (asks.test(way) || (said !== '' && asks.test(said)))
  );
}

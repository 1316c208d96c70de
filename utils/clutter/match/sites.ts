import { attributeOf, closestTo, selectFirst, setOf } from '../../dom';
import { siteNameOf } from '../../lists/site-key';
import { KINDS } from '../data/kinds';
import { SPARED } from '../data/spared';
import type { Survey } from '../survey/types';

/** The host an address names, without `www.`; undefined for one of the page's own site. */
export const hostOf = (address: string): string | undefined => ADDRESS.exec(address)?.[1];

const ADDRESS = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i;

/** Where a page says that it is; empty where it does not. */
export function canonicalOf(root: ParentNode): string {
  const link = selectFirst(root, SPARED.canonical);
  return link ? (attributeOf(link, 'href') ?? attributeOf(link, 'content') ?? '') : '';
}

/** So many links to other hosts outweigh one to the host where the page says that it is: it may be another paper's. */
const OTHERS = 4;

/** The host most links of the page that name one lead to. Many lead to what is sold there, and few to its own pages. */
export function siteOf(page: Survey): string {
  const root = page.parts[0] && closestTo(page.parts[0].element, 'html');
  const own = root ? hostOf(canonicalOf(root)) : undefined;
  const counts = new Map<string, number>();
  for (const { name, element } of page.parts) {
    const host = name === 'a' ? hostOf(attributeOf(element, 'href') ?? '') : undefined;
    if (host) counts.set(host, (counts.get(host) ?? 0) + (host === own ? OTHERS : 1));
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** Names under which many have a host each: what one of them writes is not the others'. */
const PLATFORMS = setOf(KINDS.platforms);

/** Whether an address is of a site, or of another host of the same name: `letters.example.co.uk`. @param site a host */
export function isAtHome(address: string, site: string): boolean {
  const host = hostOf(address);
  if (host === undefined || host === site) return true;
  const name = siteNameOf(host);
  return name === siteNameOf(site) && !PLATFORMS.has(name);
}

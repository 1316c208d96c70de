import { attributeOf, setOf } from '../../dom';
import { siteNameOf } from '../../lists/site-key';
import { KINDS } from '../data/kinds';
import type { Survey } from '../survey/types';

/** The host an address names, without `www.`; undefined for one of the page's own site. */
export const hostOf = (address: string): string | undefined => ADDRESS.exec(address)?.[1];

const ADDRESS = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)/i;

/** The host most links of the page that name one lead to. */
export function siteOf(page: Survey): string {
  const counts = new Map<string, number>();
  for (const { name, element } of page.parts) {
    const host = name === 'a' ? hostOf(attributeOf(element, 'href') ?? '') : undefined;
    if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
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

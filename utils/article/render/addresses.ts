import { attributeOf, select, selectFirst } from '../../dom';

const FOLLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const LOADED = new Set(['http:', 'https:']);
/** Longest inline picture kept, in characters of its address: a chart is, a data dump is not. */
const MAX_DATA_ADDRESS = 200_000;

/** Resolves the addresses of one document. */
export interface Addresses {
  /** A link's absolute address; null where it leads nowhere. */
  link(href: string): string | null;
  /** The element of the page that a link points to; null where it leads to another page or to none. */
  target(href: string): Element | null;
  /** What the page's links into itself point to, in document order. */
  targets: readonly Element[];
  /** A picture's absolute address; null where there is none that could be loaded. */
  picture(src: string): string | null;
}

/** @param url the page's own address, absolute. */
export function addressesOf(document: Document, url: string): Addresses {
  const base =
    resolve(
      attributeOf(selectFirst(document, 'base[href]') ?? document.createElement('i'), 'href') ?? '',
      url,
    )?.href ?? url;
  const here = url.split('#', 1)[0] ?? url;
  const named = targetsOf(document, here, base);
  return {
    link(href) {
      const fragment = fragmentOf(href, here, base);
      const address = fragment === null ? resolve(href, base) : resolve(`#${fragment}`, here);
      return address && FOLLOWED.has(address.protocol) ? address.href : null;
    },
    target(href) {
      const fragment = fragmentOf(href, here, base);
      return fragment === null ? null : (named.get(fragment) ?? named.get(decoded(fragment)) ?? null);
    },
    targets: [...new Set(named.values())],
    picture(src) {
      if (/^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i.test(src))
        return src.length <= MAX_DATA_ADDRESS ? src : null;
      const address = resolve(src, base);
      return address && LOADED.has(address.protocol) ? address.href : null;
    },
  };
}

/** Elements by the name that links of the page call them by: what bears it as its id, else as an `<a name>`. */
function targetsOf(document: Document, here: string, base: string): ReadonlyMap<string, Element> {
  const wanted = new Set<string>();
  for (const link of select(document, 'a[href*="#"]')) {
    const fragment = fragmentOf(attributeOf(link, 'href') ?? '', here, base);
    if (fragment !== null) wanted.add(fragment).add(decoded(fragment));
  }
  const named = new Map<string, Element>();
  if (wanted.size === 0) return named;
  const found = select(document, '[id], a[name]');
  const ids = new Set(found.map((element) => attributeOf(element, 'id')));
  for (const element of found) {
    const name = attributeOf(element, 'name');
    for (const id of [attributeOf(element, 'id'), name && !ids.has(name) ? name : null])
      if (id && wanted.has(id) && !named.has(id)) named.set(id, element);
  }
  return named;
}

/** The fragment, where an address points into the page itself: `#note` means the page, whatever its `<base>` says. */
function fragmentOf(href: string, here: string, base: string): string | null {
  const at = href.indexOf('#');
  if (at < 0 || at === href.length - 1) return null;
  if (at > 0 && resolve(href.slice(0, at), base)?.href !== here) return null;
  return href.slice(at + 1);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function resolve(href: string, base: string): URL | null {
  return URL.canParse(href.trim(), base) ? new URL(href.trim(), base) : null;
}

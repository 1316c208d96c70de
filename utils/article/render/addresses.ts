import { attributeOf, select, selectFirst } from '../../dom';

/** Prefix of the ids the article's HTML keeps: targets of its own in-page links. The sanitiser lets no other through. */
export const ANCHOR_PREFIX = 'lede-';

const FOLLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const LOADED = new Set(['http:', 'https:']);
/** Longest inline picture kept, in characters of its address: a chart is, a data dump is not. */
const MAX_DATA_ADDRESS = 200_000;

/** Resolves the addresses of one document. */
export interface Addresses {
  /** A link's absolute address, or `#lede-…` where it points into the article; null where it leads nowhere. */
  link(href: string): string | null;
  /** A picture's absolute address; null where there is none that could be loaded. */
  picture(src: string): string | null;
  /** The id to write on an element that an in-page link points to; null for any other. */
  anchor(element: Element): string | null;
}

/** @param url the page's own address, absolute. */
export function addressesOf(document: Document, url: string): Addresses {
  const base =
    resolve(
      attributeOf(selectFirst(document, 'base[href]') ?? document.createElement('i'), 'href') ?? '',
      url,
    )?.href ?? url;
  const here = url.split('#', 1)[0] ?? url;
  const wanted = new Set<string>();
  for (const link of select(document, 'a[href*="#"]')) {
    const id = fragmentOf(attributeOf(link, 'href') ?? '', here, base);
    if (id) wanted.add(id);
  }
  return {
    link(href) {
      const id = fragmentOf(href, here, base);
      if (id) return `#${ANCHOR_PREFIX}${id}`;
      const address = resolve(href, base);
      return address && FOLLOWED.has(address.protocol) ? address.href : null;
    },
    picture(src) {
      if (/^data:image\/(?:png|jpe?g|gif|webp|avif)[;,]/i.test(src))
        return src.length <= MAX_DATA_ADDRESS ? src : null;
      const address = resolve(src, base);
      return address && LOADED.has(address.protocol) ? address.href : null;
    },
    anchor(element) {
      const id = attributeOf(element, 'id') ?? attributeOf(element, 'name');
      return id && wanted.has(id) ? `${ANCHOR_PREFIX}${id}` : null;
    },
  };
}

/** The fragment, where an address points into the page itself: `#note` means the page, whatever its `<base>` says. */
function fragmentOf(href: string, here: string, base: string): string | null {
  const at = href.indexOf('#');
  if (at < 0 || at === href.length - 1) return null;
  if (at > 0 && resolve(href.slice(0, at), base)?.href !== here) return null;
  try {
    return decodeURIComponent(href.slice(at + 1));
  } catch {
    return href.slice(at + 1);
  }
}

function resolve(href: string, base: string): URL | null {
  return URL.canParse(href.trim(), base) ? new URL(href.trim(), base) : null;
}

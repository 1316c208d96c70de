/** Schemes of links. Addresses are absolute here; a relative one would lead into the extension. */
const LINK = /^(?:https?:\/\/|mailto:)/i;
const WEB = /^https?:\/\//i;

/** Pictures that hold no markup: SVG is a document of its own. */
const RASTER = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[a-z\d+/=\s]*$/i;

/** Anchors of Lede's own making: utils/article renames those it keeps. */
const ANCHOR = /^lede-[\w-]{1,100}$/;

/** What a second guard, DOMPurify's, asks of every address. */
export const ANY_ADDRESS = /^(?:https?:\/\/|mailto:|#lede-|data:image\/)/i;

/** The address, if a link may lead there; else null. */
export function linkAddress(value: string): string | null {
  const text = value.trim();
  if (text.startsWith('#')) return anchorName(text.slice(1)) === null ? null : text;
  return LINK.test(text) && URL.canParse(text) ? text : null;
}

/** The address, if it is one of the web; else null. */
export function webAddress(value: string): string | null {
  const text = value.trim();
  return WEB.test(text) && URL.canParse(text) ? text : null;
}

/** The address, if a picture may be loaded from there; else null. */
export function imageAddress(value: string): string | null {
  const text = value.trim();
  return webAddress(text) ?? (RASTER.test(text) ? text : null);
}

/** The name of an anchor of our own making; null for the page's. */
export function anchorName(value: string): string | null {
  return ANCHOR.test(value) ? value : null;
}

/** A `srcset` without the candidates no picture may be loaded from; null where none is left. */
export function imageCandidates(value: string): string | null {
  const kept = [...value.matchAll(CANDIDATE)]
    .map(([, address = '', size = '']) => [webAddress(address), size.trim()] as const)
    .filter(([address]) => address !== null)
    .map(([address, size]) => (size === '' ? address : `${address} ${size}`));
  return kept.length === 0 ? null : kept.join(', ');
}

/** Address (which may hold commas, though not end with one) and size of a candidate. */
const CANDIDATE = /([^\s,]\S*[^\s,])(\s+\d+(?:\.\d+)?[wx])?\s*(?:,|$)/g;

import { closestTo, nameOf, selectFirst } from '../../dom';
import type { Addresses } from './addresses';
import { candidatesOf } from './candidates';
import { isIcon } from './file-names';
import { noscriptOf, sourcesBeside, type Tag, tagOf, tagsIn } from './picture-tags';
import { escapeHtml } from './writer';

/** Pictures whose declared width or height is below this many CSS px are icons, spacers and counters. */
const MIN_SIDE = 48;
/** A picture declared to be this many CSS px wide, or one with a caption, is what the article shows, however it is called. */
const SHOWN_WIDTH = 300;

export interface Picture {
  src: string;
  /** Attributes as they are written, `src` and `alt` among them. */
  attributes: string;
}

/**
 * What of a picture is worth showing; null for icons, trackers and what could not be loaded.
 *
 * @param element an `img`, an `amp-img`, or a `noscript` that holds the picture alone.
 */
export function pictureOf(element: Element, addresses: Addresses): Picture | null {
  const alone = nameOf(element) === 'noscript';
  const fallback = alone ? element : noscriptOf(element);
  const spare = fallback ? tagsIn(fallback) : [];
  const img = alone ? spare.find(({ name }) => name === 'img') : tagOf(element);
  if (!img) return null;
  const width = sideOf(img, 'width');
  const height = sideOf(img, 'height');
  if ((width !== null && width < MIN_SIDE) || (height !== null && height < MIN_SIDE)) return null;
  const shown = (width ?? 0) >= SHOWN_WIDTH || hasCaption(element);
  for (const candidate of candidatesOf(img, sourcesBeside(element), spare, shown)) {
    const src = addresses.picture(candidate);
    if (!src || (!shown && isIcon(src))) continue;
    const size = width && height ? ` width="${width}" height="${height}"` : '';
    const alt = escapeHtml((img.get('alt') ?? '').slice(0, 1000));
    return { src, attributes: ` src="${escapeHtml(src)}" alt="${alt}"${size}` };
  }
  return null;
}

function hasCaption(img: Element): boolean {
  const figure = closestTo(img, 'figure');
  return figure !== null && selectFirst(figure, 'figcaption') !== null;
}

function sideOf(img: Tag, name: string): number | null {
  const value = img.get(name) ?? '';
  const side = Number.parseInt(value, 10);
  return Number.isFinite(side) && !value.includes('%') ? side : null;
}

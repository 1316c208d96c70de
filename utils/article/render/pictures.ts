import {
  attributeOf,
  childElementsOf,
  closestTo,
  nameOf,
  nextSiblingOf,
  parentElementOf,
  selectFirst,
  textOf,
  typeOf,
} from '../../dom';
import type { Addresses } from './addresses';
import { isIcon, isPhotoFormat, isPlaceholder } from './file-names';
import { escapeHtml } from './writer';

/** Pictures whose declared width or height is below this many CSS px are icons, spacers and counters. */
const MIN_SIDE = 48;
/** Of the widths a page offers, the smallest that is at least this many px wide: sharp on a dense screen, no larger. */
const ENOUGH_WIDTH = 1200;
/** Where pages keep the address a script would load later, best first. */
const LAZY = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-url',
  'data-image',
  'data-hi-res-src',
  'data-full-src',
];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset'];
/** A picture declared to be this many CSS px wide, or one with a caption, is what the article shows, however it is called. */
const SHOWN_WIDTH = 300;

export interface Picture {
  src: string;
  /** Attributes as they are written, `src` and `alt` among them. */
  attributes: string;
}

/** What of an `img` is worth showing; null for icons, trackers and what could not be loaded. */
export function pictureOf(img: Element, addresses: Addresses): Picture | null {
  const width = sideOf(img, 'width');
  const height = sideOf(img, 'height');
  if ((width !== null && width < MIN_SIDE) || (height !== null && height < MIN_SIDE)) return null;
  const shown = (width ?? 0) >= SHOWN_WIDTH || hasCaption(img);
  for (const candidate of candidatesOf(img, shown)) {
    const src = addresses.picture(candidate);
    if (!src || (!shown && isIcon(src))) continue;
    const size = width && height ? ` width="${width}" height="${height}"` : '';
    const alt = escapeHtml((attributeOf(img, 'alt') ?? '').slice(0, 1000));
    return { src, attributes: ` src="${escapeHtml(src)}" alt="${alt}"${size}` };
  }
  return null;
}

function hasCaption(img: Element): boolean {
  const figure = closestTo(img, 'figure');
  return figure !== null && selectFirst(figure, 'figcaption') !== null;
}

function sideOf(img: Element, name: string): number | null {
  const value = Number.parseInt(attributeOf(img, name) ?? '', 10);
  return Number.isFinite(value) && !(attributeOf(img, name) ?? '').includes('%') ? value : null;
}

/** Addresses in the order they are worth trying: what a lazy loader would load, sets of widths, the plain source. */
function* candidatesOf(img: Element, shown: boolean): Generator<string> {
  const plain = attributeOf(img, 'src')?.trim() ?? '';
  for (const name of LAZY) {
    const value = attributeOf(img, name)?.trim();
    if (value && !value.startsWith('{')) yield value;
  }
  const sets = LAZY_SETS.map((name) => attributeOf(img, name));
  const parent = parentElementOf(img);
  if (parent && nameOf(parent) === 'picture') {
    for (const source of childElementsOf(parent)) {
      if (nameOf(source) === 'source')
        sets.push(attributeOf(source, 'srcset'), attributeOf(source, 'data-srcset'));
    }
  }
  for (const list of sets) {
    const best = list ? bestOf(list) : null;
    if (best) yield best;
  }
  if (plain && !isPlaceholder(plain)) yield plain;
  yield* insideNoscript(img);
  if (plain.startsWith('data:image/') && plain.length > 2000) yield plain;
  if (shown && plain && isPhotoFormat(plain)) yield plain;
}

/** The address in a `srcset` that suits a page of text. Addresses may hold commas; candidates are parted by ", ". */
function bestOf(srcset: string): string | null {
  let best: { address: string; width: number } | null = null;
  for (const match of srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)) {
    const address = match[1] ?? '';
    if (isPlaceholder(address)) continue;
    const width = Number(match[2] ?? 1) * (match[3] === 'w' ? 1 : 600);
    const better =
      !best || (best.width < ENOUGH_WIDTH ? width > best.width : width >= ENOUGH_WIDTH && width < best.width);
    if (better) best = { address, width };
  }
  return best?.address ?? null;
}

/** A lazy loader's fallback stands in a `noscript` beside its placeholder: as text where scripts run, as elements where not. */
function* insideNoscript(img: Element): Generator<string> {
  for (let node = nextSiblingOf(img); node; node = nextSiblingOf(node)) {
    if (typeOf(node) !== Node.ELEMENT_NODE) continue;
    const element = node as unknown as Element;
    if (nameOf(element) !== 'noscript') return;
    const inner = childElementsOf(element).find((child) => nameOf(child) === 'img');
    const src = inner ? attributeOf(inner, 'src') : /<img[^>]+src=["']([^"']+)/i.exec(textOf(element))?.[1];
    if (src) yield src;
    return;
  }
}

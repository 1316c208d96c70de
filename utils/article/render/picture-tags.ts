import {
  attributeOf,
  childElementsOf,
  closestTo,
  nameOf,
  nextSiblingOf,
  parentElementOf,
  previousSiblingOf,
  select,
  selectFirst,
  textOf,
  typeOf,
} from '../../dom';

/** An `img` or `source`: an element, or one that is read from the text of a `noscript`. */
export interface Tag {
  name: string;
  get(attribute: string): string | null;
}

export const tagOf = (element: Element): Tag => ({
  name: nameOf(element),
  get: (attribute) => attributeOf(element, attribute),
});

/** The pictures that a `noscript` holds, but for those that count readers. */
export const tagsIn = (noscript: Element): Tag[] => allIn(noscript).filter((tag) => !isCounter(tag));

/** They are text where scripts run, elements where not. */
function allIn(noscript: Element): Tag[] {
  const inner = select(noscript, 'img, source');
  if (inner.length > 0) return inner.map(tagOf);
  return [...textOf(noscript).matchAll(/<(img|source)\s[^>]*>/gi)].map(([tag, name = '']) => ({
    name: name.toLowerCase(),
    get: (attribute) => attributeIn(tag, attribute),
  }));
}

const isCounter = (tag: Tag): boolean =>
  /^[01](?:px)?$/.test(tag.get('width')?.trim() ?? '') || /display\s*:\s*none/i.test(tag.get('style') ?? '');

function attributeIn(tag: string, attribute: string): string | null {
  const found = new RegExp(`\\s${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.replaceAll('&amp;', '&') ?? null;
}

/** The `source` elements of the `picture` around an image. */
export function sourcesBeside(img: Element): Tag[] {
  const parent = parentElementOf(img);
  if (!parent || nameOf(parent) !== 'picture') return [];
  return childElementsOf(parent)
    .filter((child) => nameOf(child) === 'source')
    .map(tagOf);
}

/** The `noscript` with a lazy loader's fallback: in the image's element, beside it, or the only one of its figure. */
export function noscriptOf(img: Element): Element | null {
  const parent = parentElementOf(img);
  const outer = parent && nameOf(parent) === 'picture' ? parent : img;
  const inside = selectFirst(outer, 'noscript');
  if (inside) return inside;
  const after = siblingOf(outer, nextSiblingOf);
  if (after && nameOf(after) === 'noscript') return after;
  const before = siblingOf(outer, previousSiblingOf);
  if (before && nameOf(before) === 'noscript') {
    const other = siblingOf(before, previousSiblingOf);
    // It may be the fallback of the picture before it.
    return other && /^(?:img|picture)$/.test(nameOf(other)) ? null : before;
  }
  const figure = closestTo(img, 'figure');
  if (!figure || imagesIn(figure).length !== 1) return null;
  const all = select(figure, 'noscript');
  return all.length === 1 ? (all[0] ?? null) : null;
}

/** Whether a `noscript` is all there is of a figure's picture. */
export function isAlone(noscript: Element): boolean {
  const figure = closestTo(noscript, 'figure');
  return figure !== null && imagesIn(figure).length === 0;
}

/** Images that are not there for readers without scripts alone. */
export const imagesIn = (element: Element): Element[] =>
  select(element, 'img, amp-img').filter((img) => !closestTo(img, 'noscript'));

function siblingOf(element: Element, next: (node: Node) => Node | null): Element | null {
  for (let node = next(element); node; node = next(node))
    if (typeOf(node) === Node.ELEMENT_NODE) return node as Element;
  return null;
}

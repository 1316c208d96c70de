import { attributeOf, closestTo, holds, nameOf, select, selectFirst } from '../../dom';
import { SPARED } from '../data/spared';
import { isEditorialFrame } from '../editorial';
import type { Part } from '../survey/types';
import type { Limit } from '../types';
import type { Ground } from './ground';
import { fits } from './limits';

/** A figure that is a list of links. */
const LIST: Limit = { links: 2, linked: 0.8 };

/**
 * Whether a part is an editorial one, or lies in one that is inside the body: a page may be laid out by tables. A figure
 * of links without a picture is none.
 */
export function isEditorial({ element }: Part, { body, page }: Ground): boolean {
  const found = closestTo(element, SPARED.editorial);
  if (found === null || body.some((part) => part === found)) return false;
  const part = page.byElement.get(found);
  if (part?.name === 'figure' && part.media === 0 && fits(part, LIST)) return false;
  return body.length === 0 || body.some((box) => holds(box, found));
}

/** Whether it holds what is an article's own: a table, a quotation, an embedded post. */
export const holdsEditorial = ({ element }: Part): boolean =>
  selectFirst(element, SPARED.held) !== null || holdsEmbed(element);

/** Whether a frame in it, or itself, shows what an article embeds. */
export function holdsEmbed(element: Element): boolean {
  const frames = nameOf(element) === 'iframe' ? [element] : select(element, 'iframe');
  return frames.some((frame) => {
    const address = attributeOf(frame, 'src') ?? '';
    return URL.canParse(address, BASE) && isEditorialFrame(new URL(address, BASE));
  });
}

/** Frames of the page's own site have no host of their own in their address. */
const BASE = 'https://same.invalid';

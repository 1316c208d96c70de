import { isEditorialFrame } from '../../clutter/editorial';
import { attributeOf, childElementsOf, nameOf } from '../../dom';
import type { Addresses } from './addresses';

/** Elements that become YouTube's player once a script runs, and the attribute that names the video. */
export const PLAYERS: Readonly<Record<string, string>> = {
  'lite-youtube': 'videoid',
  'amp-youtube': 'data-videoid',
};
const LAZY = ['src', 'data-src', 'data-lazy-src'];
const PLAYER = /^\/(?:embed|v)\/([\w-]+)/;

/** Where an embedded player or post can be seen; null for frames that are no part of the article. */
export function embedOf(element: Element, addresses: Addresses): string | null {
  const player = PLAYERS[nameOf(element)];
  const video = player ? attributeOf(element, player) : null;
  if (video) return `https://www.youtube.com/watch?v=${encodeURIComponent(video)}`;
  const sources = childElementsOf(element).filter((child) => nameOf(child) === 'source');
  const address = [element, ...sources]
    .flatMap((one) => LAZY.map((name) => attributeOf(one, name)))
    .map((value) => (value?.trim() && !value.startsWith('data:') ? addresses.picture(value) : null))
    .find((value) => value !== null);
  if (!address) return null;
  if (nameOf(element) !== 'iframe') return address;
  const url = new URL(address);
  if (!isEditorialFrame(url)) return null;
  const id = /youtu/.test(url.hostname) ? PLAYER.exec(url.pathname)?.[1] : undefined;
  return id ? `https://www.youtube.com/watch?v=${id}` : address;
}

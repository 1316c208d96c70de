import { attributeOf, childElementsOf, nameOf } from '../../dom';
import type { Addresses } from './addresses';

/**
 * Players and posts that editors set into articles, by the host of their frame. A frame of any other host is a slot, a
 * counter or a form. Nothing of them is loaded: the reader gets a link.
 */
const EDITORIAL =
  /(?:^|\.)(?:youtube\.com|youtube-nocookie\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|ted\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|bsky\.app|threads\.net|reddit\.com|spotify\.com|soundcloud\.com|apple\.com|acast\.com|podbean\.com|megaphone\.fm|datawrapper\.dwcdn\.net|flourish\.studio|infogram\.com|documentcloud\.org|scribd\.com|google\.com|openstreetmap\.org|jwplayer\.com|brightcove\.net|brightcove\.com|streamable\.com|rumble\.com|bilibili\.com|vk\.com|rutube\.ru|ok\.ru|nicovideo\.jp|codepen\.io|jsfiddle\.net|github\.com)$/;
/** Frames of editorial hosts that are buttons nevertheless. */
const BUTTON =
  /\/plugins\/(?:like|share|follow|page|comments|send)|\/widgets\/(?:follow|tweet_button)|\/recaptcha\/|\/(?:ads|pagead|tag)\//;
const PLAYER = /^\/(?:embed|v)\/([\w-]+)/;

/** Where an embedded player or post can be seen; null for frames that are no part of the article. */
export function embedOf(element: Element, addresses: Addresses): string | null {
  const inner = childElementsOf(element).find((child) => nameOf(child) === 'source');
  const src =
    attributeOf(element, 'src') || attributeOf(element, 'data-src') || (inner && attributeOf(inner, 'src'));
  const address = src ? addresses.picture(src) : null;
  if (!address || address.startsWith('data:')) return null;
  if (nameOf(element) !== 'iframe') return address;
  const url = new URL(address);
  if (!EDITORIAL.test(url.hostname) || BUTTON.test(url.pathname)) return null;
  const id = /youtu/.test(url.hostname) ? PLAYER.exec(url.pathname)?.[1] : undefined;
  return id ? `https://www.youtube.com/watch?v=${id}` : address;
}

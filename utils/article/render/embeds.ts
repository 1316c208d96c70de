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
/** Of Google's many frames, the maps and documents. */
const GOOGLE =
  /^(?:(?:docs|drive|maps|earth|trends|datastudio|lookerstudio|calendar)\.google\.com\/|(?:www\.)?google\.com\/(?:maps|trends)\b)/;
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
  if (!EDITORIAL.test(url.hostname) || BUTTON.test(url.pathname)) return null;
  if (/\bgoogle\.com$/.test(url.hostname) && !GOOGLE.test(url.hostname + url.pathname)) return null;
  const id = /youtu/.test(url.hostname) ? PLAYER.exec(url.pathname)?.[1] : undefined;
  return id ? `https://www.youtube.com/watch?v=${id}` : address;
}

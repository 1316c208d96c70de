import { isUnseen } from '../dom';
import { webAddress } from './addresses';

/** Hosts (with the names below them) and places that only count readers or bring advertisements. */
const HOSTS: readonly string[] = [
  'doubleclick.net',
  'googlesyndication.com',
  'google-analytics.com',
  'googletagmanager.com',
  'googleadservices.com',
  'scorecardresearch.com',
  'quantserve.com',
  'chartbeat.net',
  'imrworldwide.com',
  'pixel.wp.com',
  'stats.wp.com',
  'counter.theconversation.com',
  'pixel.propublica.org',
  'bat.bing.com',
  'px.ads.linkedin.com',
  'analytics.twitter.com',
];
const PLACES: readonly RegExp[] = [
  /^https?:\/\/(?:www\.)?facebook\.com\/tr\b/i,
  /\/(?:pixel|count|counter|beacon|track|tracker|tracking|impression|1x1|spacer|clear|transparent)\.(?:gif|png)(?:[?#]|$)/i,
];

/** Whether a picture or frame is there to be loaded, not to be seen. */
export function isTracker(element: Element): boolean {
  if (isUnseen(element)) return true;
  if (isDot(element.getAttribute('width')) || isDot(element.getAttribute('height'))) return true;
  const address = webAddress(element.getAttribute('src') ?? '');
  return address !== null && isCounter(address);
}

/** At most one pixel; a percentage is no such size. */
function isDot(size: string | null): boolean {
  return size !== null && /^\s*[01](?:\.\d+)?\s*(?:px)?\s*$/i.test(size);
}

function isCounter(address: string): boolean {
  const { hostname } = new URL(address);
  return (
    HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`)) ||
    PLACES.some((place) => place.test(address))
  );
}

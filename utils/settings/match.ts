import { type Pattern, parsePattern } from './pattern';

/** Whether a match pattern matches an address, as browsers decide it: ports and fragments do not count. */
export function matches(pattern: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, pathname, search } = new URL(url);
  const { scheme, host, path } = parsePattern(pattern);
  return (
    schemeHolds(scheme, protocol.slice(0, -1)) &&
    hostHolds(host, hostname) &&
    glob(path).test(pathname + search)
  );
}

/** Whether every page that `narrow` matches is matched by `wide` too. May say no where it is yes, for odd paths. */
export function covers(wide: string, narrow: string): boolean {
  const [a, b] = [parsePattern(wide), parsePattern(narrow)];
  return schemeHolds(a.scheme, b.scheme) && hostCovers(a, b) && pathCovers(a.path, b.path);
}

/** Whether some page may be matched by both. May say yes where it is no, for odd paths. */
export function overlaps(one: string, other: string): boolean {
  const [a, b] = [parsePattern(one), parsePattern(other)];
  const schemes = schemeHolds(a.scheme, b.scheme) || schemeHolds(b.scheme, a.scheme);
  return schemes && (hostCovers(a, b) || hostCovers(b, a)) && startsAlike(a.path, b.path);
}

function schemeHolds(wanted: Pattern['scheme'], scheme: string): boolean {
  return wanted === scheme || (wanted === '*' && (scheme === 'http' || scheme === 'https'));
}

function hostHolds(wanted: string, host: string): boolean {
  if (wanted === '*' || wanted === host) return true;
  return wanted.startsWith('*.') && `.${host}`.endsWith(wanted.slice(1));
}

function hostCovers({ host: wide }: Pattern, { host: narrow }: Pattern): boolean {
  if (wide === narrow || wide === '*') return true;
  if (!narrow.startsWith('*.')) return narrow !== '*' && hostHolds(wide, narrow);
  return wide.startsWith('*.') && hostHolds(wide, narrow.slice(2));
}

function pathCovers(wide: string, narrow: string): boolean {
  return wide === narrow || (/^[^*]*\*$/.test(wide) && narrow.startsWith(wide.slice(0, -1)));
}

/** Compares what stands before the first star: two paths that differ there have no page in common. */
function startsAlike(one: string, other: string): boolean {
  const [a, b] = [one.replace(/\*.*$/s, ''), other.replace(/\*.*$/s, '')];
  return a.startsWith(b) || b.startsWith(a);
}

function glob(path: string): RegExp {
  return new RegExp(`^${path.split('*').map(literal).join('.*')}$`, 's');
}

const literal = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** A match pattern in its parts: `*://*.example.org/news/*`. */
export interface Pattern {
  scheme: '*' | 'http' | 'https' | 'file';
  /** `*` for any, `*.example.org` with every name below it, else one name; empty for files. */
  host: string;
  /** A glob that begins with `/`. */
  path: string;
}

export type PatternFault = 'empty' | 'scheme' | 'host' | 'path' | 'port' | 'syntax';

export type CheckedPattern =
  | { ok: true; pattern: string }
  /** `detail`: the part that is wrong, as it was typed. */
  | { ok: false; reason: PatternFault; detail: string };

const SCHEMES: readonly string[] = ['*', 'http', 'https', 'file'];

/**
 * Checks what a reader typed as a site and completes it: `example.org` becomes `*://*.example.org/*`, a whole match
 * pattern stays as it is (names in lower case, scripts beyond ASCII in Punycode, as browsers want them).
 */
export function checkPattern(typed: string): CheckedPattern {
  const text = typed.trim();
  if (text === '') return fault('empty', text);
  if (text === '<all_urls>') return { ok: true, pattern: '*://*/*' };
  if (/\s/.test(text)) return fault('syntax', text);
  const [, scheme, host = '', path = ''] = /^(?:([^:/?#]*):\/\/)?([^/?#]*)(.*)$/.exec(text) ?? [];
  if (scheme === undefined && /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text)) return fault('scheme', text);
  if (scheme !== undefined && !SCHEMES.includes(scheme.toLowerCase())) return fault('scheme', scheme);
  if (scheme === 'file') return host === '' ? withPath('file://', path) : fault('host', host);
  if (/:\d*$/.test(host)) return fault('port', host.slice(host.lastIndexOf(':')));
  const name = hostPattern(host, scheme === undefined);
  if (name === null) return fault(host === '' ? 'syntax' : 'host', host);
  if (scheme !== undefined) return withPath(`${scheme.toLowerCase()}://${name}`, path);
  return withPath(`*://${name}`, path === '' || path === '/' ? '/*' : path.replace(/\*?$/, '*'));
}

/** Whether a text is a match pattern, whole and in the form `checkPattern` gives it. */
export function isPattern(text: string): boolean {
  const checked = checkPattern(text);
  return checked.ok && checked.pattern === text;
}

/**
 * The parts of a match pattern.
 * @throws {TypeError} where it is none: every pattern in the settings was checked before.
 */
export function parsePattern(pattern: string): Pattern {
  const [, scheme, host, path] = /^(\*|https?|file):\/\/([^/]*)(\/.*)$/.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || path === undefined)
    throw new TypeError(`"${pattern}" is not a match pattern.`);
  return { scheme: scheme as Pattern['scheme'], host, path };
}

/**
 * The pattern for the whole site of a page, names below it included and `www.` left out.
 * @returns null for pages that no pattern can match
 */
export function patternForSite(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file:///*';
  if ((protocol !== 'http:' && protocol !== 'https:') || hostname === '') return null;
  return `*://${hostPattern(hostname.replace(/^www\.(?=.+\.)/, ''), true)}/*`;
}

/** A host as patterns want it. `widen`: with the names below it. Null where it is none. */
function hostPattern(host: string, widen: boolean): string | null {
  if (host === '*') return '*';
  const starred = host.startsWith('*.');
  const bare = starred ? host.slice(2) : host;
  const name = widen && !starred ? bare.replace(/^www\.(?=.+\.)/i, '') : bare;
  if (name === '' || /[*:@\\%]/.test(name.replace(/^\[[\da-f:.]+\]$/i, ''))) return null;
  if (!URL.canParse(`http://${name}/`)) return null;
  const { hostname } = new URL(`http://${name}/`);
  if (hostname.split('.').some((label) => label === '')) return null;
  return starred || (widen && hasNamesBelow(hostname)) ? `*.${hostname}` : hostname;
}

/** Numeric addresses and single words such as `localhost` have no names below them. */
function hasNamesBelow(hostname: string): boolean {
  return hostname.includes('.') && !/^[\d.]+$/.test(hostname) && !hostname.startsWith('[');
}

function withPath(origin: string, path: string): CheckedPattern {
  return path.startsWith('/') ? { ok: true, pattern: origin + path } : fault('path', path);
}

function fault(reason: PatternFault, detail: string): CheckedPattern {
  return { ok: false, reason, detail };
}

/** @type {Record<string, string>} the references that occur in addresses */
const NAMED = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/**
 * The address a page names as its own: `link[rel=canonical]`, then `og:url`.
 * @param {string} html
 * @returns {URL | null} null where it names none that a browser could have shown it at
 */
export function ownAddress(html) {
  const tags = [...html.replace(/<!--.*?-->|<(script|style)\b.*?<\/\1\s*>/gis, '').matchAll(TAG)];
  const named = (/** @type {string} */ wanted) =>
    tags.filter(([, name = '']) => name.toLowerCase() === wanted).map(([, , rest = '']) => attributes(rest));
  const base = named('base').find((tag) => tag.href !== undefined)?.href;
  const canonical = named('link').filter((tag) => /(?:^|\s)canonical(?:\s|$)/i.test(tag.rel ?? ''));
  const shared = named('meta').filter((tag) => /^og:url$/i.test(tag.property ?? ''));
  for (const address of [...canonical.map((tag) => tag.href), ...shared.map((tag) => tag.content)]) {
    const url = webAddress(address?.trim() ?? '', base);
    if (url !== null) return url;
  }
  return null;
}

const TAG = /<(base|link|meta)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;

/** @param {string} tag what stands in a tag after its name @returns {Record<string, string | undefined>} */
function attributes(tag) {
  const pairs = [...tag.matchAll(/([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)];
  // The first of two attributes with one name holds, so the list is read from its end.
  return Object.fromEntries(
    pairs
      .reverse()
      .map(([, name = '', double, single, bare]) => [
        name.toLowerCase(),
        text(double ?? single ?? bare ?? ''),
      ]),
  );
}

/** @param {string} value */
function text(value) {
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED[name] ?? all;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** @param {string} address @param {string | undefined} base @returns {URL | null} */
function webAddress(address, base) {
  const root = base !== undefined && URL.canParse(base) ? base : undefined;
  if (address === '' || !URL.canParse(address, root)) return null;
  const url = new URL(address, root);
  if (!/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  url.hash = '';
  url.username = url.password = '';
  return url;
}

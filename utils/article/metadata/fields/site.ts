import { attributeOf, select } from '../../../dom';
import { metaOf, nameIn, type Raw } from '../raw';
import { type Row, text } from '../rows';
import { siteKey } from '../site-key';

/** The publication's name, best first. */
export const SITE_NAME: readonly Row<string>[] = [
  text('og:site_name', (raw) => metaOf(raw, 'og:site_name')),
  text('json-ld.publisher', ({ jsonLd }) => nameIn(jsonLd.article?.publisher ?? jsonLd.page?.publisher)),
  text('json-ld.WebSite', ({ jsonLd }) =>
    nameIn(jsonLd.things.find((thing) => thing['@type'] === 'WebSite')),
  ),
  text('microdata.publisher', ({ microdata }) => nameIn(microdata.article?.publisher)),
  text('dc.publisher', (raw) => metaOf(raw, 'dc.publisher')),
  text('application-name', (raw) => metaOf(raw, 'application-name', 'apple-mobile-web-app-title')),
];

const known = new WeakMap<Raw, ReadonlySet<string>>();

/** All the page calls its site, as `siteKey` gives it: nobody is called so. */
export function sitesOf(raw: Raw): ReadonlySet<string> {
  const before = known.get(raw);
  if (before) return before;
  const names = SITE_NAME.map(([, read]) => read(raw)?.value ?? '');
  const host = /^https?:\/\/([^/:?#]+)/i.exec(raw.url)?.[1] ?? '';
  const labels = host.split('.');
  // "www.harbour-post.co.uk" is "harbourpost", "harbourpost.co.uk" and the same with "www".
  const hosts = labels.slice(0, -1).flatMap((label, index) => [label, labels.slice(index).join('.')]);
  const sites = new Set(
    [...names, ...hosts, metaOf(raw, 'twitter:site') ?? ''].map(siteKey).filter((name) => name.length > 2),
  );
  known.set(raw, sites);
  return sites;
}

export const LANGUAGE: readonly Row<string>[] = [
  text('html.lang', ({ language }) => language),
  text('json-ld.inLanguage', ({ jsonLd }) => nameIn(jsonLd.article?.inLanguage)),
  text('og:locale', (raw) => metaOf(raw, 'og:locale')),
  text('content-language', (raw) => metaOf(raw, 'content-language', 'language', 'dc.language')),
];

const address = (id: string, read: (raw: Raw) => string | null | undefined): Row<string> =>
  text(id, (raw) => {
    const value = read(raw);
    if (!value || !URL.canParse(value, raw.url)) return null;
    const { href, protocol } = new URL(value, raw.url);
    return /^https?:$/.test(protocol) ? href : null;
  });

/** The address the page names as its own, absolute, best first. */
export const CANONICAL: readonly Row<string>[] = [
  address(
    'link.canonical',
    ({ document }) =>
      select(document, 'link[rel~="canonical" i][href]').map((link) => attributeOf(link, 'href'))[0],
  ),
  address('og:url', (raw) => metaOf(raw, 'og:url')),
];

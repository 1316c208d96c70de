import { fold } from '../../../dom';
import { metaOf, nameIn, type Raw } from '../raw';
import { type Row, text } from '../rows';

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

/** All the page calls its site, folded and without blanks: nobody is called so. */
export function sitesOf(raw: Raw): ReadonlySet<string> {
  const before = known.get(raw);
  if (before) return before;
  const names = SITE_NAME.map(([, read]) => read(raw)?.value ?? '');
  const host = /^https?:\/\/([^/:?#]+)/i.exec(raw.url)?.[1] ?? '';
  const labels = host.split('.');
  // "www.harbour-post.co.uk" is "harbourpost", "harbourpost.co.uk" and the same with "www".
  const hosts = labels.slice(0, -1).flatMap((label, index) => [label, labels.slice(index).join('.')]);
  const sites = new Set(
    [...names, ...hosts, metaOf(raw, 'twitter:site') ?? '']
      .map((name) => fold(name).replaceAll(' ', ''))
      .filter((name) => name.length > 2),
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

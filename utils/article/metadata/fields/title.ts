import { fold, squeeze } from '../../../dom';
import { decodeTwice } from '../people/entities';
import { metaOf, nameIn, type Raw } from '../raw';
import type { Row } from '../rows';

/** A declared title without the site's name. */
const declared = (id: string, read: (raw: Raw) => string | null): Row<string> => [
  id,
  (raw) => {
    const whole = squeeze(decodeTwice(read(raw) ?? ''));
    return whole ? { value: withoutSite(whole, raw) } : null;
  },
];

/** Where the headline is read from, best first: as a reader sees it, then as the page declares it. */
export const TITLE: readonly Row<string>[] = [
  [
    'page.headline',
    ({ headline }) => (headline ? { value: decodeTwice(headline.text), elements: [headline.element] } : null),
  ],
  declared('json-ld.headline', ({ jsonLd }) => nameIn(jsonLd.article?.headline ?? jsonLd.article?.name)),
  declared('og:title', (raw) => metaOf(raw, 'og:title')),
  declared('microdata.headline', ({ microdata }) => nameIn(microdata.article?.headline)),
  declared('rdfa.headline', ({ rdfa }) => nameIn(rdfa.article?.headline ?? rdfa.article?.title)),
  declared('parsely-title', (raw) => metaOf(raw, 'parsely-title')),
  declared('sailthru.title', (raw) => metaOf(raw, 'sailthru.title')),
  declared('dc.title', (raw) => metaOf(raw, 'dc.title', 'citation_title', 'dcterms.title')),
  declared('twitter:title', (raw) => metaOf(raw, 'twitter:title')),
  declared('title', ({ windowTitle }) => windowTitle),
];

const BETWEEN = /\s+[-–—|·•»:]\s+|\s*[|｜»]\s*/;

/** Words of a site's or a section's name at most. */
const MAX_NAME = 5;
/** A part with small letters at the beginning of a longer word is one of the headline: "Harbour wall – the long story". */
const mayBeSite = (part: string): boolean => {
  const words = part.split(' ');
  return words.length <= MAX_NAME && !words.some((word) => word.length > 3 && /^[a-zß-ɏа-џ]/.test(word));
};

/** What is left of a title without the site's name, on whichever side that stands; else its longest part between bars. */
function withoutSite(title: string, raw: Raw): string {
  const parts = title.split(BETWEEN).filter(Boolean);
  if (parts.length < 2) return title;
  const site = fold(metaOf(raw, 'og:site_name') ?? '').replaceAll(' ', '');
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(raw.url)?.[1] ?? '';
  const label = host.split('.').slice(0, -1).join('');
  const isSite = (part: string): boolean => {
    const own = fold(part).replaceAll(' ', '');
    return (
      own !== '' &&
      (own === site || own === label.replaceAll('-', '') || own === fold(host).replaceAll(' ', ''))
    );
  };
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (isSite(last)) return squeeze(title.slice(0, title.lastIndexOf(last)).replace(/[\s\-–—|·•»:｜]+$/u, ''));
  if (isSite(first)) return squeeze(title.slice(first.length).replace(/^[\s\-–—|·•»:｜]+/u, ''));
  const longest = parts.reduce((known, part) => (part.length > known.length ? part : known), '');
  return parts.every((part) => part === longest || mayBeSite(part)) ? longest : title;
}

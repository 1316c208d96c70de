import { attributeOf, parentElementOf, select, squeeze, textOf } from '../../dom';
import { articleOf, listOf, nameIn, readJsonLd, type Thing, typesOf } from './json-ld';

/** What the sources of a page's metadata read from, gathered once. */
export interface Sources {
  document: Document;
  url: string;
  /** Content of `meta` elements by lower-case property, name or itemprop: the first of each. */
  metas: ReadonlyMap<string, string>;
  article: Thing | null;
  types: string[];
}

export function readSources(document: Document, url: string): Sources {
  const metas = new Map<string, string>();
  for (const meta of select(document, 'meta[content]')) {
    const key = (
      attributeOf(meta, 'property') ??
      attributeOf(meta, 'name') ??
      attributeOf(meta, 'itemprop') ??
      ''
    ).toLowerCase();
    const content = squeeze(attributeOf(meta, 'content') ?? '');
    if (key && content && !metas.has(key)) metas.set(key, content);
  }
  const things = readJsonLd(document);
  return { document, url, metas, article: articleOf(things), types: things.flatMap(typesOf) };
}

type Source = (sources: Sources) => string | null;

const meta =
  (name: string): Source =>
  ({ metas }) =>
    metas.get(name) ?? null;
const linked =
  (field: string): Source =>
  ({ article }) =>
    nameIn(listOf(article?.[field])[0]);
const attribute =
  (selector: string, name: string): Source =>
  ({ document }) =>
    select(document, selector).map((element) => attributeOf(element, name))[0] ?? null;
const text =
  (selector: string): Source =>
  ({ document }) => {
    const element = select(document, selector)[0];
    return element ? squeeze(textOf(element)).slice(0, 300) : null;
  };

/** Levels above the headline in which its date stands. */
const HEADLINE_LEVELS = 3;

/** The `<time>` beside the headline. One further away is a teaser's, or the page's own clock. */
function timeAtHeadline({ document }: Sources): string | null {
  const headline = select(document, 'h1')[0];
  let around = headline ? parentElementOf(headline) : null;
  for (let level = 0; around && level < HEADLINE_LEVELS; level++, around = parentElementOf(around)) {
    const times = select(around, 'time[datetime]');
    if (times.length > 2) return null;
    if (times[0]) return attributeOf(times[0], 'datetime');
  }
  return null;
}

/** Where each field is read from, best first: the first that gives anything usable wins. */
export const FIELDS = {
  canonicalUrl: [attribute('link[rel~="canonical" i]', 'href'), meta('og:url')],
  title: [meta('og:title'), linked('headline'), meta('twitter:title'), text('h1'), text('title')],
  publishedAt: [
    linked('datePublished'),
    meta('article:published_time'),
    meta('datepublished'),
    meta('date'),
    meta('dc.date.issued'),
    meta('parsely-pub-date'),
    meta('sailthru.date'),
    attribute('[itemprop~="datePublished"]', 'datetime'),
    timeAtHeadline,
  ],
  modifiedAt: [
    linked('dateModified'),
    meta('article:modified_time'),
    meta('og:updated_time'),
    meta('datemodified'),
  ],
  siteName: [meta('og:site_name'), ({ article }) => nameIn(article?.publisher), meta('application-name')],
  language: [attribute('html[lang]', 'lang'), linked('inLanguage'), meta('og:locale')],
  image: [
    meta('og:image:secure_url'),
    meta('og:image'),
    ({ article }) => imageIn(article?.image),
    meta('twitter:image'),
  ],
} as const satisfies Record<string, readonly Source[]>;

function imageIn(value: unknown): string | null {
  const first = listOf(value)[0];
  if (typeof first === 'string') return first;
  const address = first && typeof first === 'object' ? (first as Thing).url : null;
  return typeof address === 'string' ? address : null;
}

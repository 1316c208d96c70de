import { attributeOf, fold, rootOf, select, selectFirst, squeeze, textOf } from '../../../dom';
import { type Foreign, foreignTo } from './foreign';
import { readHeadline } from './headline';
import { readJsonLd } from './json-ld';
import { type Line, readAround } from './lines';
import { keyOf, type Metas, readMetas } from './metas';
import { type Marked, readMicrodata, readRdfa } from './microdata';
import { readSpots, type Spots } from './spots';
import { articleOf, ownOf, plain, type Thing, webPageOf } from './things';

export type { Line } from './lines';
export type { Spot } from './spots';
export { addressIn, isThing, listOf, nameIn, type Thing, typesOf } from './things';

/** What the sources of a page's metadata read from, each read once, when first asked for. */
export interface Raw {
  document: Document;
  /** Absolute. */
  url: string;
  /** The moment of reading in milliseconds, where the page is read live; null for a page that was kept. */
  today: number | null;
  /** BCP 47 as the page declares it on its root; null for none. */
  language: string | null;
  metas: Metas;
  /** `own`: without those of other articles. */
  jsonLd: { things: readonly Thing[]; own: readonly Thing[]; article: Thing | null; page: Thing | null };
  microdata: Marked & { article: Thing | null };
  rdfa: Marked & { article: Thing | null };
  /** Text of `<title>`. */
  windowTitle: string;
  headline: { text: string; element: Element } | null;
  foreign: Foreign;
  lines: readonly Line[];
  spots: Spots;
}

/** First content of the first of some metas that is there. */
export function metaOf(raw: Pick<Raw, 'metas'>, ...names: string[]): string | null {
  for (const name of names) {
    const content = raw.metas.get(keyOf(name))?.[0];
    if (content) return content;
  }
  return null;
}

/** Headings of the first level that are looked at for the page's headline. */
const MAX_HEADINGS = 3;

export function readRaw(document: Document, url: string, today: number | null): Raw {
  const metas = readMetas(document);
  const title = selectFirst(document, 'head title') ?? selectFirst(document, 'title');
  const windowTitle = title ? squeeze(textOf(title).slice(0, 1_000)) : '';
  const root = rootOf(document);
  const canonical = select(document, 'link[rel~="canonical" i][href]').map((link) =>
    attributeOf(link, 'href'),
  )[0];
  const addresses = [url, canonical, metaOf({ metas }, 'og:url')]
    .filter((at) => typeof at === 'string')
    .map(plain);
  const declared = [metaOf({ metas }, 'og:title', 'twitter:title'), windowTitle].filter(
    (text) => text !== null,
  );
  const titles = declared.map(fold);
  const once = <T>(make: () => T): (() => T) => {
    let made: { value: T } | null = null;
    return () => {
      made ??= { value: make() };
      return made.value;
    };
  };
  const headings = once(() =>
    select(document, 'h1')
      .slice(0, MAX_HEADINGS)
      .map((heading) => fold(textOf(heading).slice(0, 1_000))),
  );
  const page = { addresses, titles, headings };
  const own = (things: readonly Thing[], listed?: ReadonlySet<Thing>): Thing[] =>
    ownOf(things, page, fold, listed);
  const marked = (read: Marked) => ({ ...read, article: articleOf(own(read.things), page, fold) });
  const jsonLd = once(() => {
    const { things, listed } = readJsonLd(document);
    const ours = own(things, listed);
    return { things, own: ours, article: articleOf(ours, page, fold), page: webPageOf(things) };
  });
  const microdata = once(() => marked(readMicrodata(document)));
  const rdfa = once(() => marked(readRdfa(document)));
  const headline = once(() =>
    readHeadline(document, {
      declared: [...declared, headlineIn(jsonLd().article)],
      site: metaOf({ metas }, 'og:site_name'),
    }),
  );
  const foreign = once(() => foreignTo(headline()?.element ?? null));
  const around = once(() => readAround(document, headline()?.element ?? null, foreign()));
  const spots = once(() => readSpots(document, around().elements, headline()?.element ?? null, foreign()));
  return {
    document,
    url,
    today,
    language:
      (root && attributeOf(root, 'lang')?.trim()) || (root && attributeOf(root, 'xml:lang')?.trim()) || null,
    metas,
    windowTitle,
    get jsonLd() {
      return jsonLd();
    },
    get microdata() {
      return microdata();
    },
    get rdfa() {
      return rdfa();
    },
    get headline() {
      return headline();
    },
    get foreign() {
      return foreign();
    },
    get lines() {
      return around().lines;
    },
    get spots() {
      return spots();
    },
  };
}

const headlineIn = (article: Thing | null): string =>
  typeof article?.headline === 'string' ? article.headline : '';

import { fold, select, selectFirst, squeeze, textOf } from '../../../dom';
import { decodeTwice } from '../people/entities';
import { isThing, listOf, metaOf, nameIn, type Raw, type Thing, typesOf } from '../raw';
import { keyOf } from '../raw/metas';
import { type Found, type Row, text } from '../rows';
import { siteKey } from '../site-key';
import { sitesOf } from './site';

/** Names of a site's front page, folded. */
const HOME: ReadonlySet<string> = new Set(
  'home | homepage | front page | start | startseite | accueil | inicio | portada | home page | página inicial | início | strona główna | strona glowna | главная | головна | anasayfa | ana sayfa | الرئيسية | خانه | צפייה | ראשי | דף הבית | होम | 首页 | 首頁 | ホーム | トップ | 홈'.split(
    ' | ',
  ),
);
/** Levels of a trail; longer ones are menus. */
const MAX_LEVELS = 8;
/** Characters of a level or a tag; longer ones are sentences. */
const MAX_LABEL = 60;

const TRAILS =
  '.breadcrumb, .breadcrumbs, #breadcrumb, #breadcrumbs, .entry-crumbs, .tdb-breadcrumbs, nav[aria-label="breadcrumb" i], nav[aria-label="breadcrumbs" i]';

/** Texts of the links in the first trail that the page shows. */
function shownTrail({ document }: Raw): string[] {
  const trail = selectFirst(document, TRAILS);
  if (!trail) return [];
  return select(trail, 'a')
    .slice(0, 2 * MAX_LEVELS)
    .map((link) => squeeze(textOf(link)));
}

/** The way to the article, best first. */
export const BREADCRUMB: readonly Row<string[]>[] = [
  ['json-ld.BreadcrumbList', (raw) => trail(raw, listThings(raw.jsonLd.things))],
  ['microdata.BreadcrumbList', (raw) => trail(raw, listThings(raw.microdata.things))],
  ['page.breadcrumb', (raw) => trail(raw, shownTrail(raw)), 'last'],
];

function listThings(things: readonly Thing[]): string[] {
  const list = things.find((thing) => typesOf(thing).includes('BreadcrumbList'));
  return listOf(list?.itemListElement)
    .filter(isThing)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((level) => nameIn(level.name ?? level.item) ?? '');
}

/** Anything may stand where a level's number should; what is none does not move it. */
const placeOf = (level: Thing): number => Number(nameIn(level.position)) || 0;

function trail(raw: Raw, levels: readonly string[]): Found<string[]> | null {
  const headline = fold(raw.headline?.text ?? raw.windowTitle);
  const kept = levels
    .map((level) => squeeze(decodeTwice(level)).replace(/^[\s›»>/|-]+|[\s›»>/|-]+$/g, ''))
    .filter((level) => {
      const folded = fold(level);
      if (!folded || level.length > MAX_LABEL || HOME.has(folded) || sitesOf(raw).has(siteKey(level)))
        return false;
      // The last level is often the headline, cut off.
      return !headline.startsWith(folded) || folded.length < 12;
    });
  const unique = kept.filter((level, index) => kept.indexOf(level) === index);
  return unique.length > 0 && unique.length <= MAX_LEVELS ? { value: unique } : null;
}

const label = (id: string, read: (raw: Raw) => string | null): Row<string> =>
  text(id, (raw) => {
    const value = squeeze(decodeTwice(read(raw) ?? '')).split(/\s*[,;|>]\s*/)[0] ?? '';
    return value.length <= MAX_LABEL && !/^https?:|^\d+$/.test(value) ? value : null;
  });

/** The first section that is none of the front page's. */
const firstSection = (article: Thing | null): string | null =>
  listOf(article?.articleSection)
    .map(nameIn)
    .find((name) => name !== null && !HOME.has(fold(name))) ?? null;

/** The part of the paper, best first. */
export const SECTION: readonly Row<string>[] = [
  label('json-ld.articleSection', ({ jsonLd }) => firstSection(jsonLd.article)),
  label('article:section', (raw) => metaOf(raw, 'article:section', 'og:article:section')),
  label('parsely-section', (raw) => metaOf(raw, 'parsely-section')),
  label('microdata.articleSection', ({ microdata }) => firstSection(microdata.article)),
  label('section', (raw) => metaOf(raw, 'section', 'cxenseparse:recs:category', 'dc.subject')),
  ['breadcrumb', lastLevel, 'last'],
];

/** The innermost level of the way to the article. */
function lastLevel(raw: Raw): Found<string> | null {
  for (const [, read] of BREADCRUMB) {
    const level = read(raw)?.value.at(-1);
    if (level) return { value: level };
  }
  return null;
}

/** The first section that is found: other fields ask for it too. */
export function sectionOf(raw: Raw): string | null {
  for (const [, read] of SECTION) {
    const found = read(raw);
    if (found) return found.value;
  }
  return null;
}

/** Tags kept: what follows is for search engines. */
const MAX_TAGS = 20;
/** A file's or a record's name: long, without white space, of digits and letters. */
const FOR_MACHINES = /^(?=\S*\d)(?=\S*[_:.])\S{12,}$|^(?=.*[_:])\S{20,}$/;

const tags = (id: string, read: (raw: Raw) => readonly unknown[]): Row<string[]> => [
  id,
  (raw) => {
    const all = read(raw)
      .map((value) => nameIn(value) ?? '')
      .flatMap((value) => decodeTwice(value).split(/\s*[,;、，]\s*/))
      .map(squeeze)
      .filter((tag) => tag.length > 1 && tag.length <= MAX_LABEL && !FOR_MACHINES.test(tag));
    const unique = new Map<string, string>();
    for (const tag of all) {
      const folded = fold(tag);
      if (!unique.has(folded)) unique.set(folded, tag);
    }
    return unique.size > 0 ? { value: [...unique.values()].slice(0, MAX_TAGS) } : null;
  },
];

/** What the article is about, best first: what a reader sees, what the newsroom declares, what is for search engines. */
export const TAGS: readonly Row<string[]>[] = [
  tags('article:tag', ({ metas }) => metas.get('article:tag') ?? []),
  tags('json-ld.keywords', ({ jsonLd }) => listOf(jsonLd.article?.keywords)),
  tags('rel.tag', (raw) =>
    select(raw.document, 'a[rel~="tag"]')
      .slice(0, MAX_TAGS)
      .map((link) => squeeze(textOf(link))),
  ),
  tags('parsely-tags', ({ metas }) => metas.get('parsely-tags') ?? []),
  tags('sailthru.tags', ({ metas }) => metas.get('sailthru.tags') ?? []),
  tags('news_keywords', ({ metas }) => metas.get(keyOf('news_keywords')) ?? []),
  tags('keywords', ({ metas }) => metas.get('keywords') ?? []),
];

import { fold } from '../../../dom';
import { readWritten, toLatinDigits } from '../dates';
import { isoDay } from '../dates/calendar';
import { agencyNamed } from './agencies';

/** Where a story was filed, when, and by whom: what stands before its first sentence. */
export interface Dateline {
  place: string | null;
  /** ISO 8601. */
  date: string | null;
  inferred: readonly string[];
  agency: string | null;
}

export interface Filing {
  language: string | null;
  /** Milliseconds: what a date without a year counts from. Null: such a date is not read. */
  reference: number | null;
}

/**
 * A form of dateline: groups `place`, `date`, `agency`, each of which may be missing. `looks` is a cheap test that every
 * such dateline passes and hardly a sentence: letters of all scripts take the browser a millisecond to compile.
 */
export type Form = readonly [id: string, looks: RegExp, pattern: RegExp];

const CAPS = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]+(?:[\s/,-]+(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|la|of|am|an|der|do|di)){0,6}`;
const NAME = String.raw`(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*(?:[\s/,-]+(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*|\s(?:de|la|of|am|an|der|do|di)\b){0,5}`;
const DASH = String.raw`\s*[.:]?\s*[-–—―]{1,2}\s*`;

/** The forms, most distinct first; what fits and names a known agency or a place in capitals wins. */
export const DATELINES: readonly Form[] = [
  // 【東京=山田太郎】 【ワシントン共同】 [東京 28日 ロイター]
  [
    'dateline.japanese',
    /^[【[［]/,
    /^[【[［]\s*(?<place>[^】\]］=＝\s\d]+?)?\s*(?:(?<date>(?:\d{1,2}月)?\d{1,2}日)\s*)?(?:(?:[=＝]\s*)?(?<agency>共同|時事|ロイター|AFP(?:時事)?|AP)|[=＝][^】\]］]*|(?<=日))\s*[】\]］]/u,
  ],
  // 新华社北京12月28日电
  [
    'dateline.chinese',
    /^[（(]?[新中路法美共]/,
    /^[（(]?(?<agency>新华社|新華社|中央社|中新社|中新网|路透社?|法新社|美联社|共同社)(?:记者\S{2,4}|記者\S{2,4})?(?<place>[\p{Script=Han}]{2,8}?)(?<date>(?:\d{1,2}月)?\d{1,2}日)(?:电|電)/u,
  ],
  // (서울=연합뉴스)
  [
    'dateline.korean',
    /^[(（[][^)）]*=/,
    /^[(（[]\s*(?<place>[\p{Script=Hangul}·]{2,12})\s*=\s*(?<agency>[\p{Script=Hangul}]{2,8}|AP|AFP)\s*[)）\]]/u,
  ],
  // (ANSA) - ROMA, 28 DIC -
  [
    'dateline.agency-first',
    /^[(（]/,
    new RegExp(
      String.raw`^[(（](?<agency>[^)）]{2,40})[)）]${DASH}(?<place>${CAPS}),\s*(?<date>\d{1,2}\s\p{L}{3,10}\.?(?:\s\d{4})?)${DASH}`,
      'u',
    ),
  ],
  // МОСКВА, 28 декабря. /ТАСС/. МОСКВА, 28 дек — РИА Новости.
  [
    'dateline.russian',
    /^[\u0400-\u04ff]/,
    /^(?<place>[\p{Script=Cyrillic}][\p{Script=Cyrillic}\s-]{2,30}?)[,.]\s*(?<date>\d{1,2}\s\p{Script=Cyrillic}{3,9}\.?)\s*[-–—./]*\s*(?<agency>\/?ТАСС\/?|РИА Новости|INTERFAX\.RU|Интерфакс|УНИАН|Укрінформ)/u,
  ],
  // MOSCOW, Dec 28 (Reuters) - · Madrid, 28 dic (EFE).- · PARIS (AFP) – · Berlin (dpa) -
  [
    'dateline.parentheses',
    /^[^a-z(（].*[(（]/,
    new RegExp(
      String.raw`^(?<place>${NAME}?)(?:,?\s+(?:le\s)?(?<date>(?:\p{L}{3,10}\.?\s\d{1,2}|\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?(?:\s\p{L}{3,10}){0,2})(?:,?\s\d{4})?),?)?\s*[(（](?<agency>[^)）/]{2,40}(?:/[^)）]{2,20})?)[)）](?:${DASH}|\s*[.:]?\s+(?!\p{Ll})|$)`,
      'u',
    ),
  ],
  // (Reuters) - The …
  [
    'dateline.agency',
    /^[(（]/,
    new RegExp(String.raw`^[(（](?<agency>[^)）]{2,40})[)）](?:${DASH}|\s+)`, 'u'),
  ],
  // WASHINGTON — · JERUSALEM, Jan. 3 —
  [
    'dateline.capitals',
    /^[^a-z][^a-z]/,
    new RegExp(String.raw`^(?<place>${CAPS})(?:,\s(?<date>\p{L}{3,10}\.?\s\d{1,2}))?\s[-–—―]{1,2}\s`, 'u'),
  ],
];

/** What newsrooms write in a place's place, folded. */
const LABELS: ReadonlySet<string> = new Set(
  'breaking|breaking news|developing|update|updated|watch|listen|read|live|video|photos|exclusive|opinion|analysis|review|editorial|explainer|correction|just in|eilmeldung|urgent|última hora|写真|独自|速報|動画|図解|詳報|社説|解説|独家|快讯|속보|단독|사진|영상'
    .split('|')
    .map(fold),
);

/** A dateline stands before this many characters of the story's first paragraphs. */
const MAX_LENGTH = 120;

/** The dateline at the beginning of a paragraph; null where it has none. */
export function readDateline(paragraph: string, filing: Filing): (Dateline & { source: string }) | null {
  const head = toLatinDigits(paragraph.trim().slice(0, MAX_LENGTH));
  for (const [source, looks, pattern] of DATELINES) {
    const groups = looks.test(head) ? pattern.exec(head)?.groups : null;
    if (!groups) continue;
    const agency = agencyIn(groups.agency ?? '');
    const place = groups.place?.replace(/[\s,.]+$/, '') || null;
    // Other words in brackets, "(CNN)", are the site's own name: then capitals must say that it is a place.
    if (
      groups.agency &&
      !agency &&
      !(place && place === place.toUpperCase() && place !== place.toLowerCase())
    )
      continue;
    if ((!agency && !place) || (place && LABELS.has(fold(place)))) continue;
    return { source, place, agency, ...dateIn(groups.date ?? '', filing) };
  }
  return null;
}

/** The first agency of several: "APA/dpa", "Reuters, AFP". */
function agencyIn(text: string): string | null {
  const plain = text.replace(/^\/|\/$/g, '');
  return (
    agencyNamed(plain) ??
    plain
      .split(/\s*[/,;+]\s*|\s+-\s+/)
      .map(agencyNamed)
      .find((name) => name !== null) ??
    null
  );
}

function dateIn(text: string, { language, reference }: Filing): Pick<Dateline, 'date' | 'inferred'> {
  const none = { date: null, inferred: [] };
  if (!text) return none;
  const han = /^(?:(\d{1,2})月)?(\d{1,2})日$/.exec(text);
  if (!han) {
    const written = readWritten(text, { language, reference });
    return written ? { date: written.day, inferred: written.inferred } : none;
  }
  if (reference === null) return none;
  const [, month, day] = han;
  // Back from the reference to the day of that number: within a month, or a year where the month is told.
  for (let back = -1; back < (month ? 366 : 31); back++) {
    const at = new Date(reference - back * 86_400_000);
    if (at.getUTCDate() === Number(day) && (!month || at.getUTCMonth() + 1 === Number(month)))
      return { date: isoDay(at.getTime()), inferred: month ? ['year'] : ['month', 'year'] };
  }
  return none;
}

import { fold } from '../../../dom';
import { type Line, type Raw, typesOf } from '../raw';
import type { Found, Row } from '../rows';
import type { Kind } from '../schema';
import { KIND_WORDS, type KindWords } from './kind-words';
import { sectionOf } from './section';

/** Lines beside the headline that may be labels, and their length in characters. */
const ABOVE = 3;
const BELOW = 3;
const MAX_LABEL = 60;

interface Signs {
  types: ReadonlySet<string>;
  /** Folded: what stands beside the headline or before its colon, and the section. */
  labels: readonly string[];
  section: string;
  parts: ReadonlySet<string>;
}

const known = new WeakMap<Raw, Signs>();

function signsOf(raw: Raw): Signs {
  const before = known.get(raw);
  if (before) return before;
  const { article } = raw.jsonLd;
  const near = raw.lines.filter(
    ({ at, text }, index) =>
      at >= -ABOVE && at <= BELOW && text.length <= MAX_LABEL && !isOfMenu(raw.lines, index),
  );
  const headline = raw.headline?.text ?? '';
  const prefix = /^(.{3,30}?)\s*(?:[:：|｜]|\s[–—-]\s)/.exec(headline)?.[1] ?? '';
  const path = raw.url
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/[?#].*$/, '')
    .toLowerCase();
  const signs = {
    types: new Set([
      ...(article ? typesOf(article) : []),
      ...raw.jsonLd.own.flatMap(typesOf).filter((type) => /ClaimReview|LiveBlog/.test(type)),
    ]),
    labels: [...near.map(({ text }) => text), prefix].map(fold).filter(Boolean),
    section: fold(sectionOf(raw) ?? ''),
    // The last part is the article's own: words of the headline.
    parts: new Set(path.split('/').slice(0, -1).filter(Boolean)),
  };
  known.set(raw, signs);
  return signs;
}

/** Above the headline links one below the other are a menu. */
const isOfMenu = (lines: readonly Line[], index: number): boolean =>
  [lines[index - 1], lines[index + 1]].some(
    (next) => next && next.at < 0 && next.linked && lines[index]?.linked && (lines[index]?.at ?? 0) < 0,
  );

const split = (list: string | undefined): string[] => (list ?? '').split('|').filter(Boolean);
const found = (kind: Kind, is: boolean): Found<Kind> | null => (is ? { value: kind } : null);

interface Folded {
  labels: ReadonlySet<string>;
  begins: readonly string[];
}

const folded = new WeakMap<KindWords, Folded>();

function foldedOf(words: KindWords): Folded {
  const before = folded.get(words);
  if (before) return before;
  const made = {
    labels: new Set(split(words.labels).map(fold)),
    begins: split(words.begins).map((start) => `${fold(start)} `),
  };
  folded.set(words, made);
  return made;
}

/** The ways to tell one kind: a row for each that its words know. */
function rowsOf(words: KindWords): Row<Kind>[] {
  const { kind, types, labels, paths } = words;
  const parts = split(paths);
  const saysLabel = (label: string): boolean =>
    foldedOf(words).labels.has(label) || foldedOf(words).begins.some((start) => label.startsWith(start));
  const rows: Row<Kind>[] = [];
  if (types)
    rows.push([
      `json-ld.@type.${kind}`,
      (raw) =>
        found(
          kind,
          types.some((type) => signsOf(raw).types.has(type)),
        ),
    ]);
  if (labels) {
    rows.push([`page.label.${kind}`, (raw) => found(kind, signsOf(raw).labels.some(saysLabel))]);
    rows.push([`section.${kind}`, (raw) => found(kind, foldedOf(words).labels.has(signsOf(raw).section))]);
  }
  if (paths)
    rows.push([
      `url.${kind}`,
      (raw) =>
        found(
          kind,
          parts.some((part) => signsOf(raw).parts.has(part)),
        ),
    ]);
  return rows;
}

/** What sort of text it is: kinds in the order of their table, what any of a kind's rows says holds. */
export const KIND: readonly Row<Kind>[] = KIND_WORDS.flatMap(rowsOf);

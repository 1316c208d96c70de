import { attributeOf, matchesSelector, select, squeeze, textOf } from '../../dom';
import { listOf, nameIn } from './json-ld';
import type { Sources } from './sources';
import { readVisibleByline } from './visible';

/** Words before a name that are none of it. */
const BY =
  /^(?:written\s+by|story\s+by|words\s+by|by|von|par|por|de|di|door|av|przez|автор|текст|от|بقلم|كتب|作者|文)[\s:：]+/i;
/** Where pages set the byline, best first. */
const VISIBLE =
  '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"], .byline .author, .author-name, .byline-name, .byline, .td-post-author-name a, .author';
/** A longer text is no list of names. */
const MAX_LENGTH = 120;
const MAX_NAMES = 8;

/** The names alone, joined by ", ", and the elements that show them; null where nobody is named. */
export function readByline(sources: Sources): {
  byline: string | null;
  elements: Element[];
  day: string | null;
} {
  const declared = listOf(sources.article?.author).flatMap((author) => namesIn(nameIn(author) ?? ''));
  const meta =
    sources.metas.get('author') ??
    sources.metas.get('parsely-author') ??
    sources.metas.get('article:author') ??
    '';
  const shown = select(sources.document, VISIBLE).filter(
    (element) =>
      isShort(element) &&
      !matchesSelector(element, 'meta, link, aside *, footer *, [id*="comment"] *, [class*="comment"] *'),
  );
  const first = shown.find((element) => namesIn(squeeze(textOf(element))).length > 0);
  const names =
    declared.length > 0
      ? declared
      : namesIn(meta).length > 0
        ? namesIn(meta)
        : first
          ? namesIn(squeeze(textOf(first)))
          : [];
  const unique = [...new Set(names)].filter(
    (name) => name.toLowerCase() !== sources.metas.get('og:site_name')?.toLowerCase(),
  );
  const written = readVisibleByline(sources.document);
  if (unique.length > 0 || !written)
    return {
      byline: unique.slice(0, MAX_NAMES).join(', ') || null,
      elements: written ? [...shown, written.element] : shown,
      day: null,
    };
  return {
    byline: namesIn(written.names).join(', ') || null,
    elements: [...shown, written.element],
    day: written.day,
  };
}

const isShort = (element: Element): boolean => {
  const length = squeeze(textOf(element)).length;
  return length > 0 && length <= MAX_LENGTH && !attributeOf(element, 'href')?.startsWith('mailto:');
};

function namesIn(text: string): string[] {
  if (text.length > MAX_LENGTH || /^https?:|@|\d{2}/.test(text)) return [];
  return text
    .replace(BY, '')
    .split(/\s*(?:,|;|\||、|\band\b|\bund\b|\bet\b|\by\b)\s*/)
    .map((name) => name.replace(BY, '').trim())
    .filter(
      (name) => name.length > 1 && !/^(?:admin|staff|redaktion|editor|reuters|ap|afp|dpa)$/i.test(name),
    );
}

import { attributeOf, fold, select, textOf } from '../dom';

/** What a page says of its article outside its body, folded for comparing with blocks. */
export interface Clues {
  /** `og:title` and `<title>`, without the site's name after a separator. */
  titles: readonly string[];
  /** `description` and `og:description`. */
  descriptions: readonly string[];
  /** Text of JSON-LD's `articleBody`, or ''. */
  articleBody: string;
  /** Names in `author` metas. */
  authors: readonly string[];
  site: string;
}

/** Characters of `articleBody` that are compared. */
const MAX_BODY = 60_000;
/** Scripts of data larger than this are not searched for an `articleBody`. */
const MAX_SCRIPT = 400_000;

const META: Record<string, 'titles' | 'descriptions' | 'authors' | 'site'> = {
  'og:title': 'titles',
  'twitter:title': 'titles',
  title: 'titles',
  description: 'descriptions',
  'og:description': 'descriptions',
  'twitter:description': 'descriptions',
  author: 'authors',
  'article:author': 'authors',
  'parsely-author': 'authors',
  'og:site_name': 'site',
};

/** Reads the clues of a document from its metas, title and data scripts. Never throws. */
export function readClues(document: Document): Clues {
  const found = {
    titles: [] as string[],
    descriptions: [] as string[],
    authors: [] as string[],
    site: [] as string[],
  };
  let articleBody = '';
  for (const element of select(document, 'meta[content],title,script[type="application/ld+json"]')) {
    const content = attributeOf(element, 'content');
    if (content !== null) {
      const field =
        META[(attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? '').toLowerCase()];
      if (field) add(found[field], fold(content.slice(0, 1000)));
    } else if (element.localName === 'title') {
      for (const part of textOf(element)
        .slice(0, 1000)
        .split(/\s[-–—|·»:]\s/))
        add(found.titles, fold(part));
      add(found.titles, fold(textOf(element).slice(0, 1000)));
    } else if (!articleBody) articleBody = bodyIn(textOf(element));
  }
  return { ...found, site: found.site[0] ?? '', articleBody };
}

function add(list: string[], value: string): void {
  if (value && !list.includes(value)) list.push(value);
}

/** The string behind `"articleBody":`, read without parsing the rest: broken JSON around it does no harm. */
function bodyIn(json: string): string {
  if (json.length > MAX_SCRIPT) return '';
  const match = /"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/s.exec(json);
  if (!match?.[1]) return '';
  try {
    return fold(String(JSON.parse(match[1].replace(/[\n\r\t]/g, ' '))).slice(0, MAX_BODY));
  } catch {
    return '';
  }
}

import { attributeOf, fold, nameOf, parentElementOf, squeeze } from '../../../dom';
import { decodeTwice } from '../people/entities';
import { metaOf, nameIn, type Raw } from '../raw';
import type { Found, Row } from '../rows';

/** Characters of a standfirst: less is a label, more a paragraph. */
const MIN = 30;
const MAX = 500;
/** Lines below the headline in which it stands. */
const BELOW = 6;

const NAMES =
  /stand-?first|(?:^|[-_\s])(?:dek|deck|hed-?dek)(?:$|[-_\s])|sub-?title|sub-?head(?:line|ing)?|subline|article-?(?:intro|summary|lead|description)|(?:^|[-_\s])(?:lead|lede|intro|chapo|chapeau|vorspann|anriss|teaser-?text|bajada|entradilla|sottotitolo|occhiello|summary|abstract|excerpt|kicker-?text|sapo)(?:$|[-_\s])/i;
/** A description that systems cut from the text, or that is for search engines. */
const CUT = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/;

const isFit = (text: string): boolean => text.length >= MIN && text.length <= MAX && !CUT.test(text);

function shown(raw: Raw, test: (names: string, element: Element) => boolean): Found<string> | null {
  for (const { text, element, at, linked } of raw.lines) {
    if (at < 1 || at > BELOW || linked || !isFit(text)) continue;
    const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''} ${attributeOf(parentElementOf(element) ?? element, 'class') ?? ''}`;
    if (test(names, element)) return { value: text, elements: [element] };
  }
  return null;
}

const declared = (id: string, read: (raw: Raw) => string | null): Row<string> => [
  id,
  (raw) => {
    const text = squeeze(decodeTwice(read(raw) ?? '').replace(/<[^>]+>/g, ' '));
    return isFit(text) && fold(text) !== fold(raw.headline?.text ?? '') ? { value: text } : null;
  },
];

/** The line or two between headline and text, best first: what calls itself so, what stands there as a heading, what is declared. */
export const STANDFIRST: readonly Row<string>[] = [
  ['page.standfirst', (raw) => shown(raw, (names) => NAMES.test(names))],
  [
    'page.subheading',
    (raw) =>
      shown(
        raw,
        (_, element) =>
          nameOf(element) === 'h2' &&
          raw.headline !== null &&
          nameOf(raw.headline.element) === 'h1' &&
          (raw.lines.find(({ element: own }) => own === element)?.at ?? 9) <= 2,
      ),
  ],
  declared('json-ld.alternativeHeadline', ({ jsonLd }) => nameIn(jsonLd.article?.alternativeHeadline)),
  declared('json-ld.description', ({ jsonLd }) =>
    nameIn(jsonLd.article?.description ?? jsonLd.article?.abstract),
  ),
  declared('og:description', (raw) => metaOf(raw, 'og:description')),
  declared('dc.description', (raw) => metaOf(raw, 'dc.description', 'description')),
];

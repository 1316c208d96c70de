import { attributeOf, bodyOf, rootOf } from '../../dom';

/** Words in addresses and in the classes of `<body>` by which systems name the kind of a page. */
const WORDS = {
  article:
    'article articles news story stories blog blogs post posts single singular opinion features magazine journal press column review reviews guide guides recipe artikel nachrichten actualites noticias',
  reference:
    'docs doc documentation api reference manual wiki learn tutorial tutorials help support kb knowledge glossary dictionary faq handbook spec guide',
  forum:
    'forum forums thread threads topic topics viewtopic showthread discussion discussions community question questions answers q comments r',
  shop: 'product products shop store item items cart buy pricing price deals catalog collection collections sku p dp woocommerce shopify',
  list: 'category categories tag tags archive archives author search results list listing listings directory index all browse page jobs events top home frontpage blog-index',
  service:
    'service services solutions about contact company industries industry features platform portfolio team careers location locations agency platform landing',
} as const;

export type PageKind = keyof typeof WORDS;

export const PAGE_KINDS = Object.keys(WORDS) as PageKind[];

const SETS = PAGE_KINDS.map((kind) => new Set(WORDS[kind].split(' ')));

/** Per kind: how many words of it stand in a text, at most 3. */
export function kindsIn(text: string): number[] {
  const words = text.toLowerCase().split(/[^a-z]+/);
  return SETS.map((set) => Math.min(3, words.filter((word) => set.has(word)).length));
}

/** Class and id of `<html>` and `<body>`. */
export function nameOfPage(document: Document): string {
  return [rootOf(document), bodyOf(document)]
    .flatMap((element) => (element ? [attributeOf(element, 'class'), attributeOf(element, 'id')] : []))
    .join(' ')
    .slice(0, 2000);
}

import { attributeOf, nameOf, parentElementOf, precedes, select, selectFirst, squeeze } from '../../../dom';
import { addressIn, isThing, listOf, metaOf, nameIn, type Raw } from '../raw';
import { shownText } from '../raw/headline';
import { lineOf } from '../raw/place';
import type { Row } from '../rows';
import type { LeadImage } from '../schema';

/** Pictures and figures looked at for the lead image's caption. */
const MAX_FIGURES = 12;
const MAX_CAPTION = 600;
const NOT_A_PHOTO =
  /(?:^|[/_.-])(?:logo|icon|avatar|placeholder|default|sprite|blank|fallback)s?(?:[/_.-]|\d|$)/i;

const image = (id: string, read: (raw: Raw) => LeadImage | null): Row<LeadImage> => [
  id,
  (raw) => {
    const picture = read(raw);
    const src = absolute(picture?.src ?? null, raw.url);
    return picture && src && !NOT_A_PHOTO.test(new URL(src).pathname) ? { value: { ...picture, src } } : null;
  },
];

const declared = (value: unknown): LeadImage | null => {
  const first = listOf(value)[0];
  const src = addressIn(first);
  if (!src) return null;
  const alt = isThing(first) ? nameIn(first.caption ?? first.description) : null;
  const credit = isThing(first) ? nameIn(first.creditText ?? first.creator ?? first.author) : null;
  return { src, ...(alt ? { alt: squeeze(alt) } : {}), ...(credit ? { credit: squeeze(credit) } : {}) };
};

const withAlt = (src: string | null, alt: string | null): LeadImage | null =>
  src ? { src, ...(alt ? { alt } : {}) } : null;

/** The article's picture, best first. */
export const LEAD_IMAGE: readonly Row<LeadImage>[] = [
  image('og:image', (raw) =>
    withAlt(metaOf(raw, 'og:image:secure_url', 'og:image', 'og:image:url'), metaOf(raw, 'og:image:alt')),
  ),
  image('json-ld.image', ({ jsonLd }) => declared(jsonLd.article?.image)),
  image('twitter:image', (raw) =>
    withAlt(metaOf(raw, 'twitter:image', 'twitter:image:src'), metaOf(raw, 'twitter:image:alt')),
  ),
  image('microdata.image', ({ microdata }) => declared(microdata.article?.image)),
  image('json-ld.page.image', ({ jsonLd }) => declared(jsonLd.page?.primaryImageOfPage)),
  image('parsely-image-url', (raw) => withAlt(metaOf(raw, 'parsely-image-url', 'sailthru.image.full'), null)),
  image('page.figure', figureAtHeadline),
  image('page.picture', pictureAtHeadline),
];

function figureAtHeadline(raw: Raw): LeadImage | null {
  if (!raw.headline) return null;
  for (const figure of figures(raw)) {
    const img = selectFirst(figure, 'img');
    const src = img && sourceOf(img);
    const at = raw.lines[lineOf(raw.lines, selectFirst(figure, 'figcaption') ?? figure)]?.at;
    if (src && at !== undefined && at > 0)
      return withAlt(src, squeeze(attributeOf(img, 'alt') ?? '') || null);
  }
  return null;
}

const figures = (raw: Raw): readonly Element[] =>
  select(raw.document, 'figure, figcaption:not(figure *)')
    .slice(0, MAX_FIGURES)
    // Some templates write a caption without the figure: then what is around it is one.
    .flatMap((found) => (nameOf(found) === 'figure' ? found : (parentElementOf(found) ?? [])))
    .filter((figure) => !raw.foreign.isForeign(figure));

/** Declared width in CSS px from which a picture is more than an icon or a face. */
const LARGE = 400;
/** Characters of a line that is a paragraph: what stands below it illustrates the text. */
const PARAGRAPH = 120;

/** A large picture between the headline and the first paragraph. */
function pictureAtHeadline(raw: Raw): LeadImage | null {
  const first = raw.lines.find(({ at, text }) => at > 0 && text.length >= PARAGRAPH);
  if (!raw.headline || !first) return null;
  for (const img of select(raw.document, 'img')) {
    if (!precedes(raw.headline.element, img)) continue;
    if (!precedes(img, first.element)) return null;
    const width = Number.parseInt(attributeOf(img, 'width') ?? '', 10);
    const src = width >= LARGE && !raw.foreign.isForeign(img) ? sourceOf(img) : null;
    if (src) return withAlt(src, squeeze(attributeOf(img, 'alt') ?? '') || null);
  }
  return null;
}

const sourceOf = (img: Element): string | null =>
  ['data-src', 'data-original', 'data-lazy-src', 'src']
    .map((name) => attributeOf(img, name))
    .find((src) => src && !src.startsWith('data:')) ?? null;

/** Marks by which a credit begins, and who it names. */
const CREDIT =
  /(?:^|[\s(（|.·])((?:(?:photo(?:graph)?(?:y)?|picture|image|credit|foto|bild|crédit(?:s)?(?: photo)?|crédito|fotografía|fotografia|zdjęcie|фото|fotoğraf|تصوير|صورة|עکس|عکس|צילום|फोटो|图片来源|图|攝影|写真|撮影|사진)(?:\s(?:by|von|par|de|di|door))?\s*[:：/／]|©|\(c\)|📷)\s*[^|]{2,80}?)\s*[)）]?\s*$/iu;

/** Without a mark, as agencies sign: "REUTERS/Ada Quill", "AP Photo/Ada Quill". */
const SIGNED = /(?<=[.!?”"]\s)((?:[A-Z]{2,}|Reuters)(?: Photo)?\/\p{Lu}[^.]{2,60})$/u;

/** What a figure of the same picture says under it. */
export function captionOf(raw: Raw, src: string): Pick<LeadImage, 'caption' | 'credit' | 'alt'> {
  const file = fileOf(src);
  for (const figure of figures(raw)) {
    const img = selectFirst(figure, 'img');
    if (!img || ![sourceOf(img), attributeOf(img, 'src')].some((own) => own && fileOf(own) === file))
      continue;
    const credited = selectFirst(
      figure,
      '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="source" i]:not(source), [itemprop~="author"], [itemprop~="copyrightHolder"]',
    );
    const caption = selectFirst(figure, 'figcaption') ?? selectFirst(figure, '[class*="caption" i]');
    const alt = squeeze(attributeOf(img, 'alt') ?? '');
    return {
      ...(alt ? { alt } : {}),
      ...parted(caption ? shownText(caption) : '', credited ? shownText(credited) : ''),
    };
  }
  return {};
}

/** A caption without its credit, and the credit without its mark. */
function parted(text: string, own: string): Pick<LeadImage, 'caption' | 'credit'> {
  const credit = own || (CREDIT.exec(text)?.[1] ?? SIGNED.exec(text)?.[1] ?? '');
  const caption = credit ? squeeze(text.replace(credit, '')).replace(/[\s(（|·/-]+[)）]?$/u, '') : text;
  const bare = credit
    .replace(
      /^(?:(?:photo(?:graph)?(?:y)?|picture|image|credit|foto|bild|crédits?(?: photo)?|crédito|fotografía|zdjęcie|фото|写真|撮影)(?:\s(?:by|von|par|de|di))?\s*[:：/／])\s*/iu,
      '',
    )
    .trim();
  return {
    ...(caption && caption.length <= MAX_CAPTION ? { caption } : {}),
    ...(bare ? { credit: bare } : {}),
  };
}

const SIZE = /(?:[-_](?:\d{2,4}x\d{2,4}|[wh]?\d{3,4}|scaled))+$/i;
/** Name of the file an address leads to, without size and ending: the same picture comes from many addresses. */
function fileOf(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(SIZE, '')
    .toLowerCase();
}

function absolute(address: string | null, base: string): string | null {
  return address && URL.canParse(address, base) && /^https?:/.test(new URL(address, base).protocol)
    ? new URL(address, base).href
    : null;
}

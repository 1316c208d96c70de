/**
 * The words by which templates name the parts of a page in `class`, `id` and `role`: what a box says of itself.
 * No family decides anything alone: "ad" and "widget" hold articles too. They are evidence, weighed in the model.
 */
const FAMILIES = {
  article:
    'article articlebody articlecontent articletext story storybody storytext post posts postbody postcontent entry hentry blogpost newsarticle artikel articulo nota noticia',
  content:
    'content body text main maincontent copy prose richtext rich wysiwyg markdown paragraph paragraphs contents textwidget inhalt texto contenido conteudo contenu',
  lead: 'lead lede intro introduction standfirst dek deck teaser summary excerpt abstract subtitle subhead subheadline subheading description kicker vorspann anriss chapo entradilla bajada strapline ingress manchet occhiello accroche',
  headline: 'headline title heading titulo titre titel',
  share:
    'share shares sharing sharebar sharer social socials socialmedia follow followers facebook twitter linkedin pinterest whatsapp telegram reddit sharedaddy addtoany addthis teilen partager compartir compartilhar instagram',
  related:
    'related recommended recommendation recommendations recirc recirculation more readmore also similar trending popular mostread mostpopular latest recent previous next teasers relacionadas relacionados correlati verwandt lies',
  promo:
    'promo promotion promoted promobox cta banner offer marketing upsell paywall piano subscribe subscription membership donate donation signup register',
  newsletter: 'newsletter newsletters mailchimp mailing optin subscriber email',
  ad: 'ad ads adv advert adverts advertisement advertising adslot adunit adbox adwrapper dfp gpt sponsor sponsored anzeige werbung publicidad publicite outbrain taboola commercial',
  comment:
    'comment comments commenting commentlist disqus respond reply replies discussion kommentare comentarios commentaires thread forum',
  nav: 'nav navigation navbar menu submenu subnav menubar breadcrumb breadcrumbs pagination pager paging tabs tab toolbar skip masthead sitemap dropdown megamenu toc jump',
  header: 'header head topbar siteheader',
  footer: 'footer foot colophon bottom copyright legal disclaimer siteinfo contentinfo',
  aside:
    'sidebar side aside rail complementary secondary widget widgets widgetarea module infobox callout box panel',
  author:
    'author authors byline bio biography contributor contributors vcard avatar writer autor auteur about profile authorbox',
  meta: 'meta metadata date time timestamp published updated dateline info details datum fecha posted pubdate infos',
  tags: 'tag tags tagcloud taglist category categories keywords topics topic taxonomy cat rubrik labels',
  caption:
    'caption captions figcaption credit credits legend photographer copyrights imagecaption wpcaption bildunterschrift',
  list: 'list items item card cards grid tile tiles carousel slider slideshow swiper gallery collection feed river loop archive results listing product products',
  cookie: 'cookie cookies consent gdpr cmp onetrust privacy cookiebar notice didomi',
  modal:
    'modal popup overlay lightbox dialog tooltip drawer offcanvas flyout hidden hide invisible sr visuallyhidden screenreader print noprint',
  tool: 'tool tools action actions button buttons btn icon icons search form input login account user settings language print player audio listen font',
  quote: 'quote pullquote blockquote pull zitat',
  faq: 'faq accordion accordions question answer questions answers collapse collapsible toggle expand expandable details',
} as const;

export type Family = keyof typeof FAMILIES;

export const FAMILY_NAMES = Object.keys(FAMILIES) as Family[];

const BITS: ReadonlyMap<string, number> = new Map(
  FAMILY_NAMES.flatMap((family, bit) => FAMILIES[family].split(' ').map((word) => [word, bit] as const)),
);

const known = new Map<string, number>();
/** Class strings remembered between boxes: a page repeats a few hundred of them. */
const REMEMBERED = 4096;

/**
 * The families named by the words of a class, id or role.
 *
 * @returns a bit set; bit `n` is FAMILY_NAMES[n].
 */
export function familiesOf(names: string): number {
  const before = known.get(names);
  if (before !== undefined) return before;
  let bits = 0;
  for (const word of names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)) {
    const bit = BITS.get(word);
    if (bit !== undefined) bits |= 1 << bit;
  }
  if (known.size >= REMEMBERED) known.clear();
  known.set(names, bits);
  return bits;
}

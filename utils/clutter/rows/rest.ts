import { byLabel, byName, bySelector } from '../row';

/** Players that float, cookie banners, comments, author boxes, tags and what else stands around. */
export const REST = [
  bySelector(
    'video/vendor',
    [
      '[id^="primis"]',
      '.primis_wrapper',
      '[id^="exco-"]',
      '.connatix-player',
      '[id^="connatix"]',
      '.vdb_player',
      '[id^="aniBox"]',
    ],
    {
      where: 'both',
      certain: true,
      limit: { words: 30, prose: 0 },
    },
  ),
  byName(
    'video/floating',
    'sticky video, floating video, video sticky, sticky player, floating player, player sticky, mini player, primis, connatix, outstream',
    {
      where: 'both',
      limit: { words: 30, prose: 0 },
    },
  ),
  bySelector(
    'video/closable',
    [
      '[class*="player"]:not(figure *):has(> [class*="close"], > * > [class*="close"])',
      '[class*="video"]:not(figure *):has(> [class*="close"])',
    ],
    {
      limit: { words: 15, prose: 0 },
    },
  ),
  bySelector(
    'cookie/vendor',
    [
      '#onetrust-consent-sdk',
      '#onetrust-banner-sdk',
      '#CybotCookiebotDialog',
      '#cookie-law-info-bar',
      '#cookie-notice',
      '#didomi-host',
      '#qc-cmp2-container',
      '#usercentrics-root',
      '#usercentrics-cmp-ui',
      '.osano-cm-window',
      '#truste-consent-track',
      '#cmplz-cookiebanner-container',
      '.cky-consent-container',
      '.fc-consent-root',
      '[id^="sp_message_container"]',
      '#BorlabsCookieBox',
      '.cc-window',
      '#iubenda-cs-banner',
      '#axeptio_overlay',
      '#tarteaucitronRoot',
      '#termly-code-snippet-support',
    ],
    { when: 'start', certain: true, limit: { prose: 4000 } },
  ),
  byName(
    'cookie/name',
    'cookie banner, cookie bar, cookie consent, cookie notice, cookie message, cookie prompt, cookie policy, cookie popup, cookie law, cookies banner, cookies bar, cookies notice, cookiebar, cookiebanner, consent banner, consent modal, consent popup, gdpr banner, gdpr notice, gdpr popup, gdpr consent, privacy banner, cmp container',
    {
      certain: true,
      limit: { prose: 300 },
    },
  ),
  bySelector(
    'comments/vendor',
    [
      '#disqus_thread',
      '#respond',
      '#comments',
      '.fb-comments',
      '#commento',
      '#isso-thread',
      '[data-spot-im-module-default-area]',
      '[data-spotim-module]',
      '[id^="vuukle-comments"]',
      '.remark42',
      '#coral_thread',
      '#viafoura',
      'viafoura-comments',
    ],
    {
      where: 'both',
      limit: { prose: 20000, words: 30000 },
    },
  ),
  byName(
    'comments/name',
    'comments, comment list, commentlist, comment form, comments section, comment section, comments area, comment area, comment wrapper, comm wrapper, respond, disqus, vuukle, openweb, spot im, coral talk',
    {
      limit: { prose: 20000 },
    },
  ),
  byName(
    'author/box',
    'author box, author bio, author info, author card, about author, about the author, author profile, author inline, author description, author comment, bottom byline, contributor bio, authorbox, post author box, tdb single author',
    {
      limit: { prose: 250 },
    },
  ),
  byName(
    'tags/name',
    'tags, tag list, taglist, article tags, post tags, entry tags, topic tags, topics list, tag links, field tags, tag cloud, tagged with, story tags, td tags',
    {
      where: 'both',
      limit: { words: 6, prose: 0, links: 1 },
    },
  ),
  byLabel(
    'tags/label',
    'tags | related topics | topics | tagged | filed under | schlagworte | themen | mots clés | etiquetas | temas | argomenti | assuntos | теги | الكلمات المفتاحية | وسوم | etiketler | 标签 | タグ',
    {
      limit: { links: 1, words: 6, linked: 0.6, prose: 0 },
    },
  ),
  byName(
    'furniture/tools',
    'breaking news, print button, print link, font sizer, font resizer, font resize, text resize, text resizer, font switcher, article print, reading mode, back to top, backtotop, scroll to top, scroll top, weather widget, services widget, skip link',
    {
      where: 'both',
      limit: { words: 15, prose: 0 },
    },
  ),
  bySelector(
    'nav/landmark',
    [
      'nav',
      'header',
      'footer',
      '[role="navigation"]',
      '[role="banner"]',
      '[role="contentinfo"]',
      '[role="search"]',
    ],
    {},
  ),
  byName(
    'nav/name',
    'nav, navigation, navbar, menu, menubar, mega menu, site header, site footer, page header, page footer, main header, main footer, masthead, topbar, top bar, breadcrumb, breadcrumbs, offcanvas, drawer, footer, header, td header template wrap, td footer template wrap',
    {},
  ),
];

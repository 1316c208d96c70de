import { byCall, byLoneLabel, byName, byScript, bySelector } from '../row';
import { AD_CALLS, AD_LABELS } from './words/ad';
import { AD_SCRIPT } from './words/addresses';

/** What a slot may hold besides the ad: its label, a "why this ad". */
const SLOT = { words: 15, prose: 0 };

/** Advertisements and the slots for them, empty or filled. Vendors' own marks first, then the words templates use. */
export const AD = [
  bySelector(
    'ad/vendor',
    `ins.adsbygoogle
     [id^="div-gpt-ad"]
     [id^="google_ads_iframe"]
     [id^="adfox_"]
     [adfox-inline-directive]
     [data-google-query-id]
     [data-ad-slot]
     [data-adslot]
     [data-ad-client]
     amp-ad
     amp-sticky-ad
     amp-fx-flying-carpet
     iframe[src*="doubleclick.net"]
     iframe[src*="googlesyndication.com"]
     iframe[src*="amazon-adsystem.com"]
     .teads-inread
     .teads-adCall`,
    { where: 'both', when: 'start', certain: true, limit: SLOT },
  ),
  // Vendors' slots, most by how their ids and classes begin. Headings have ids of their words: a beginning that is a word is no mark.
  bySelector(
    'ad/vendor-id',
    `div[id^="adocean"]
     div[id^="iqadtile"]
     div[id^="yandex_rtb"]
     div[id^="sas_"]
     div[id^="aswift_"]
     div[id^="ezoic-pub-ad"]
     div[id^="nitropay"]
     div[id^="bsa-zone"]
     div[id^="waldo-tag"]
     div[id^="primis"]
     div[id^="vdo_ai"]
     div[id^="seedtag"]
     div[id^="carbonads"]
     div[id^="dfp-"]
     div[id^="nativo"]
     div[id^="ntv"]
     div[id^="NTV"]
     div[id^="crt-"]
     div[id^="mvp-"]
     div[id^="snack_"]
     div[id^="vmv3-"]
     div[id^="insticator"]
     div[id^="pubstack"]
     div[id^="rtb-"]
     div[id^="venatus"]
     div[id^="playwire"]
     div[id^="pw-"][class*="ad"]
     div[id^="mys-"]
     div[id^="smartad"]
     div[id^="admixer"]
     div[id^="begun"]
     div[id^="mmt-"]
     div[id^="amzn-assoc-ad"]
     div[id^="eplAdDiv"]
     div[id^="MIXADV"]
     div[id^="SC_TBlock"]
     div[id^="adnz_"]
     div[id^="axds-"]
     .g-single[class*=" a-"]
     div#OOP
     div[id^="OOP_"]
     [data-revive-zoneid]
     iframe[data-revive]
     div[id^="atatags-"]
     [class*="htlad-"]
     [data-freestar-ad]
     [data-native_ad]`,
    { where: 'both', certain: true, limit: SLOT },
  ),
  // The theme's slots may hold anything the site's owner put there, text too.
  bySelector(
    'ad/tagdiv-spot',
    `.td-a-rec
     .td-a-ad
     .td-adspot-title
     .td_block_ad_box`,
    { where: 'both', when: 'start', certain: true, limit: { prose: 0 } },
  ),
  // Not at the start: pages write on their articles, too, which advertisements go with them.
  bySelector(
    'ad/attribute',
    `[aria-label="advertisement" i]
     [data-ad-format]
     [data-ad-pos]
     [data-ad-placeholder]
     [data-ad-unit]
     [data-ad-unit-id]
     [data-adunit]
     [data-aa-adunit]`,
    { where: 'both', certain: true, limit: SLOT },
  ),
  byName(
    'ad/slot-name',
    `ad slot, ads slot, adslot, ad unit, ads unit, adunit, ad container, ads container, adcontainer, ad wrapper, ads wrapper, adwrapper,
     ad wrap, adwrap, ad placeholder, ad holder, ad box, adbox, mediad, pageads, advally, ad banner, ads banner, banner ad, banner ads, ad block, ad zone, adzone,
     ad area, ad break, ads break, ad breaks, ad spot, adspot, ad place, adplace, ad leaderboard, ad sidebar, ad inline, ad inserter, ad position, ad region, ad frame,
     ad tag, adnode, gam slot, google ad, google ads, googlead, gpt, dfp, mpu, adsense, adsbygoogle, adfox, adthrive, mediavine, ezoic, freestar, teads,
     advert, adverts, advertisement, advertisements, advertising, adver, adv, article ad, article ads, content ad, content ads,
     sticky ad, native ad, inline ad, inread, sponsor message, interstitial ad, anzeige, anzeigen, werbung, publicidad, publicite,
     pubblicita, publicidade, advertentie, reklam, reklama, annons, mainos,
     werbe, werbebanner, werbeblock, werbeplatz, anzeigenblock, reklame, reklaam, iklan, quangcao, quang cao,
     mainospaikka, diafimisi, reklamni, reklamy, publicitaire, publicitario, stroeer container`,
    { where: 'both', certain: true, limit: SLOT },
  ),
  // Words that also stand in names of other things: only where there is next to nothing to read.
  byName(
    'ad/word',
    `ad, ads, adsticky, leaderboard, skyscraper, billboard, halfpage, adhesion, prebid, wallpaper`,
    { where: 'both', limit: { words: 6, prose: 0, pictures: 1 } },
  ),
  // The name of a sponsor may be what is to be read.
  byName(
    'ad/sponsor',
    `sponsor, sponsors, sponsored, advertorial, publireportage, publi reportage, publireportaje, publirreportaje,
     publiredactionnel`,
    { where: 'both', limit: { words: 6, led: 4, prose: 0, pictures: 1, controls: 1 } },
  ),
  // Publishers' own elements while they are empty. By name alone they would be kept, for an element of that kind may show what it does not hold.
  bySelector(
    'ad/element',
    `partner-banner:empty
     partner-inline:empty
     partner-poster:empty
     partner-posterscroll:empty
     partner-high-impact:empty
     partner-recommendations:empty
     partner-flipp:empty
     banner-in-page:empty`,
    { where: 'both', certain: true },
  ),
  // Where there is nothing yet: marks that would say little of what is there, sizes in names of more words than are read.
  bySelector(
    'ad/empty-mark',
    `.A300-placeholder
     .S300-placeholder
     [class^="ado-"]
     [id^="ado-"]
     div[id$="_oop"]
     div[id^="jad-"]
     div[id^="ym_"]
     [id*="728x90"]
     [id*="970x250"]
     [id*="300x250"]
     [id*="300x600"]
     [class*="-ad-content-"]
     [data-placement-id]`,
    { where: 'both', certain: true, limit: { words: 0, filled: 0 } },
  ),
  byName(
    'ad/empty',
    `300x250, 728x90, 970x250, 970x90, 160x600, 300x600, 336x280, 320x50, 320x100, 300x50, 468x60, 120x600, 300x1050,
     980x120, clasificados, background skin, ai viewports, ai insert, mixadvert, branding wrapper, banner in page,
     intext container, adds, banners, anuncio, anuncios, annonse, annonser, hirdetes, reclame, =pub, bloc pub,
     zone pub, espace pub, encart pub, emplacement pub, pub top, pub bottom, pub mobile, catfish, mrec, medrec,
     medium rectangle, superbanner, megabanner, mega banner, habillage, pushdown, topbanner, native bottom, native rr, teaser native, native teaser, branding wrap, sky left, sky right,
     rail top, rail middle, rail bottom, siderail, side rail, banner skin, footer banner, sidebar banner,
     banner sidebar, banner top, banner bottom, banner fixed, native box, native boxes, sitebar, creative wrapper, fullscreen creative, yieldmo, nativo, ntv,
     sharethrough, gumgum, kargo, undertone, sponsor, sponsors, sponsored, post roll, out of page, instream, outstream, mobile ros,
     desktop ros, sponsorship, adbannerwrap, commercial skyscraper, robapagina, robapaginas, eplanning, sticky banner,
     third party slot, polar placeholder, popunder, pop under, linkby widget,
     partner content, leader top, leader bottom, banner wrapper, banner container, publi, civic science`,
    {
      where: 'both',
      limit: { words: 0, filled: 0 },
    },
  ),
  // A banner with nothing in it, unless a stylesheet may draw something there: what leads a page is called so, too.
  bySelector(
    'ad/empty-banner',
    'div:is([id*="banner" i],[class*="banner" i]):not([class*="hero" i],[class*="ima" i],[class*="img" i],[class*="pic" i],[class*="page" i],[class*="home" i],[class*="main" i],[class*="head" i],[class*="cover" i],[class*="bg" i],[class*="__"],[style],[data-parallax],[data-background],[data-image-src],header *)',
    { where: 'both', limit: { words: 0, filled: 0 } },
  ),
  // Menus and contents that a script fills have an id, or say so.
  bySelector(
    'ad/empty-aside',
    'aside:not([id],[class*="toc"],[class*="nav"],[class*="outline"],[class*="content"],[class*="page"],[class*="doc"])',
    { limit: { words: 0, filled: 0 } },
  ),
  // Said of what is not there yet: of a player it may mean that it has some.
  bySelector(
    'ad/flagged',
    `[data-ad="true"]
     [data-dynamic-ads]
     .hawk-nest[data-widget-type]`,
    { where: 'both', certain: true, limit: { words: 0, filled: 1, pictures: 0 } },
  ),
  // What Google's publisher tag is asked for. A picture has sizes, too.
  bySelector(
    'ad/asked',
    `[sizes^="[["]:not(img,source)
     [data-ad-sizes]`,
    { where: 'both', certain: true, limit: { words: 2, prose: 0, pictures: 0 } },
  ),
  byScript('ad/script', AD_SCRIPT),
  byCall('ad/about', { words: AD_CALLS }, { where: 'both', limit: { words: 12, prose: 0 } }),
  // Under the label stands what is advertised, often with nothing to click before its script has run.
  byLoneLabel('ad/label', AD_LABELS, {
    where: 'both',
    certain: true,
    limit: { words: 12, prose: 0, pictures: 1, controls: 0 },
  }),
];

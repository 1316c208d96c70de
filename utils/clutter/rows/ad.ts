import { byCall, byLoneLabel, byName, bySelector } from '../row';

/** A slot, its label and a "why this ad". */
const SLOT = { words: 15, prose: 0 };

/** Advertisements and the slots for them, empty or filled. Vendors' own names first, then words templates use. */
export const AD = [
  bySelector(
    'ad/vendor',
    [
      'ins.adsbygoogle',
      '[id^="div-gpt-ad"]',
      '[id^="google_ads_iframe"]',
      '[data-google-query-id]',
      '[data-ad-slot]',
      '[data-adslot]',
      '[data-ad-client]',
      '[data-ad-unit]',
      '[data-ad-unit-id]',
      '[data-adunit]',
      '[data-dfp-id]',
      '[data-freestar-ad]',
      'amp-ad',
      'amp-sticky-ad',
      'amp-fx-flying-carpet',
      'iframe[src*="doubleclick.net"]',
      'iframe[src*="googlesyndication.com"]',
      'iframe[src*="amazon-adsystem.com"]',
      '.teads-inread',
      '.teads-adCall',
    ],
    { where: 'both', when: 'start', certain: true, limit: SLOT },
  ),
  bySelector('ad/tagdiv-spot', ['.td-a-rec', '.td-a-ad', '.td-adspot-title', '.td_block_ad_box'], {
    where: 'both',
    when: 'start',
    certain: true,
    limit: { prose: 0 },
  }),
  bySelector(
    'ad/aria',
    ['[aria-label="advertisement" i]', '[data-ad-format]', '[data-ad-pos]', '[data-ad-placeholder]'],
    {
      where: 'both',
      certain: true,
      limit: SLOT,
    },
  ),
  byName(
    'ad/slot-name',
    `ad slot, ads slot, adslot, ad unit, ads unit, adunit, ad container, ads container, adcontainer, ad wrapper, ads wrapper,
     adwrapper, ad wrap, adwrap, ad placeholder, ad holder, ad box, adbox, ad banner, ads banner, banner ad, banner ads, ad block,
     ad zone, adzone, ad area, ad spot, adspot, ad place, adplace, ad leaderboard, ad sidebar, ad inline, ad inserter, ad position,
     ad region, ad frame, ad tag, google ad, google ads, googlead, gpt, dfp, mpu, adsense, adsbygoogle, adfox, adthrive, mediavine,
     ezoic, freestar, teads, advert, adverts, advertisement, advertisements, advertising, adver, adv, article ad, article ads,
     content ad, content ads, sticky ad, native ad, inline ad, inread, sponsor message, outbrain ad, interstitial ad,
     anzeige, anzeigen, werbung, publicidad, publicite, pubblicita, publicidade, advertentie, reklam, reklama, annons, mainos`,
    { where: 'both', certain: true, limit: SLOT },
  ),
  byName(
    'ad/word',
    'ad, ads, adsticky, leaderboard, skyscraper, billboard, halfpage, adhesion, sponsor, sponsored, prebid, wallpaper',
    {
      where: 'both',
      limit: { words: 6, prose: 0, linked: 0, pictures: 1 },
    },
  ),
  byCall(
    'ad/free',
    'go ad free * | go ad free | remove ads | why this ad | ad choices | adchoices | hide ads | ad feedback',
    {
      where: 'both',
      limit: { words: 12, prose: 0 },
    },
  ),
  byLoneLabel(
    'ad/label',
    `advertisement | advertisements | advertising | advertisment | article continues below advertisement | story continues below advertisement
     | continue reading below advertisement | sponsor message | sponsored | sponsored by * | paid content | anzeige | werbung | publicité
     | publicidad | anuncio | anuncios | pubblicità | publicidade | advertentie | reklama | реклама | reklam | إعلان | اعلان | آگهی | تبلیغات
     | פרסומת | विज्ञापन | 广告 | 廣告 | 広告 | 광고`,
    { where: 'both', certain: true, limit: { words: 8, prose: 0, pictures: 1 } },
  ),
];

import { byLabel, byName, bySelector } from '../row';

/** Paid links that look like stories. */
export const RECOMMEND_ADS = [
  bySelector(
    'recommend-ads/vendor',
    [
      '.OUTBRAIN',
      '[data-ob-template]',
      '.ob-widget',
      '[id^="taboola-"]',
      '[id^="outbrain_widget"]',
      '.trc_related_container',
      '.mgbox',
      '[id*="ScriptRoot"][id^="M"]',
      '.rc-widget',
      '[data-rc-widget]',
      'amp-embed',
      '.zergnet-widget',
      '[id^="zergnet-widget"]',
      '[id^="dianomi"]',
      '[id^="plista_widget"]',
      '.plista_widget',
      '.dable_widget',
      '[id^="dablewidget"]',
    ],
    { where: 'both', when: 'start', certain: true, limit: { prose: 400 } },
  ),
  byName(
    'recommend-ads/name',
    'taboola, outbrain, revcontent, mgid, zergnet, dianomi, plista, adyoulike, ligatus, strossle, dable, popin',
    {
      where: 'both',
      certain: true,
      limit: { prose: 200 },
    },
  ),
  byLabel(
    'recommend-ads/label',
    `sponsored content | sponsored links | sponsored stories | promoted content | promoted links | promoted stories | paid partner content
     | from our partners | from our sponsors | more from the web | from the web | around the web | from around the web | you may like
     | recommended by outbrain | partner content`,
    { where: 'both', limit: { links: 2, perLink: 60 } },
  ),
];

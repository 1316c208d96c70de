import { byLabel, byName, byScript, bySelector } from '../row';
import { PAID_LINK_LABELS } from './words/ad';
import { PAID_LINK_SCRIPT } from './words/addresses';

/** Paid links that look like stories. */
export const RECOMMEND_ADS = [
  bySelector(
    'recommend-ads/vendor',
    `.OUTBRAIN
     [data-ob-template]
     .ob-widget
     [id^="outbrain_widget"]
     div[id^="outbrain-"]
     [id^="rcjsload"]
     div[id^="taboola-"]
     .trc_related_container
     .mgbox
     [data-rc-widget]
     amp-embed
     .zergnet-widget
     [id^="zergnet-widget"]
     [id^="plista_widget"]
     .plista_widget
     .tbl-wrapper
     .SC_TBlock
     div[id^="contentad"]
     [id^="rc-widget"]
     [id^="MarketGid"]
     [id^="M"][id*="ScriptRootC"]
     .dable_widget
     [id^="dablewidget"]`,
    { where: 'both', when: 'start', certain: true, limit: { prose: 400 } },
  ),
  byName(
    'recommend-ads/name',
    `taboola, outbrain, revcontent, mgid, zergnet, dianomi, plista, adyoulike, ligatus, strossle, dable, nativendo, logly, trendmd, cynergi, gliadomain, adnow, engageya, shareaholic recommendations, below article thumbnails, popin, pop in recommend, postquare, pvmax recommend`,
    { where: 'both', certain: true, limit: { prose: 200 } },
  ),
  byScript('recommend-ads/script', PAID_LINK_SCRIPT),
  byLabel('recommend-ads/label', PAID_LINK_LABELS, { where: 'both', limit: { links: 2, perLink: 60 } }),
];

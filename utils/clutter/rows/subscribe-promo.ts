import { byCall, byLabel, byName } from '../row';
import { APP_STORE, CAMPAIGN } from './words/addresses';
import { SUBSCRIBE_CALLS, SUBSCRIBE_CLICKS, SUBSCRIBE_LABELS } from './words/promo';

const BOX = { words: 60, prose: 60 };

/** Boxes that ask for a subscription, a gift or an installation. Never the gate of a paywall. */
export const SUBSCRIBE_PROMO = [
  byName(
    'subscribe-promo/own-name',
    `subscribe promo, subscription promo, subscribe box, subscribe banner, subscribe cta, subscription offer, subscription banner, sub promo,
     membership promo, member promo, membership banner, contribution banner, contribution box, support banner, donation box, donation banner,
     donate box, donate banner, abo box, aboteaser, abo teaser, app promo, app banner, appbanner, smart banner, smartbanner`,
    { where: 'both', certain: true, limit: BOX },
  ),
  // Words that other things are called by too: outside the article only.
  byName(
    'subscribe-promo/name',
    `pencil banner, promo bar, promobar, promo banner, announcement bar, announcement banner, offer bar, sale banner, upsell, piano, tinypass, sticky cta, cta banner, =banner,
     sticky bar, stickybar, download app, app download, app install,
     install app, install prompt, install banner, a hs, add to home, homescreen, push prompt, push layer, pushlayer, push modal, push notification, push notifications, notification prompt, web push, onesignal, donate, donation,
     feedback`,
    { certain: true, limit: BOX },
  ),
  // Where there is nothing to click it is a heading of the page's own.
  byName('subscribe-promo/cta', 'cta', {
    certain: true,
    limit: { ...BOX, controls: 1 },
  }),
  byLabel('subscribe-promo/label', SUBSCRIBE_LABELS, { limit: BOX }),
  byCall('subscribe-promo/call', { words: SUBSCRIBE_CALLS, boxed: true }, { where: 'both', limit: BOX }),
  byCall('subscribe-promo/app-stores', { address: APP_STORE }, { limit: BOX }),
  // A paragraph of the article that is nothing but a link to something that is asked of the reader.
  byCall('subscribe-promo/click', { words: SUBSCRIBE_CLICKS }, { where: 'both', limit: { words: 2 } }),
  byCall('subscribe-promo/campaign', { address: CAMPAIGN }, { limit: BOX }),
  // In the article: a box that is one such link and nothing else.
  byCall(
    'subscribe-promo/campaign-link',
    { address: CAMPAIGN, boxed: true },
    { where: 'both', limit: { words: 2 } },
  ),
  // Beside the article: a few words and a button.
  byCall(
    'subscribe-promo/button',
    { className: /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i },
    { limit: { ...BOX, says: 5, pictures: 2 } },
  ),
];

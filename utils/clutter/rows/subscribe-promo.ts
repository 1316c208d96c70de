import { byCall, byLabel, byName } from '../row';
import { APP_STORE } from './words/addresses';
import { SUBSCRIBE_CALLS, SUBSCRIBE_CLICKS, SUBSCRIBE_LABELS } from './words/promo';

const BOX = { words: 60, prose: 60 };

/** Boxes that ask for a subscription, a gift or an installation. Never the gate of a paywall. */
export const SUBSCRIBE_PROMO = [
  byName(
    'subscribe-promo/name',
    `subscribe promo, subscription promo, subscribe box, subscribe banner, subscribe cta, subscription offer, subscription banner, sub promo,
     membership promo, member promo, abo box, aboteaser, abo teaser, upsell, piano, tinypass, cta, sticky cta, cta banner, =banner,
     sticky bar, stickybar, app promo, app banner, appbanner, smart banner, smartbanner, download app, app download, app install,
     install app, install prompt, install banner, a hs, add to home, homescreen, push prompt, web push, onesignal, donate, donation,
     support banner, feedback`,
    { certain: true, limit: BOX },
  ),
  byLabel('subscribe-promo/label', SUBSCRIBE_LABELS, { limit: BOX }),
  byCall('subscribe-promo/call', { words: SUBSCRIBE_CALLS }, { limit: BOX }),
  byCall('subscribe-promo/app-stores', { address: APP_STORE }, { limit: BOX }),
  // A paragraph of the article that is nothing but a link to something that is asked of the reader.
  byCall('subscribe-promo/click', { words: SUBSCRIBE_CLICKS }, { where: 'both', limit: { words: 2 } }),
  // Beside the article: a few words and a button.
  byCall(
    'subscribe-promo/button',
    { className: /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i },
    { limit: { ...BOX, says: 5, pictures: 2 } },
  ),
];

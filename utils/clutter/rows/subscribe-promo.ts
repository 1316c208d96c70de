import { byCall, byLabel, byName, byPlea, bySelector, byText } from '../row';
import { APP_STORE, CAMPAIGN, CHANNEL } from './words/addresses';
import { APP_ASKS, APP_PLEA, ASKS, HOME_ASKS, HOME_PLEA, SUPPORT_PLEA } from './words/pleas';
import { PROMOTES, SUBSCRIBE_CALLS, SUBSCRIBE_CLICKS, SUBSCRIBE_LABELS } from './words/promo';

const BOX = { words: 60, prose: 60 };
/** Behind the article, and beside it at some length. */
const LARGE = { words: 110, prose: 110 };

/** Boxes that ask for a subscription, a gift or an installation. Never the gate of a paywall. */
export const SUBSCRIBE_PROMO = [
  byName(
    'subscribe-promo/own-name',
    `subscribe promo, subscription promo, subscribe box, subscribe banner, subscribe cta, subscription offer, subscription banner, sub promo,
     membership promo, member promo, membership banner, contribution banner, contribution box, support banner, donation box, donation banner,
     donate box, donate banner, abo box, abo werbung, abowerbung, aboteaser, abo teaser, app promo, app banner, appbanner, smart banner, smartbanner, footer subscribe, subscribe footer, suscripcion container`,
    { where: 'both', certain: true, limit: BOX },
  ),
  // Words that other things are called by too: outside the article only.
  byName(
    'subscribe-promo/name',
    `pencil banner, promo bar, promobar, promo banner, announcement bar, announcement banner, offer bar, sale banner, upsell, piano, tinypass, sticky cta, cta banner, =banner,
     sticky bar, stickybar, download app, download apps, app download, app install,
     install app, install prompt, install banner, a hs, add to home, homescreen, push prompt, push layer, pushlayer, push modal, push notification, push notifications, notification prompt, web push, onesignal, donate, donation, donation modal,
     feedback form, feedback widget, site feedback`,
    { certain: true, limit: BOX },
  ),
  // What asks for what the site lives on, at length.
  byName(
    'subscribe-promo/at-length',
    'subscription plea, support plea, membership plea, donation plea, donation appeal, fundraising appeal',
    { limit: { words: 250, prose: 200, controls: 1 } },
  ),
  // What asks readers to let advertisements through.
  byName(
    'subscribe-promo/blocker',
    `adb notification, adblock notification, adblock notice, adblock message, adblock modal, adblock popup, adblock warning,
     adblock overlay, adblock detected, adblock detector, anti adblock, antiadblock`,
    { limit: { words: 200, prose: 150, controls: 1 } },
  ),
  // Words of many meanings: beside an article only.
  byName(
    'subscribe-promo/beside',
    `promo, promos, promotion, promotional, hello bar, hellobar, call to action, calltoaction,
     cta box, trustpilot,
     customer reviews, join us, support us, supportus, become member, patreon, kofi, fundraiser, fundraising, bottom layer, exit intent, content upgrade, lead magnet, leadmagnet,
     free trial, get started, buy box, subscriber exclusive, subscriber only, get app, app store, app badges, soutenez, soutien, spenden, unterstuetzen, donacion, assinatura, mitgliedschaft,
     schedule demo, request demo, book demo, house ad, in house, marketing module, dynamic yield, deal alert,
     demo store, appli, applis, app stores, poool, laterpay, buymeacoffee, liberapay, tipeee, hustle, icegram, thrive leads, et bloom, box premium, premium box, suscripcion, suscripciones, persistent bottom`,
    { limit: { ...LARGE, controls: 1, pictures: 4 } },
  ),
  byName(
    'subscribe-promo/empty',
    `promo, promos, subscribe, subscription, subscriptions, donate, upsell, offer, pitch, piano, pop up, popup,
     popups, marketing, membership, om footer, optinmonster, signup, sign up, cta, header ribbon, site notice,
     bottomlayer, persistent bottom, interstitial, article meter, retargeting banner, sticky bottom, bottom sticky, hustle, icegram, optin, campaign dialog, campaign banner`,
    { where: 'both', limit: { words: 0, filled: 0 } },
  ),
  bySelector(
    'subscribe-promo/vendor',
    `[data-elementor-type="popup"]
     .pum-overlay
     .pum
     .cp-module
     .cp-popup-container
     .cp-modal-popup-container
     .Campaign[id^="om-"]
     [id^="om-"][id$="-optin"]
     .mtsnb
     [id^="sumome-"]
     [class^="tl-placeholder-f-type"]
     .leadinModal
     .hs-cta-wrapper
     .hs-cta-embed
     #actionbar.actnbr-has-follow
     .elfsight-app
     [class^="elfsight-app-"]
     .tp-modal
     .tp-backdrop
     .onesignal-slidedown-container
     #onesignal-popover-container
     .privy-popup-container
     .wisepops
     .sleeknote
     #hellobar-bar`,
    { limit: { words: 250, prose: 250 } },
  ),
  // Gannett's own element: by name alone it would be kept, for an element of that kind may show what it does not hold.
  bySelector('subscribe-promo/element', 'cta-atoms-container-inline:empty', { where: 'both', certain: true }),
  // What will be filled, by how its id begins.
  bySelector('subscribe-promo/empty-mark', 'div[id^="touchpoint"]', {
    where: 'both',
    certain: true,
    limit: { words: 0, filled: 0 },
  }),
  // What OptinMonster puts into a text itself.
  bySelector('subscribe-promo/holder', '[id^="om-"][id$="-holder"]', {
    where: 'both',
    certain: true,
    limit: { ...BOX, pictures: 0 },
  }),
  // Substack's buttons in a text, Newspack's prompts that can be answered: what authors put there by a click, not wrote.
  bySelector(
    'subscribe-promo/tool',
    `p.button-wrapper:has(> [href*="/subscribe"], > [href$="/comments"], > [href*="action=share"])
     .newspack-popup-container:has(form)`,
    { where: 'both', limit: BOX },
  ),
  // Where there is nothing to click it is a heading of the page's own.
  byName('subscribe-promo/cta', 'cta', {
    certain: true,
    limit: { ...BOX, controls: 1 },
  }),
  byLabel('subscribe-promo/label', SUBSCRIBE_LABELS, { limit: BOX }),
  byCall('subscribe-promo/call', { words: SUBSCRIBE_CALLS, boxed: true }, { where: 'both', limit: BOX }),
  byCall('subscribe-promo/channel', { address: CHANNEL, apart: true }, { limit: BOX }),
  byCall('subscribe-promo/app-stores', { address: APP_STORE }, { limit: BOX }),
  // A paragraph of the article that is nothing but a link to something that is asked of the reader.
  byCall('subscribe-promo/click', { words: SUBSCRIBE_CLICKS }, { where: 'both', limit: { words: 2 } }),
  byCall('subscribe-promo/campaign', { address: CAMPAIGN }, { limit: BOX }),
  // In the article: a box that is one such link and nothing else.
  byCall(
    'subscribe-promo/campaign-link',
    { address: CAMPAIGN, boxed: true },
    { where: 'both', limit: { words: 2, perTitle: 1 } },
  ),
  // Beside the article: a few words and a button.
  byCall(
    'subscribe-promo/button',
    { className: /(?:^|[\s_-])(?:btn|button|cta)(?:$|[\s_-])/i, apart: true },
    { limit: { ...BOX, says: 5, pictures: 2 } },
  ),
  byText(
    'subscribe-promo/says',
    { says: [PROMOTES], apart: true },
    { limit: { ...LARGE, controls: 1, pictures: 3 } },
  ),
  byPlea('subscribe-promo/plea', SUPPORT_PLEA, ASKS),
  byPlea('subscribe-promo/app-plea', APP_PLEA, APP_ASKS),
  byPlea('subscribe-promo/home-plea', HOME_PLEA, HOME_ASKS),
];

import { byLabel, byName, bySelector } from '../row';

const BOX = { prose: 120, words: 150 };

/** Boxes that ask for an address, and boxes that ask for a subscription. */
export const PROMO = [
  bySelector(
    'newsletter/vendor',
    [
      '#mc_embed_signup',
      '.mc4wp-form',
      '.jetpack_subscription_widget',
      '.wp-block-jetpack-subscriptions',
      '.tnp-subscription',
      '.mailpoet_form',
      '.ml-form-embed',
      'iframe[src*="substack.com/embed"]',
    ],
    { where: 'both', when: 'start', certain: true, limit: BOX },
  ),
  byName(
    'newsletter/name',
    `newsletter, newsletters, newsletter signup, newsletter form, nl signup, email signup, email sign up, email subscribe, email capture,
     mailchimp, mailing list, optin, opt in, signup form, sign up form, subscribe form, subscription form, subscribe widget, inline newsletter`,
    { where: 'both', limit: BOX },
  ),
  byLabel(
    'newsletter/label',
    `newsletter | newsletters | our newsletter | sign up for * | sign up to * | get our * newsletter | subscribe to our * | join our newsletter | join our mailing list
     | newsletter abonnieren | abonnez vous à * | inscrivez vous à * | suscríbete a * | suscribirse al boletín | iscriviti alla * | assine a *
     | schrijf je in voor * | zapisz się do * | подпишитесь на * | bültenimize abone olun | اشترك في * | メルマガ登録 | 뉴스레터 *`,
    { where: 'both', limit: { words: 80, prose: 70, controls: 1 } },
  ),
  byName(
    'subscribe-promo/name',
    `subscribe promo, subscription promo, subscribe box, subscribe banner, subscribe cta, subscription offer, subscription banner, app promo,
     app banner, appbanner, smart banner, smartbanner, download app, app download, donate, donation, donation banner, support banner, membership promo,
     member promo, push prompt, web push, onesignal, install prompt, install banner, upsell, piano, tinypass, sticky cta, cta banner, abo box,
     aboteaser, abo teaser, sub promo`,
    { where: 'both', limit: { prose: 80, words: 90 } },
  ),
  byLabel(
    'subscribe-promo/label',
    `subscribe | subscribe now | subscribe today | become a member | become a subscriber | support us | support our * | donate | donate now
     | download our app | download the app | get the app | abo angebote | jetzt abonnieren | abonnez vous | suscríbete | abbonati | assine | abonneer`,
    { limit: { words: 60, prose: 60, controls: 1 } },
  ),
];

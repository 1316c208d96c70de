import { byCall, byCallTo, byLabel, byName, bySelector } from '../row';

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
    { where: 'both', limit: { words: 80, prose: 70, controls: 0 } },
  ),
  byName(
    'subscribe-promo/name',
    `subscribe promo, subscription promo, subscribe box, subscribe banner, subscribe cta, subscription offer, subscription banner, app promo,
     app banner, appbanner, smart banner, smartbanner, download app, app download, donate, donation, donation banner, support banner, membership promo,
     member promo, push prompt, web push, onesignal, install prompt, install banner, upsell, piano, tinypass, sticky cta, cta banner, abo box,
     aboteaser, abo teaser, sub promo, cta, sticky bar, stickybar, ahs, a2hs, add to home, homescreen, app install, install app, =banner, feedback`,
    { certain: true, limit: { prose: 60, words: 60 } },
  ),
  byLabel(
    'subscribe-promo/label',
    `subscribe | subscribe now | subscribe today | become a member | become a subscriber | support us | support our * | donate | donate now
     | download our app | download the app | get the app | abo angebote | jetzt abonnieren | abonnez vous | suscríbete | abbonati | assine | abonneer`,
    { limit: { words: 60, prose: 60, controls: 1 } },
  ),
  byCall(
    'subscribe-promo/call',
    `subscribe | subscribe now | subscribe today | subscribe for * | become a member | become a subscriber | join now | sign up now | sign up today | sign up | start your free trial | start free trial
     | get the app | download the app | download our app | download now | donate | donate now | support us | give now | listen live | watch live | learn more about subscriptions | sign in with *
     | jetzt abonnieren | jetzt abo sichern | abonnieren | jetzt testen | jetzt kaufen | jetzt bestellen | jetzt digital lesen | zum angebot | abonnez vous | s abonner | je m abonne | suscríbete | suscribirse | abbonati | assine | assine já | abonneer | word abonnee | prenumerera | subskrybuj | подписаться | abone ol | اشترك | اشترك الآن | 订阅 | 購読する | 구독하기`,
    { limit: { words: 60, prose: 60 } },
  ),
  byCallTo(
    'subscribe-promo/app-stores',
    /(?:apps|itunes)\.apple\.com\/|play\.google\.com\/store\/apps|appgallery\.huawei|apps\.microsoft\.com/i,
    {
      limit: { words: 60, prose: 60 },
    },
  ),
  byCall(
    'subscribe-promo/click',
    'click here to get * | click here to download * | click here to subscribe * | click here to sign up *',
    {
      where: 'both',
      limit: { words: 2 },
    },
  ),
];

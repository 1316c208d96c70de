import { PHRASES } from '../data/phrases';
import { byCall, byForm, byLabel, byName, byPlea, bySelector } from '../row';
import { ACCOUNT, SIGN_UP } from './words/addresses';
import { ASKS, LETTER_PLEA } from './words/pleas';
import { NEWSLETTER_CALLS, NEWSLETTER_LABELS } from './words/promo';

const BOX = { prose: 120, words: 150 };

/** Boxes that ask for an address. */
export const NEWSLETTER = [
  bySelector(
    'newsletter/vendor',
    `#mc_embed_signup
     .mc4wp-form
     .jetpack_subscription_widget
     .wp-block-jetpack-subscriptions
     .tnp-subscription
     .mailpoet_form
     .ml-form-embed
     [id^="fd-form-"]
     [class^="klaviyo-form"]
     .formkit-form
     .seva-form
     .emailoctopus-form
     .sib-form
     .omnisend-form
     iframe[src*="substack.com/embed"]`,
    { where: 'both', when: 'start', certain: true, limit: BOX },
  ),
  byName(
    'newsletter/name',
    `newsletter, newsletters, nl signup, email signup, email sign up, email subscribe, email capture, mailchimp, mailing list, optin, opt in,
     signup form, sign up form, subscribe form, subscription form, subscribe widget, infolettre, rundbrief, nieuwsbrief, nyhetsbrev, nyhedsbrev, uutiskirje, hirlevel,
     mailster, convertkit, getresponse, aweber, mailerlite, mailoptin, sailthru, boxzilla, exit modal, exit popup, subscribe modal, subscribemodal, newslettersignup`,
    { where: 'both', limit: BOX },
  ),
  byForm(
    'newsletter/form',
    { says: PHRASES.letter, leads: ACCOUNT },
    { limit: { words: 70, prose: 70, pictures: 1 } },
  ),
  // A picture that leads to the page where one signs up.
  bySelector(
    'newsletter/picture',
    'a:is([href$="/newsletter" i],[href$="/newsletter/" i],[href$="/newsletters" i],[href$="/newsletters/" i],[href$="#newsletter" i]):has(> img):not(:has(> :not(img)))',
    { where: 'both', limit: { words: 0, led: 0 } },
  ),
  byLabel('newsletter/label', NEWSLETTER_LABELS, {
    where: 'both',
    limit: { words: 80, prose: 70, controls: 0 },
  }),
  byCall(
    'newsletter/call',
    { words: NEWSLETTER_CALLS, address: SIGN_UP, home: true },
    { where: 'both', limit: { words: 40 } },
  ),
  byPlea('newsletter/plea', LETTER_PLEA, ASKS),
];

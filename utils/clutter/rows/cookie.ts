import { byCall, byName, bySelector } from '../row';
import { COOKIE_CALLS } from './words/cookie';

/** Cookie and consent banners: hidden, never answered. */
export const COOKIE = [
  bySelector(
    'cookie/vendor',
    `#onetrust-consent-sdk
     #onetrust-banner-sdk
     #CybotCookiebotDialog
     #cookie-law-info-bar
     #cookie-notice
     #didomi-host
     #qc-cmp2-container
     #usercentrics-root
     #usercentrics-cmp-ui
     .osano-cm-window
     #truste-consent-track
     #cmplz-cookiebanner-container
     .cky-consent-container
     .fc-consent-root
     [id^="sp_message_container"]
     #BorlabsCookieBox
     .cc-window
     #iubenda-cs-banner
     #axeptio_overlay
     #tarteaucitronRoot
     amp-consent
     amp-user-notification`,
    { when: 'start', certain: true, limit: { prose: 4000 } },
  ),
  byName(
    'cookie/name',
    `cookie banner, cookie bar, cookie consent, cookie notice, cookie message, cookie prompt, cookie popup, cookies popup, cookie law, cookies banner,
     cookies bar, cookies notice, cookiebar, cookiebanner, consent banner, consent modal, consent popup, gdpr banner, gdpr notice, gdpr popup,
     gdpr consent, privacy banner, cmp container`,
    { certain: true, limit: { prose: 300 } },
  ),
  byCall('cookie/answer', { words: COOKIE_CALLS }, { certain: true, limit: { prose: 150 } }),
];

import { byCall, byName, bySelector, byText } from '../row';
import { AGREED, COOKIE_CALLS, COOKIES, IN_USE } from './words/cookie';

/** Cookie and consent banners: hidden, never answered. */
export const COOKIE = [
  bySelector(
    'cookie/vendor',
    `#onetrust-consent-sdk
     #onetrust-banner-sdk
     #onetrust-pc-sdk
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
     amp-user-notification
     #cliSettingsPopup
     .cli-modal-backdrop
     [role="dialog"][aria-label*="cookie" i]
     [data-borlabs-cookie-wrap]
     #hs-eu-cookie-confirmation
     #hs-banner-overlay
     .osano-cm-dialog
     #ez-cookie-dialog-wrapper
     #gdpr-cookie-message
     .moove-gdpr-info-bar-container
     #moove_gdpr_cookie_modal
     .cookiefirst-root
     #cookiescript_injected
     .termly-consent-banner
     #termly-code-snippet-support
     #shopify-pc__banner
     .osano-cm-dialog-custom
     #cmplz-manage-consent`,
    { when: 'start', certain: true, limit: { prose: 4000 } },
  ),
  byName(
    'cookie/name',
    `cookie banner, cookie bar, cookie consent, cookie notice, cookie message, cookie prompt, cookie popup, cookies popup, cookie law, cookie container, cookies banner,
     cookies bar, cookies notice, cookiebar, cookiebanner, consent banner, consent modal, consent popup, gdpr banner, gdpr notice, gdpr popup,
     gdpr consent, gdpr, privacy banner, privacy popup, privacy notice, privacy prompt, cookie modal, cookie dialog, cookie settings, cookie overlay, cookie layer,
     cookie info, cookie alert, cookie warning, cookies alert, cookies modal, eu cookie, cookie disclaimer, cookie window, privacy consent, ccpa, consent dialog, consent layer, consent overlay, consent bar`,
    { certain: true, limit: { prose: 300 } },
  ),
  byText(
    'cookie/says',
    { says: [COOKIES, IN_USE, AGREED] },
    { certain: true, limit: { words: 150, prose: 150, says: 8, controls: 1 } },
  ),
  byCall('cookie/answer', { words: COOKIE_CALLS }, { certain: true, limit: { prose: 150 } }),
];

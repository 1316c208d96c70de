import { byLinks, byLoneLabel, byName, bySelector } from '../row';
import { NETWORK, PROFILE, SHARE } from './words/addresses';
import { SHARE_LABELS } from './words/social';

/** Words that texts are about, too. */
const WORDS = `reseaux sociaux, redes sociales, rrss, compartir, partager, condividi, condivisione, compartilhar,
     compartilhamento, udostepnij, sdilet, zdielat, megosztas, paylas, paylasim, podeli`;

/** Share bars, follow boxes, counters, widgets of social networks; not the posts that an article embeds. */
export const SOCIAL = [
  bySelector(
    'social/vendor',
    `.addtoany_share_save_container
     .a2a_kit
     .addthis_toolbox
     .sharethis-inline-share-buttons
     .sharethis-inline-follow-buttons
     .sharedaddy
     .heateor_sss_sharing_container
     .essb_links
     .fb-like
     .fb-page
     .fb-share-button
     .twitter-share-button
     .twitter-follow-button
     .g-plusone
     .shariff
     amp-social-share
     .td_block_social_counter
     .td-post-sharing
     .tdb_single_post_share`,
    { where: 'both', when: 'start', certain: true, limit: { prose: 0 } },
  ),
  bySelector(
    'social/plugin',
    `#likes-other-gravatars
     #likes-master
     .wpl-likebox
     .elementor-share-buttons
     .elementor-social-icons-wrapper
     .wp-block-social-links
     .wp-block-jetpack-sharing-buttons
     .sfsi_wDiv
     .ssba
     .swp_social_panel
     .mashsb-container
     .et_social_inline
     .st-btn
     .novashare-buttons
     .monarch
     .wp_ulike
     .wpulike
     .reactionsBar
     .grow-me-share`,
    { where: 'both', certain: true, limit: { prose: 0 } },
  ),
  byLinks(
    'social/share-links',
    { of: 'address', pattern: SHARE },
    { where: 'both', certain: true, limit: { words: 6, prose: 0 } },
  ),
  byLinks(
    'social/profile-links',
    { of: 'address', pattern: PROFILE, least: 2, share: 0.75 },
    { limit: { words: 10, prose: 0 } },
  ),
  byLinks(
    'social/networks',
    { of: 'name', pattern: NETWORK, least: 2, share: 0.6 },
    { where: 'both', limit: { words: 10, prose: 0 } },
  ),
  byName(
    'social/share-name',
    `share bar, sharebar, share buttons, share button, share tools, sharetools, share tool, share icons, share links,
     share widget, share list, share menu, share panel, share article, share articles, article share, share modal, modal share,
     post share, story share,
     site share, share layer, share dialog, share popup, share wrapper, share container, share box, share this, sharethis, share count, sharing,
     social share, social shares, share social, social buttons, social button, social bar, social links,
     social icons, social media, social tools, social follow, social widget, social list, social counter,
     social wrapper, social container, social item, follow us, follow buttons, likebox, like box, fb like, fb share,
     addthis, addtoany, sharedaddy, shariff, =social, socials, share toggle, share email, share post, shareit,
     sharebox, footer share, share bottom, shares count, social count, socialbutton, socialbuttons, snsbutton,
     share sticky, share mail, social modal, preferred source, preferredsource, prefsource, google preferred, google news banner,
     google news button, google news follow, follow google news, follow gnews, gnews follow, ctt btn, ctt button, tweet button,
     action bar, article actions, article tools`,
    { where: 'both', certain: true, limit: { words: 60, prose: 40 } },
  ),
  byName(
    'social/share-word',
    `${WORDS}, sosyal medya, sociala medier, soziale netzwerke, soziale medien, social networks, sns share, sns btn, sns list, sns area,
     article social, post social, entry social, header social, footer social, share and comment,
     share left, share right, share top`,
    { where: 'both', limit: { words: 8, prose: 0, controls: 1 } },
  ),
  // Nothing yet: what a script will fill.
  byName(
    'social/empty',
    `${WORDS}, =share, =shares, social adhesive, mobile share, share mobile, soc list, meta social, =follow, =like`,
    {
      where: 'both',
      limit: { words: 0, filled: 0 },
    },
  ),
  byLoneLabel('social/label', SHARE_LABELS, { where: 'both', limit: { words: 20, prose: 0 } }),
];

import { byLinks, byLoneLabel, byName, bySelector } from '../row';

const BAR = { words: 25, prose: 0 };

/** Share bars, follow boxes, counters, widgets of social networks; not posts that an article embeds. */
export const SOCIAL = [
  bySelector(
    'social/vendor',
    [
      '.addtoany_share_save_container',
      '.a2a_kit',
      '.addthis_toolbox',
      '[class*="addthis_inline_share"]',
      '.sharethis-inline-share-buttons',
      '.sharethis-inline-follow-buttons',
      '.sharedaddy',
      '.jp-sharing-input-touch',
      '.heateor_sss_sharing_container',
      '.ssba',
      '.essb_links',
      '.fb-like',
      '.fb-page',
      '.fb-share-button',
      '.twitter-share-button',
      '.twitter-follow-button',
      '.g-plusone',
      '.shariff',
      'amp-social-share',
      '.td_block_social_counter',
      '.td-post-sharing',
      '.tdb_single_post_share',
    ],
    { where: 'both', when: 'start', certain: true, limit: { prose: 0 } },
  ),
  byLinks(
    'social/share-links',
    {
      of: 'address',
      pattern:
        /facebook\.com\/(?:sharer|share\.php|dialog\/(?:share|feed|send))|(?:twitter|x)\.com\/(?:intent|share|home\?status)|linkedin\.com\/(?:share|sharing|cws\/share)|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/(?:submit|r\/[^/]+\/submit)|(?:api|web)\.whatsapp\.com\/send|wa\.me\/\?|whatsapp:\/\/send|t\.me\/share|telegram\.me\/share|tumblr\.com\/(?:share|widgets\/share)|getpocket\.com\/(?:save|edit)|flipboard\.com\/(?:bookmarklet|share)|line\.(?:me|naver\.jp)\/(?:R\/msg|lineit)|social-plugins\.line\.me|b\.hatena\.ne\.jp\/(?:add|entry)|vk(?:ontakte)?\.(?:com|ru)\/share|connect\.ok\.ru|ok\.ru\/dk|xing\.com\/(?:spi\/shares|social\/share)|plus\.google\.com\/share|bsky\.app\/intent|threads\.(?:net|com)\/intent|service\.weibo\.com\/share|fb-messenger:\/\/share|viber:\/\/forward|news\.ycombinator\.com\/submitlink|mailto:\?(?:subject|body|&)/i,
    },
    { where: 'both', certain: true, limit: BAR },
  ),
  byLinks(
    'social/profile-links',
    {
      of: 'address',
      pattern:
        /^(?:https?:)?\/\/(?:www\.|m\.)?(?:facebook|fb|twitter|x|instagram|youtube|tiktok|linkedin|pinterest|flipboard|telegram|t|threads|bsky|vk|weibo|snapchat|plus\.google)\.(?:com|me|net|app)\/(?!.*(?:\/status\/|\/posts?\/|\/p\/|watch\?|\/reel|\/video\/))[^?#]{1,60}$/i,
      least: 2,
      share: 0.75,
    },
    { limit: { words: 10, prose: 0 } },
  ),
  byLinks(
    'social/networks',
    {
      of: 'name',
      pattern:
        /facebook|twitter|whatsapp|linkedin|pinterest|telegram|messenger|instagram|youtube|tiktok|reddit|flipboard|tumblr|vkontakte|odnoklassniki|weibo|wechat|hatena|mastodon|bluesky|threads|snapchat|google-?plus|\bxing\b|\bpocket\b|\be-?mail\b|\bsms\b|\bfb\b|\bcopy.?link\b/i,
      least: 2,
      share: 0.6,
    },
    { where: 'both', limit: { words: 10, prose: 0 } },
  ),
  byName(
    'social/share-name',
    `share bar, sharebar, share buttons, share button, sharing buttons, share tools, sharetools, share tool, share icons, share links,
     share links, share widget, share list, share menu, share panel, share article, article share, post share, post sharing, story share,
     social share, social sharing, social shares, share social, social buttons, social button, social bar, social links, social icons,
     social media, social tools, social follow, social widget, social list, social counter, social wrapper, social container,
     social item, site share, share wrapper, share container, share box, share this, sharethis, share count, sharing, share modal,
     follow us, follow buttons, likebox, like box, fb like, fb share, addthis, addtoany, sharedaddy, sharify, shariff, =social, socials,
     action bar, article actions, article tools, sharing email`,
    { where: 'both', certain: true, limit: { words: 60, prose: 40 } },
  ),
  byLoneLabel(
    'social/label',
    `share | share this | share this story | share this article | share this post | share article | share on * | follow us * | follow us | share via
     | connect with us | stay connected | find us on * | like us on * | teilen | artikel teilen | diesen artikel teilen | folgen sie uns *
     | folge uns * | partager | partager cet article | suivez nous * | compartir | comparte | comparte esta noticia | síguenos * | condividi
     | seguici * | compartilhe | compartilhar | siga nos * | delen | deel dit artikel | volg ons * | udostępnij | podziel się | obserwuj nas *
     | поделиться | подписывайтесь * | поширити | paylaş | bizi takip edin * | شارك | شارك الخبر | تابعنا * | مشاركة | اشتراک گذاری | שתפו | עקבו אחרינו *
     | शेयर करें | हमें फॉलो करें | 分享 | 分享到 | 关注我们 | シェア | シェアする | フォローする | 공유하기 | 공유`,
    { where: 'both', limit: { words: 20, prose: 0 } },
  ),
];

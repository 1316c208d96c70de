/** Addresses that pass a page on, or have more of its site shown elsewhere. */
export const SHARE = new RegExp(
  [
    String.raw`facebook\.com\/(?:sharer|share\.php|dialog\/(?:share|feed|send))`,
    String.raw`(?:twitter|x)\.com\/(?:intent|share|home\?status)`,
    String.raw`linkedin\.com\/(?:share|sharing|cws\/share)`,
    String.raw`pinterest\.[a-z.]+\/pin\/create`,
    String.raw`reddit\.com\/(?:submit|r\/[^/]+\/submit)`,
    String.raw`(?:api|web)\.whatsapp\.com\/send|wa\.me\/\?|whatsapp:\/\/send`,
    String.raw`t\.me\/share|telegram\.me\/share`,
    String.raw`tumblr\.com\/(?:share|widgets\/share)`,
    String.raw`getpocket\.com\/(?:save|edit)`,
    String.raw`flipboard\.com\/(?:bookmarklet|share)`,
    String.raw`line\.(?:me|naver\.jp)\/(?:R\/msg|lineit)|social-plugins\.line\.me`,
    String.raw`b\.hatena\.ne\.jp\/(?:add|entry)`,
    String.raw`vk(?:ontakte)?\.(?:com|ru)\/share|connect\.ok\.ru|ok\.ru\/dk`,
    String.raw`xing\.com\/(?:spi\/shares|social\/share)`,
    String.raw`bsky\.app\/intent|threads\.(?:net|com)\/intent`,
    String.raw`service\.weibo\.com\/share`,
    String.raw`fb-messenger:\/\/share|viber:\/\/forward`,
    String.raw`news\.ycombinator\.com\/submitlink`,
    String.raw`google\.com\/preferences\/source|news\.google\.com\/publications\/`,
    String.raw`mailto:\?(?:subject|body|&)`,
  ].join('|'),
  'i',
);

/** Addresses of somebody's page on a network, not of one post there. */
export const PROFILE =
  /^(?:https?:)?\/\/(?:www\.|m\.|[a-z]{2}-[a-z]{2}\.)?(?:facebook|fb|twitter|x|instagram|youtube|tiktok|linkedin|pinterest|flipboard|telegram|t|threads|bsky|vk|weibo|snapchat)\.(?:com|me|net|app)\/(?!.*(?:\/status\/|\/posts?\/|\/p\/|watch\?|\/reel|\/video\/))[^?#]{1,60}$/i;

/** Names of networks, and of the other ways to pass a page on that stand beside them. */
export const NETWORK =
  /facebook|twitter|whatsapp|linkedin|pinterest|telegram|messenger|instagram|youtube|tiktok|reddit|flipboard|tumblr|vkontakte|odnoklassniki|weibo|wechat|hatena|mastodon|bluesky|threads|snapchat|google-?plus|\bxing\b|\bpocket\b|\be-?mail\b|\bsms\b|\bfb\b|\bcopy.?link\b/i;

/** Where all is to be had that is filed under a word. */
export const TAG =
  /\/(?:tags?|tagged|topics?|topik|themen|thema|schlagwort(?:e)?|etiquetas?|temas?|tematy|argomenti|mots?-cles?|onderwerp(?:en)?|keywords?)\/[^/?#]+\/?(?:[?#]|$)/i;

/** Where apps are to be had. */
export const APP_STORE =
  /(?:apps|itunes)\.apple\.com\/|play\.google\.com\/store\/apps|appgallery\.huawei|apps\.microsoft\.com/i;

/** Groups and channels of WhatsApp, to be joined. */
export const CHANNEL = /chat\.whatsapp\.com\/|whatsapp\.com\/channel\//i;

/** Links that are counted by a campaign: whoever set them wants to sell or to win something. */
export const CAMPAIGN = /[?&]utm_(?:campaign|medium)=/i;

/** Where addresses are asked for. */
export const SIGN_UP = /newsletter|subscri|sign-?up/i;

/** Where forms lead that ask who somebody is. */
export const ACCOUNT = /unlock|account|auth|magic|petition|vote|poll|comment|contact|register|report/i;

/** How scripts begin, or where they are from, that fill a slot for an advertisement. */
export const AD_SCRIPT =
  /googletag\.(?:cmd|display|defineslot|pubads)|google_ad_(?:client|slot)|adsbygoogle|\badbutler|medianet_width|nfystroeerslot|\boa_show\b|\bshowad\b|\bmakead\b|epl(?:doc|ad\d?)\b|adscale_slot|ya\.context\.advmanager|smartclip_|^(?:https?:)?\/\/(?:[\w-]+\.)*(?:doubleclick\.net|googlesyndication\.com|googletagservices\.com|teads\.tv|themoneytizer\.com|adspirit\.de|media\.net|seedtag\.com|e-planning\.net|adbutler\.com)(?=[/:?]|$)/i;

/** The same for paid links. */
export const PAID_LINK_SCRIPT =
  /\b_taboola\b|marketgid|postquare|^(?:https?:)?\/\/(?:[\w-]+\.)*(?:taboola\.com|outbrain\.com|revcontent\.com|mgid\.com|ligatus\.com|plista\.com|24smi\.net|smi2\.(?:ru|net)|zergnet\.com|dianomi\.com)(?=[/:?]|$)/i;

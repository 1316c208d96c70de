/** What is no clutter although it may look like it: selectors. */
export const SPARED = {
  /** Parts of an article that look like boxes: pictures, tables, quotations, code, embedded posts. */
  editorial:
    'figure:not([class*="banner" i],[class*="also" i]),picture,table,blockquote,pre,math,details,twitter-widget,.twitter-tweet,.instagram-media,.tiktok-embed,.bluesky-embed',
  /** What such a part is when it stands inside something: a promo holds none of these. */
  held: 'figure figcaption:not(a figcaption,:has(h2,h3,h4)),[itemprop="caption"],table,blockquote,pre,math,twitter-widget,.instagram-media,.tiktok-embed,.fb-post,.fb-video',
  /** What can be seen without words and is no picture. */
  drawn: 'svg,[role="img"],[style*="background" i],[data-src],[data-bg],[data-bgset],[data-srcset]',
  /** The gate of a paywall: the text behind it is cut off, and hiding the gate would show no more of it. */
  gate: [
    'paywall',
    'pay-wall',
    'regwall',
    'meterwall',
    'metered',
    'barrier',
    'content-gate',
    'article-gate',
    'upgrade-cta',
    'offer-wall',
    'content-lock',
    'locked-content',
  ]
    .map((name) => `[class*="${name}" i],[id*="${name}" i]`)
    .join(),
  /** What is one of several things that are listed. */
  items: 'li,dd,td,figcaption',
  /** Where a page says that it is. */
  canonical: 'link[rel~="canonical"],meta[property="og:url"]',
  /** Where a page says that it is an article. */
  article: 'meta[property="og:type"][content*="article" i],[itemtype*="Article"],[itemtype*="Posting"]',
  /** Where a page tells news services what it is about, or says in its own elements that it is news. */
  news: 'meta[name="news_keywords"],[itemtype$="NewsArticle"]:has(h1)',
  /** What a page tells machines of its article. */
  data: 'script[type*="ld+json"]',
  /** What names who wrote it, and when. */
  byline:
    '[rel~="author"],a:is([href*="/author/"],[href*="/authors/"],[href*="/autor/"],[href*="/autoren/"],[href*="/auteur/"],[href*="/autore/"]):not([href*="share" i],[href*="?u="],[href*="&u="],[href*="url="],[href*="text="],[href*="body="]),[itemprop~="author"],[class*="byline" i],[class*="author" i],time,[itemprop~="datePublished"],[class*="posted-on" i],[class*="publish" i]:not([class*="share-button" i]),[class*="post-date" i],[class*="entry-date" i]',
  /** How a line begins that says where the article is from. */
  source:
    /^\s*(?:sources?|via|quellen?|fuentes?|fontes?|fonti|bron(?:nen)?|źródł[oa]|источники?|джерел[оа]|kaynak|المصدر|منبع|מקור|来源|來源|出典|출처)(?:\s[^:：]{1,30})?\s*[:：]/i,
};

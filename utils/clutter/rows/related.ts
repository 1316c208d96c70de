import { byCard, byLabel, byLine, byName, bySelector, byTeasers, byTitles } from '../row';
import { RELATED_LABELS } from './words/related';

/** Names that say nothing else. */
const SURE = `related, relateds, recirc, recirculation, more stories, more news, more posts, more articles, read next,
     most read, mostread, mostpopular, trending, recent posts, top stories, editors picks,
     also like, relacionadas, relacionados, verwandte, meistgelesen, reading list, connexes, gerelateerd, relaterte,
     relaterade, powiazane, benzer, story list, siehe auch, weitere artikel, meist gelesen, aehnliche, souvisejici,
     kapcsolodo, mas leidas, mas leidos, mais lidas, mais lidos, plus lus, piu letti, correlati, most viewed,
     must reads`;

/** Ways to other pages: related, recommended, most read. */
export const RELATED = [
  bySelector(
    'related/vendor',
    `.jp-relatedposts
     .yarpp-related
     .wp-block-jetpack-related-posts
     .rp4wp-related-posts
     .crp_related
     .wpp-list
     .tptn_posts
     .td_block_related_posts
     .tdb_single_related
     .td_block_trending_now`,
    { where: 'both', certain: true, limit: { prose: 400 } },
  ),
  // Named so, and little else than links with titles of several words.
  byName(
    'related/name',
    `${SURE}, more from, more on,
     recommended, recommendation, recommendations, recomendation, recomendations, read more, readmore, also read,
     read also, up next, next up, popular, latest, more in, similar, other stories, you may, may like, sibling links,
     in this section, lire aussi, te puede interesar, mehr zum thema, potrebbe interessarti, see also, suggested,
     suggest news, more headlines, rel art, article browser, articles offerer, article offerer, vezani, a lire,
     voir aussi, lees ook, czytaj także, zobacz, leia, veja, ilgili haberler, evergreen, weitere themen,
     empfehlungen, lesetipps, nejctenejsi, legolvasottabb, lue myos, luetuimmat, laes ogsa, mest laest, les ogsa,
     mest lest, las ocksa, mest last, mas leido, ultimas noticias, derniers articles, meme sujet, piu lette,
     correlate, najczesciej czytane, najnowsze, popularne, podobne, czytaj tez, en cok okunan, son haberler,
     must read, top picks, hot topics, most commented, most shared, hot stories, internal links, explore further,
     next story, other news, others news, upnext, learnmore, nav single, next article, next articles, footer articles, interlinking`,
    { where: 'both', limit: { links: 1, perLink: 12, perTitle: 3, linked: 0.5 } },
  ),
  // Beside the article the surer ones of these names may hold summaries, prices, pictures with a link each.
  byName(
    'related/called',
    `${SURE}, most popular, popular posts, popular articles, popular stories, latest news, latest posts, latest stories, latest articles`,
    { limit: { links: 3, words: 300, prose: 250 } },
  ),
  // Nothing yet: what a script will fill.
  byName(
    'related/empty',
    `related, recommended, recommendation, recommendations, recirc, recirculation, reading list, most read, trending,
     more stories, more news, footer articles, article footer tiles, rightrailstories, rail stories, story rail,
     more from, left rail, right rail, sidebar stories, read more container, breaking now, next article, read next,
     just in, infinite articles, other news sites, most liked, article recos, listado noticias, recommends`,
    { where: 'both', limit: { words: 0, filled: 0 } },
  ),
  // To the article before and the one after. What parts one article into pages is called otherwise.
  byName(
    'related/neighbours',
    `post navigation, post nav, posts navigation, entry navigation, article navigation, story navigation, adjacent posts, prev post, previous post, next post, previous article, next article`,
    { limit: { links: 1, words: 12, prose: 0 } },
  ),
  byLabel('related/label', RELATED_LABELS, { where: 'both', limit: { links: 1, perLink: 60, prose: 600 } }),
  byName(
    'related/slides',
    'slick slider, swiper, carousel, owl carousel, slider, glide, splide, flickity, slideshow',
    {
      where: 'both',
      limit: { links: 3, words: 12, linked: 0.8, pictured: 0.5, perTitle: 2 },
    },
  ),
  bySelector('related/aside', 'aside\n[role="complementary"]', {
    limit: { links: 2, prose: 250, linked: 0.3 },
  }),
  // In the text asides hold facts and quotations, too: only where there is little beside the links, and these are titles.
  bySelector('related/aside-in-text', 'aside', {
    where: 'inside',
    limit: { links: 3, prose: 0, linked: 0.4, perTitle: 3 },
  }),
  byName(
    'related/sidebar',
    `sidebar, rail, right rail, rightrail, side rail, right column, right col, secondary column, column secondary, col sidebar, rhs`,
    { limit: { links: 2, prose: 250 } },
  ),
  byLine('related/line'),
  byCard('related/card', { perLink: 8, prose: 0, pictures: 0 }),
  byTeasers('related/teasers', 3, { limit: { prose: 600 } }),
  byTitles('related/titles', { links: 1, perLink: 12, perTitle: 4, linked: 0.6, prose: 0 }),
];

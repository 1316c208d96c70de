import { byLabel, byName, bySelector, byTeasers } from '../row';

const TEASERS = { links: 1, perLink: 60, prose: 600 };
/** Inside the body a list of links must be little else. */
const LINKS = { links: 1, perLink: 12, linked: 0.5, perTitle: 2 };

/** Ways to other pages: related, recommended, most read. */
export const RELATED = [
  bySelector(
    'related/vendor',
    [
      '.jp-relatedposts',
      '.yarpp-related',
      '.wp-block-jetpack-related-posts',
      '.rp4wp-related-posts',
      '.crp_related',
      '.wpp-list',
      '.td_block_related_posts',
      '.tdb_single_related',
      '.td_block_trending_now',
    ],
    {
      where: 'both',
      certain: true,
      limit: { prose: 400 },
    },
  ),
  byName(
    'related/name',
    `related, relateds, related posts, related articles, related stories, related content, recommended, recommendation, recommendations, recirc,
     recirculation, read more, readmore, more stories, more news, more posts, more articles, also read, read also, read next, up next, next up, most read, mostread,
     most popular, mostpopular, popular, popular posts, trending, latest, latest news, latest posts, recent posts, top stories, editors picks, more from,
     more on, more in, similar, similar posts, other stories, you may, may like, also like, sibling links, in this section, lire aussi, leia tambem,
     leia mais, te puede interesar, relacionadas, relacionados, notas relacionadas, verwandte, mehr zum thema, meistgelesen, potrebbe interessarti`,
    { where: 'both', limit: LINKS },
  ),
  byLabel(
    'related/label',
    `related | related articles | related stories | related posts | related news | related content | related coverage | related links | related topics *
     | recommended | recommended for you | recommended stories | recommended reading | recommends | read more | read also | read next | also read | more stories | more news | more from *
     | more in * | more on * | more like this | more to explore | most read | most popular | most viewed | popular | popular articles | popular posts | popular stories
     | trending | trending now | trending news | trending in * | trending on * | latest | latest news | latest stories | latest posts | latest articles | latest from *
     | recent posts | recent articles | top stories | top news | editors picks | editor s picks | editor s pick | editors choice | you may also like * | you might also like *
     | you may like * | you might like * | don t miss | must read | must reads | up next | next up | what to read next | in this section | elsewhere on * | in other news
     | featured | featured stories | featured in * | features | similar articles | similar stories | other stories | other news | further reading | see also | keep reading
     | mehr zum thema * | lesen sie auch * | das könnte sie auch interessieren * | auch interessant | meistgelesen | meist gelesen | verwandte artikel | weitere artikel * | weitere themen
     | ähnliche artikel | neueste artikel | neueste beiträge | empfohlen | top artikel | top themen | aktuelles
     | à lire aussi * | lire aussi * | sur le même sujet | articles liés | articles similaires | les plus lus | les plus lues | à ne pas manquer | voir aussi | derniers articles | dernières actualités | en continu
     | te puede interesar * | también te puede interesar * | lee también * | noticias relacionadas | artículos relacionados | relacionado | relacionadas | lo más leído | lo más visto | más leídas | más noticias | últimas noticias | más sobre *
     | leggi anche * | articoli correlati | potrebbe interessarti * | ti potrebbe interessare * | più letti | i più letti | le più lette | ultime notizie | altre notizie
     | leia também * | leia mais * | notícias relacionadas | veja também * | mais lidas | mais lidos | últimas notícias | artigos relacionados | você pode gostar *
     | lees ook * | lees meer * | gerelateerde artikelen | meest gelezen | laatste nieuws | meer nieuws | meer over * | bekijk ook
     | czytaj także * | czytaj też * | zobacz także * | zobacz też * | przeczytaj także * | powiązane artykuły | najczęściej czytane | najnowsze | najpopularniejsze | polecane
     | читайте также * | читать также | материалы по теме | по теме | похожие материалы | похожие статьи | популярное | самое читаемое | последние новости | новости по теме | главное
     | читайте також * | схожі новини | популярне | останні новини | найпопулярніше
     | ilgili haberler | benzer haberler | çok okunanlar | en çok okunanlar | son haberler | sıradaki haber | diğer haberler | bunlar da ilginizi çekebilir
     | اقرأ أيضا * | اقرأ أيضًا * | إقرأ أيضا * | مواضيع ذات صلة | أخبار ذات صلة | موضوعات ذات صلة | مقالات ذات صلة | الأكثر قراءة | الأكثر مشاهدة | آخر الأخبار | أحدث الأخبار | المزيد من *
     | مطالب مرتبط | اخبار مرتبط | پربازدیدترین | بیشتر بخوانید * | آخرین اخبار | پربیننده ترین
     | כתבות נוספות * | עוד בנושא * | הנקראות ביותר | אולי יעניין אותך
     | यह भी पढ़ें * | ये भी पढ़ें * | संबंधित खबरें | सबसे ज्यादा पढ़ी गई | ताज़ा खबरें
     | 相关阅读 | 相关新闻 | 相关文章 | 相關新聞 | 相關文章 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 热门文章 | 热门推荐 | 最新文章 | 猜你喜欢 | 为您推荐 | 热点新闻 | 更多新闻
     | 関連記事 | 関連ニュース | あわせて読みたい | 人気記事 | アクセスランキング | おすすめ記事 | おすすめ | 最新記事 | 新着記事 | ランキング | 関連リンク
     | 관련기사 | 관련 기사 | 인기기사 | 많이 본 뉴스 | 추천 기사 | 최신 뉴스 | 이 시각 주요뉴스`,
    { where: 'both', limit: TEASERS },
  ),
  bySelector('related/aside', ['aside', '[role="complementary"]'], { limit: { links: 2, prose: 250 } }),
  byName(
    'related/sidebar',
    'sidebar, right rail, rightrail, right column, right col, side rail, sidebar widget, rail, rhs, secondary column, column secondary, col sidebar',
    {
      limit: { links: 2, prose: 250 },
    },
  ),
  byTeasers('related/teasers', 3, { limit: { prose: 600 } }),
  byName(
    'related/slides',
    'slick slider, swiper, carousel, owl carousel, slider, glide, splide, flickity, slideshow',
    {
      where: 'both',
      limit: { links: 3, words: 12, linked: 0.8, pictured: 0.5, perTitle: 2 },
    },
  ),
];

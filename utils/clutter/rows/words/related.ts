import type { Words } from '../../row';

/** What is written over ways to other pages. */
export const RELATED_LABELS: Words = {
  en: `related | related articles | related stories | related posts | related news | related content | related coverage | related links
     | recommended | recommended for you | recommended stories | recommended reading | recommends | read more | read also | read next | also read
     | more stories | more news | more from * | more in * | more on * | more like this | more to explore | most read | most popular | most viewed
     | popular | popular articles | popular posts | popular stories | trending | trending now | trending news | trending in * | trending on *
     | latest | latest news | latest stories | latest posts | latest articles | latest from * | recent posts | recent articles | top stories | top news
     | editors picks | editor s picks | editor s pick | editors choice | you may also like * | you might also like * | you may like * | you might like *
     | don t miss | must read | must reads | up next | next up | what to read next | in this section | elsewhere on * | in other news | featured
     | featured stories | featured in * | features | similar articles | similar stories | other stories | other news | further reading | see also | keep reading | latest videos | more stories from * | stories you may like | previous post | next post
     | more from the web | related topics | read this next | more to read | other articles | recommended articles | related reading`,
  de: `mehr zu * | mehr dazu | mehr aus * | lesen sie hier * | weitere beiträge | weitere meldungen | mehr zum thema * | lesen sie auch * | das könnte sie auch interessieren * | auch interessant | meistgelesen | meist gelesen | verwandte artikel
     | weitere artikel * | weitere themen | ähnliche artikel | neueste artikel | neueste beiträge | empfohlen | top artikel | top themen | aktuelles`,
  fr: `à lire également * | lire également * | pour aller plus loin | contenus associés | à lire aussi * | lire aussi * | sur le même sujet | articles liés | articles similaires | les plus lus | les plus lues | à ne pas manquer
     | voir aussi | derniers articles | dernières actualités | en continu`,
  es: `contenido relacionado | contenidos relacionados | notas relacionadas | lea también * | lea además * | ver más | te puede interesar * | también te puede interesar * | lee también * | noticias relacionadas | artículos relacionados | relacionado | relacionadas
     | lo más leído | lo más visto | más leídas | más noticias | últimas noticias | más sobre *`,
  it: `leggi anche * | articoli correlati | potrebbe interessarti * | ti potrebbe interessare * | più letti | i più letti | le più lette
     | ultime notizie | altre notizie`,
  pt: `leia também * | leia mais * | notícias relacionadas | veja também * | mais lidas | mais lidos | últimas notícias | artigos relacionados
     | você pode gostar *`,
  nl: `lees ook * | lees meer * | gerelateerde artikelen | meest gelezen | laatste nieuws | meer nieuws | meer over * | bekijk ook`,
  pl: `czytaj także * | czytaj też * | zobacz także * | zobacz też * | przeczytaj także * | powiązane artykuły | najczęściej czytane | najnowsze
     | najpopularniejsze | polecane | powiązane | powiązane tematy | zobacz również * | czytaj również * | przeczytaj również * | zobacz więcej | czytaj więcej
     | czytaj dalej | więcej na ten temat`,
  ru: `читайте также * | читать также | материалы по теме | по теме | похожие материалы | похожие статьи | популярное | самое читаемое
     | последние новости | новости по теме | главное`,
  uk: 'читайте також * | схожі новини | популярне | останні новини | найпопулярніше',
  tr: `ilgili haberler | benzer haberler | çok okunanlar | en çok okunanlar | son haberler | sıradaki haber | diğer haberler
     | bunlar da ilginizi çekebilir`,
  ar: `اقرأ أيضا * | اقرأ أيضًا * | إقرأ أيضا * | مواضيع ذات صلة | أخبار ذات صلة | موضوعات ذات صلة | مقالات ذات صلة | الأكثر قراءة | الأكثر مشاهدة
     | آخر الأخبار | أحدث الأخبار | المزيد من *`,
  fa: 'مطالب مرتبط | اخبار مرتبط | پربازدیدترین | بیشتر بخوانید * | آخرین اخبار | پربیننده ترین',
  he: 'כתבות נוספות * | עוד בנושא * | הנקראות ביותר | אולי יעניין אותך',
  hi: 'यह भी पढ़ें * | ये भी पढ़ें * | संबंधित खबरें | सबसे ज्यादा पढ़ी गई | ताज़ा खबरें',
  zh: `相关阅读 | 相关新闻 | 相关文章 | 相關新聞 | 相關文章 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 热门文章 | 热门推荐 | 最新文章 | 猜你喜欢 | 为您推荐
     | 热点新闻 | 更多新闻`,
  ja: `関連記事 | 関連ニュース | あわせて読みたい | 人気記事 | アクセスランキング | おすすめ記事 | おすすめ | 最新記事 | 新着記事 | ランキング | 関連リンク`,
  ko: '관련기사 | 관련 기사 | 인기기사 | 많이 본 뉴스 | 추천 기사 | 최신 뉴스 | 이 시각 주요뉴스',
};

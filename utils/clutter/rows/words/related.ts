import { paired, type Words } from '../../row';

/** What is written over ways to other pages, where it is no phrase of its own: which, and of what. */
const PAIRS: Words = {
  en: paired(
    `related | similar | recommended | suggested | featured | latest | recent | newest | new | popular | most popular | trending | top | other
     | more | further | additional | must read | most read | most viewed | most shared | most recent | hot | our latest | our most popular | read more
     | see more | view more | explore more | discover more | check out more | editors | you may like these | our other | our related`,
    `articles | article | posts | post | stories | story | news | blogs | blog posts | blog articles | reads | reading | readings | content | contents
     | coverage | videos | topics | insights | guides | pages | publications | headlines
     | podcasts | episodes | interviews | case studies | tutorials | columns | galleries`,
  ),
  de: paired(
    `verwandte | ähnliche | weitere | neueste | neuesten | die neuesten | aktuelle | beliebte | beliebteste | die beliebtesten | meistgelesene
     | die meistgelesenen | meist gelesene | empfohlene | andere | passende | interessante | mehr | alle | letzte | die letzten | top`,
    `artikel | beiträge | themen | meldungen | nachrichten | news | links | inhalte | texte | geschichten | videos | posts | berichte | ratgeber
     | schlagzeilen | interviews | blogartikel | blogbeiträge | produkte`,
  ),
  fr: `${paired(
    'articles | contenus | actualités | sujets | vidéos | dossiers | publications | billets',
    'similaires | liés | associés | associées | connexes | récents | récentes | recommandés | populaires | en relation | en lien | les plus lus | les plus lues',
  )} | ${paired(
    'derniers | dernières | nos derniers | nos dernières | les derniers | les dernières | autres | nos autres | plus d | tous les | toutes les',
    'articles | contenus | actualités | actus | infos | nouvelles | sujets | vidéos | billets | publications',
  )} | ${paired('dans la même | de la même', 'rubrique | catégorie | section | série')}`,
  es: `${paired(
    'artículos | noticias | notas | contenidos | publicaciones | entradas | temas | historias | vídeos | videos',
    'relacionados | relacionadas | similares | recientes | recomendados | recomendadas | destacados | destacadas | populares | más leídos | más leídas | más vistos | más vistas',
  )} | ${paired('últimos | últimas | otros | otras | más', 'artículos | noticias | notas | contenidos | publicaciones | entradas | vídeos | videos')}`,
  it: `${paired(
    'articoli | notizie | contenuti | post | video | news',
    'correlati | correlate | simili | recenti | consigliati | consigliate | più letti | più lette | popolari',
  )} | ${paired('ultimi | ultime | gli ultimi | le ultime | altri | altre', 'articoli | notizie | contenuti | post | video | news')}`,
  pt: `${paired(
    'artigos | notícias | conteúdos | matérias | posts | publicações | vídeos',
    'relacionados | relacionadas | similares | recentes | recomendados | recomendadas | mais lidos | mais lidas | populares | em destaque',
  )} | ${paired('últimos | últimas | outros | outras | mais', 'artigos | notícias | conteúdos | matérias | posts | publicações | vídeos')}`,
  nl: paired(
    'gerelateerde | vergelijkbare | andere | meer | recente | laatste | het laatste | nieuwste | populaire | meest gelezen | aanbevolen | ook interessant',
    `artikelen | artikels | berichten | nieuws | verhalen | onderwerpen | video s | blogs | blogberichten`,
  ),
  pl: paired(
    'powiązane | podobne | najnowsze | ostatnie | popularne | najpopularniejsze | polecane | inne | najczęściej czytane | zobacz inne | więcej',
    'artykuły | artykułów | wpisy | wpisów | wiadomości | newsy | tematy | materiały | posty | treści',
  ),
  ru: paired(
    'похожие | последние | новые | популярные | самые популярные | рекомендуемые | другие | еще | свежие | связанные | интересные',
    'статьи | новости | материалы | записи | публикации | посты | темы | видео',
  ),
  uk: paired(
    'схожі | останні | нові | популярні | найпопулярніші | рекомендовані | інші | свіжі | пов язані | цікаві',
    'статті | новини | матеріали | записи | публікації | теми | відео',
  ),
  cs: `${paired('související | podobné | další | nejnovější | poslední | nejčtenější | doporučené | populární', 'články | článek | zprávy | témata | příspěvky | videa')} | čtěte také * | čtěte dále * | mohlo by vás zajímat * | nejčtenější | výběr článků | hlavní zprávy`,
  sk: `${paired('súvisiace | podobné | ďalšie | najnovšie | najčítanejšie | odporúčané', 'články | správy | témy | príspevky')} | čítajte aj * | mohlo by vás zaujímať * | najčítanejšie`,
  hu: `ezek is érdekelhetnek | ez is érdekelhet * | ${paired('kapcsolódó | hasonló | további | legfrissebb | legolvasottabb | ajánlott | népszerű', 'cikkek | cikkeink | hírek | tartalmak | bejegyzések')} | legolvasottabb | ez is érdekelheti * | olvassa el ezt is *`,
  ro: `${paired('articole | știri | postări', 'similare | recente | recomandate | asemănătoare | populare | conexe')} | citește și * | cele mai citite | ultimele știri | te ar putea interesa *`,
  sv: `${paired('relaterade | liknande | fler | senaste | populära | mest lästa | andra | rekommenderade', 'artiklar | nyheter | inlägg | ämnen')} | läs också * | läs även * | läs mer * | mest läst | senaste nytt`,
  da: `${paired('relaterede | lignende | flere | seneste | populære | mest læste | andre', 'artikler | nyheder | indlæg | historier')} | læs også * | læs mere * | mest læste | seneste nyt`,
  no: `${paired('relaterte | lignende | flere | siste | populære | mest leste | andre', 'artikler | saker | nyheter | innlegg')} | les også * | les mer * | mest lest | siste nytt`,
  fi: 'lue myös * | lue seuraavaksi | lue aiheesta lisää * | lue lisää * | luetuimmat | suosituimmat | uusimmat | aiheeseen liittyvät | sinua saattaisi kiinnostaa *',
  el: 'διαβάστε επίσης * | δείτε επίσης * | σχετικά άρθρα | σχετικά | δημοφιλή | τελευταία νέα | πιο δημοφιλή | διαβαστε ακομα *',
  hr: `${paired('povezani | slični | najnoviji | najčitaniji | ostali', 'članci | vijesti')} | pročitajte i * | pročitaj i * | povezane vijesti | najčitanije | najnovije vijesti | najnovije | izdvojeno`,
  sr: 'прочитајте и * | повезане вести | најчитаније | најновије вести | najčitanije | povezane vesti | najnovije vesti',
  bg: 'още по темата | свързани статии | свързани новини | най четени | последни новини | вижте още * | прочетете още *',
  id: 'baca juga * | artikel terkait | berita terkait | terpopuler | berita terbaru | artikel lainnya | berita lainnya | rekomendasi untuk anda',
  vi: 'xem thêm * | đọc thêm * | tin liên quan | bài viết liên quan | tin mới nhất | đọc nhiều | tin cùng chuyên mục',
  th: 'ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | อ่านเพิ่มเติม * | ข่าวล่าสุด | เรื่องที่เกี่ยวข้อง',
  bn: 'আরও পড়ুন * | সর্বশেষ | সম্পর্কিত খবর | সর্বাধিক পঠিত',
};

/** What is written over ways to other pages. */
export const RELATED_LABELS: Words = {
  ...Object.fromEntries(Object.entries(PAIRS).map(([language, words]) => [`${language}-pairs`, words])),
  en: `related | related articles | related stories | related posts | related news | related content | related coverage | related links
     | recommended | recommended for you | recommended stories | recommended reading | recommends | read more | read also | read next | also read
     | more stories | more top stories | more news | more from * | more in * | more on * | more like this | more to explore | most read | most popular | most viewed
     | popular | popular articles | popular posts | popular stories | trending | trending now | trending news | trending in * | trending on * | most read in * | most read on * | top stories in * | latest from *
     | latest | latest news | latest stories | latest posts | latest articles | latest from * | latest in * | latest on * | recent posts | recent articles | top stories | top news
     | editors picks | editor s picks | editor s pick | editors choice | you may also like * | you might also like * | you may like * | you might like *
     | don t miss | must read | must reads | up next | next up | what to read next | in this section | elsewhere on * | also in the news | in other news | featured
     | featured stories | featured in * | features | similar articles | similar stories | other stories | other news | further reading | see also | keep reading | latest videos | more stories from * | stories you may like | previous post | next post
     | more from the web | related topics | read this next | more to read | go further | go deeper | dive deeper | explore more | discover more | what to read | what s new | next stories | more headlines | top video | top videos | other posts | other articles | other posts you may enjoy 
     | in case you missed it | icymi | next article | previous article | more news from * | more stories from * | more articles from * | more posts from * | latest news from * | read more from * | read more about * | read more on | more about * | related to this * | more by * | more from this * | also in * | also on * | latest in * | latest on *
     | next read | recommended by * | recommended reads | we recommend | picked for you | around the web | from around the web | what s hot
     | people also read | people are reading | readers also read | readers also liked | others also read | what others are reading | most discussed | hot topics
     | hot right now | happening now | breaking news | developing stories | today s top stories | today s headlines | headlines | in the news | from the archives
     | from our blog | from the blog | explore our * | the latest | you may be interested in * | you may also be interested in * | you might be interested in * | if you liked this * | if you enjoyed this *
     | chosen for you | stories chosen for you | recommended stories for you | most commented | most popular now | next story | read next story | good articles to read * | watch next | enjoyed this article * | like this article * | story timeline | continue reading | related tags`,
  de: `mehr lesen | mehr zu * | mehr dazu | mehr aus * | lesen sie hier * | weitere beiträge | weitere beiträge von * | weitere beiträge zum thema * | weitere beiträge aus * | weitere meldungen | mehr zum thema * | lesen sie auch * | das könnte sie auch interessieren * | auch interessant | meistgelesen | meist gelesen | meistgelesen in * | meistgelesen auf * | verwandte artikel
     | weitere artikel * | weitere themen | ähnliche artikel | neueste artikel | neueste beiträge | empfohlen | top artikel | top themen | aktuelles
     | das könnte dich auch interessieren * | das könnte ihnen auch gefallen * | das könnte dir auch gefallen * | auch interessant * | zum weiterlesen | lesetipps | lesetipp * | neueste nachrichten | mehr von * | mehr news
     | lies auch * | lies hier * | lesen sie mehr * | lesen sie dazu * | siehe auch * | meistgeklickt | meist kommentiert | am meisten gelesen | topthemen | im fokus | neu im * | passend zum thema
     | vorheriger artikel | nächster artikel | vorheriger beitrag | nächster beitrag`,
  fr: `à lire également * | lire également * | pour aller plus loin | contenus associés | à lire aussi * | lire aussi * | sur le même sujet | articles liés | articles similaires | les plus lus | les plus lues | à ne pas manquer
     | voir aussi | derniers articles | dernières actualités | en continu
     | vous aimerez aussi * | vous pourriez aimer * | ceci pourrait vous intéresser * | ces articles pourraient vous intéresser * | à découvrir | à découvrir aussi * | sur le même thème | dans la même rubrique
     | plus sur * | lisez aussi * | lire la suite * | les plus consultés | les plus partagés | le flux | articles les plus lus | les plus lus dans * | nos vidéos | top articles | tops articles | les tops articles * | recommandé pour vous | nos recommandations`,
  es: `seguir leyendo | las más leídas | los más leídos | las más vistas | contenido relacionado | contenidos relacionados | notas relacionadas | lea también * | lea además * | ver más | te puede interesar * | también te puede interesar * | lee también * | noticias relacionadas | artículos relacionados | relacionado | relacionadas
     | lo más leído | lo más visto | más leídas | más noticias | lo que se lee ahora | lo que está leyendo la gente | más noticias de * | más noticias en * | más leídas en * | lo más leído en * | últimas noticias | más sobre *
     | lee más * | leer más * | sigue leyendo | ver también * | te recomendamos * | le puede interesar * | podría interesarte * | también puede interesarte * | puede interesarte * | lo último | destacados | tendencias
     | recomendados | recomendado para ti | artículo anterior | artículo siguiente | noticia anterior | noticia siguiente`,
  it: `leggi anche * | articoli correlati | potrebbe interessarti * | ti potrebbe interessare * | più letti | i più letti | le più lette
     | ultime notizie | altre notizie | leggi di più * | leggi tutto * | vedi anche * | ti consigliamo * | da non perdere | in evidenza | in primo piano
     | articolo precedente | articolo successivo | sullo stesso argomento | dello stesso autore`,
  pt: `leia também * | continue lendo * | leia mais * | notícias relacionadas | veja também * | mais lidas | mais lidos | últimas notícias | artigos relacionados
     | você pode gostar * | saiba mais * | veja mais * | ler mais * | talvez você goste * | você também pode gostar * | em destaque | em alta | destaques | recomendado para você`,
  nl: `lees ook * | lees meer * | gerelateerde artikelen | meest gelezen | laatste nieuws | meer nieuws | meer over * | bekijk ook * | zie ook *`,
  pl: `czytaj także * | czytaj też * | zobacz także * | zobacz też * | przeczytaj także * | powiązane artykuły | najczęściej czytane | najnowsze
     | najpopularniejsze | polecane | powiązane | powiązane tematy | zobacz również * | czytaj również * | przeczytaj również * | zobacz więcej | czytaj więcej
     | czytaj dalej | więcej na ten temat`,
  ru: `читайте также * | читать также | материалы по теме | по теме | похожие материалы | похожие статьи | популярное | самое читаемое
     | последние новости | новости по теме | смотрите также * | вам может быть интересно * | вам будет интересно * | рекомендуем * | рекомендуем почитать | ещё по теме | самые популярные * | популярные *
     | лента новостей | выбор редакции | свежее | топ новостей`,
  uk: 'до теми | за темою | читайте також * | схожі новини | популярне | останні новини | найпопулярніше',
  tr: `ilgili haberler | benzer haberler | çok okunanlar | en çok okunanlar | son haberler | sıradaki haber | diğer haberler
     | bunlar da ilginizi çekebilir | ilginizi çekebilir * | önerilen haberler | önceki haber | sonraki haber | popüler haberler`,
  ar: `اقرأ أيضا * | اقرأ أيضًا * | إقرأ أيضا * | مواضيع ذات صلة | أخبار ذات صلة | موضوعات ذات صلة | مقالات ذات صلة | الأكثر قراءة | الأكثر مشاهدة
     | آخر الأخبار | أحدث الأخبار | المزيد من *`,
  fa: 'مطالب مرتبط | اخبار مرتبط | پربازدیدترین | بیشتر بخوانید * | آخرین اخبار | پربیننده ترین',
  he: 'כתבות נוספות * | עוד בנושא * | הנקראות ביותר | אולי יעניין אותך',
  hi: 'यह भी पढ़ें * | ये भी पढ़ें * | संबंधित खबरें | सबसे ज्यादा पढ़ी गई | ताज़ा खबरें',
  zh: `熱門點閱 | 热门点阅 | 相关阅读 | 相关新闻 | 相关文章 | 相關新聞 | 相關文章 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 热门文章 | 热门推荐 | 最新文章 | 猜你喜欢 | 为您推荐
     | 热点新闻 | 更多新闻 | 相关推荐 | 相关链接 | 热门新闻 | 热门 | 最新新闻 | 最新消息 | 精选文章 | 上一篇 * | 下一篇 * | 您可能感兴趣 * | 你可能喜歡 * | 熱門文章 | 熱門新聞 | 推薦閱讀 | 相關推薦 | 編輯精選 | 編輯推薦 | 最新新聞`,
  ja: `関連記事 | 関連ニュース | あわせて読みたい | 人気記事 | アクセスランキング | おすすめ記事 | おすすめ | 最新記事 | 新着記事 | ランキング | 関連リンク | 関連する記事 | 関連トピックス | こちらもおすすめ | この記事も読まれています | よく読まれている記事 | 人気ランキング | 注目記事 | 注目の記事 | 新着情報 | 前の記事 * | 次の記事 * | 合わせて読みたい | ランダム記事 | 最近の投稿 | 人気の記事`,
  ko: '관련기사 | 관련 기사 | 인기기사 | 많이 본 뉴스 | 많이 본 칼럼 | 많이 본 | 추천 기사 | 최신 뉴스 | 이 시각 주요뉴스 | 관련뉴스 | 관련 뉴스 | 인기 기사 | 최신기사 | 주요뉴스 | 주요 뉴스 | 가장 많이 본 뉴스 | 많이 본 기사 | 이전기사 * | 다음기사 *',
};

import type { Kind } from '../schema';

/** How one kind of text is told. All that is compared is folded; `paths` are parts of addresses. */
export interface KindWords {
  kind: Kind;
  /** schema.org types. */
  types?: readonly string[];
  /** What stands as a label beside the headline, as the section, or before a colon or bar in the headline. */
  labels?: string;
  /** Beginnings of labels: "Sponsored by Acme". */
  begins?: string;
  paths?: string;
}

/** Kinds, surest and gravest first: a sponsor must never be lost behind a genre, nor satire be taken for news. */
export const KIND_WORDS: readonly KindWords[] = [
  {
    kind: 'sponsored',
    types: ['AdvertiserContentArticle'],
    labels:
      'sponsored|sponsored content|sponsored post|sponsored article|paid post|paid content|paid partner content|partner content|paid partnership|advertorial|branded content|brand studio|advertisement feature|promoted content|gesponsert|gesponserter beitrag|gesponserter inhalt|bezahlter inhalt|bezahlte partnerschaft|sonderveröffentlichung|contenu sponsorisé|publi rédactionnel|publirédactionnel|contenu partenaire|contenido patrocinado|patrocinado|publirreportaje|contenuto sponsorizzato|publiredazionale|conteúdo patrocinado|publieditorial|gesponsorde inhoud|artykuł sponsorowany|materiał partnera|на правах рекламы|партнерский материал|партнёрский материал|партнерський матеріал|sponsorlu içerik|محتوى مدعوم|مادة إعلانية|رپورتاژ آگهی|תוכן שיווקי|प्रायोजित|赞助内容|推广|廣編特輯|提供|pr|sponsored|スポンサードコンテンツ|タイアップ|협찬',
    begins:
      'sponsored by|paid for by|presented by|in partnership with|paid partnership with|content from our partner|advertiser content|gesponsert von|in kooperation mit|präsentiert von|sponsorisé par|en partenariat avec|patrocinado por|sponsorizzato da|при поддержке|提供 ',
    paths:
      'sponsored|sponsored-content|advertorial|partner-content|paid-post|brandvoice|publirreportaje|brand-studio',
  },
  {
    kind: 'press-release',
    types: ['PressRelease'],
    labels:
      'press release|press releases|news release|pressemitteilung|pressemeldung|medienmitteilung|communiqué de presse|communiqué|comunicado de prensa|comunicado|nota de prensa|comunicato stampa|comunicado de imprensa|persbericht|informacja prasowa|пресс релиз|прес реліз|basın bülteni|بيان صحفي|新闻稿|プレスリリース|보도자료',
    paths:
      'press-release|press-releases|pressrelease|pressemitteilung|pressemitteilungen|comunicados|prnewswire',
  },
  {
    kind: 'satire',
    types: ['SatiricalArticle'],
    labels: 'satire|satira|sátira|сатира|ساخرة|風刺',
    paths: 'satire|humor',
  },
  {
    kind: 'live',
    types: ['LiveBlogPosting'],
    labels:
      'live|live blog|liveblog|live updates|live ticker|liveticker|newsblog|en direct|direct|en vivo|en directo|in diretta|diretta|ao vivo|na żywo|онлайн|canlı|مباشر|זמן אמת|लाइव|直播|ライブ|실시간',
    begins: 'live updates|live blog|live coverage|live ticker|live report',
    paths: 'live|liveblog|live-blog|liveticker|en-direct|en-vivo',
  },
  {
    kind: 'fact-check',
    types: ['ClaimReview'],
    labels:
      'fact check|factcheck|fact checking|faktencheck|verificación|verificado|fact checking|désintox|vrai ou faux|fake off|проверка фактов|doğrulama|ファクトチェック|事实核查|팩트체크',
    paths: 'fact-check|factcheck|fact-checks|faktencheck|verificacion',
  },
  {
    kind: 'review',
    types: ['ReviewNewsArticle', 'CriticReview', 'Review'],
    labels:
      'review|reviews|film review|book review|album review|theatre review|rezension|kritik|filmkritik|critique|critiques|reseña|reseñas|crítica|recensione|recensioni|resenha|recensie|recenzja|рецензия|рецензія|inceleme|مراجعة|ביקורת|समीक्षा|书评|影评|レビュー|書評|리뷰',
    paths: 'review|reviews|critique|critiques|kritik|resenas|recensioni',
  },
  {
    kind: 'interview',
    labels:
      'interview|interviews|q a|q and a|the interview|im gespräch|das interview|entretien|entrevista|entrevistas|intervista|interviste|wywiad|rozmowa|интервью|інтервʼю|інтерв ю|röportaj|söyleşi|مقابلة|حوار|مصاحبه|ריאיון|ראיון|साक्षात्कार|इंटरव्यू|专访|访谈|專訪|インタビュー|인터뷰',
    paths: 'interview|interviews|entrevista|entrevistas|entretien|intervista',
  },
  {
    kind: 'obituary',
    labels:
      'obituary|obituaries|nachruf|nachrufe|nécrologie|disparition|obituario|necrológica|necrologio|obituário|некролог|讣告|訃聞|訃報|부고|وفيات',
    paths: 'obituary|obituaries|nachruf|necrologie|obituario',
  },
  {
    kind: 'letter',
    labels:
      'letter|letters|letters to the editor|letter to the editor|leserbrief|leserbriefe|courrier des lecteurs|cartas al director|carta al director|lettere|lettera al direttore|cartas do leitor|読者の声|投書',
    paths: 'letters|leserbriefe|cartas-al-director',
  },
  {
    kind: 'opinion',
    types: ['OpinionNewsArticle'],
    labels:
      'opinion|opinions|comment|commentary|op ed|oped|editorial|editorials|viewpoint|column|columnists|perspective|guest essay|kommentar|kommentare|meinung|gastbeitrag|leitartikel|kolumne|opinion|tribune|tribunes|édito|éditorial|chronique|débats|idées|opinión|columna|tribuna|editorial|opinione|opinioni|commento|editoriale|opinião|coluna|opinie|column|commentaar|opinia|felieton|komentarz|мнение|мнения|колонка|думка|погляд|görüş|köşe yazısı|yorum|رأي|آراء|مقالات|مقال رأي|یادداشت|دیدگاه|דעה|דעות|राय|विचार|观点|社论|評論|社評|社説|オピニオン|論説|コラム|오피니언|사설|칼럼',
    paths:
      'opinion|opinions|op-ed|commentisfree|comment|commentary|editorial|editorials|meinung|kommentar|kommentare|tribune|idees|opinioni|opiniao|kolumne|columnists|viewpoint',
  },
  {
    kind: 'analysis',
    types: ['AnalysisNewsArticle', 'BackgroundNewsArticle'],
    labels:
      'analysis|news analysis|analyse|die analyse|hintergrund|décryptage|análisis|analisi|análise|analiza|анализ|аналитика|аналіз|analiz|تحليل|تحلیل|ניתוח|פרשנות|विश्लेषण|分析|解析|解説|분석',
    paths: 'analysis|analyse|analisis|analisi|hintergrund|decryptage',
  },
  {
    kind: 'explainer',
    labels:
      'explainer|explainers|explained|erklärt|erklärstück|explicador|explicado|que sait on|ce qu il faut savoir|vero o falso|gidsen|что известно|объясняем|açıklayıcı|شرح|कैसे|解释|図解|기획 해설',
    paths: 'explainer|explainers|explained',
  },
  {
    kind: 'feature',
    labels:
      'feature|features|long read|longread|the long read|reportage|grand format|grand angle|reportaje|crónica|reportagem|reportaż|репортаж|تحقيق|תחקיר|特集|深度|ルポ|르포',
    paths: 'feature|features|long-reads|longread|reportage|reportajes|magazine',
  },
  { kind: 'blog', types: ['BlogPosting'] },
  {
    kind: 'news',
    types: ['NewsArticle', 'ReportageNewsArticle', 'Report'],
    labels:
      'news|nachrichten|nachricht|actualité|actualités|noticias|notizie|notícias|nieuws|aktualności|новости|новини|haber|haberler|أخبار|اخبار|خبر|חדשות|समाचार|新闻|新聞|ニュース|뉴스',
    paths: 'news|nachrichten|actualite|noticias|notizie|nieuws',
  },
];

/** What walls say, in the languages of news: patterns, lower case. One row a language. */
export const WALL_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'subscribe (?:now )?(?:to|and) (?:continue|keep|read)|to (?:continue|keep) reading|(?:sign in|log in|register|subscribe) (?:to|and) (?:continue|read|unlock)|access to (?:the rest|(?:this|the) (?:full|whole|article|story))|(?:read|see) (?:the )?(?:rest|whole) of (?:it|this)\\b|this (?:article|story|content) is (?:for|available (?:only )?(?:to|for)|reserved for|exclusive to) (?:our )?(?:paid |paying )?(?:subscribers|members)|already a subscriber\\?|(?:^|[.:|]\\s*)(?:for )?(?:subscriber|member)s? only|you have reached your (?:limit|monthly)|unlock (?:this|the rest)|(?:keep|continue) reading with|(?:is )?for pa(?:ying|id) (?:subscribers|members)|(?:paying|paid) (?:subscribers|members) only|(?:read|see) the (?:rest|full|whole) (?:of this )?(?:post|article|story)|free articles? (?:left|remaining)|used (?:up )?all (?:of )?your free',
  ],
  [
    'de',
    'weiterlesen mit|um weiterzulesen|(?:artikel|beitrag|inhalt) ist (?:nur )?für abonnenten|exklusiv für abonnenten|mit .{2,20}(?:plus|\\+) weiterlesen|jetzt abonnieren und weiterlesen|bereits abonnent|(?:den )?(?:ganzen|vollständigen) artikel (?:zu )?lesen',
  ],
  [
    'fr',
    'réservé (?:aux|à nos) abonnés|il vous reste .{1,20}de cet article à lire|pour lire la suite|article abonné|déjà abonné|la suite est réservée',
  ],
  [
    'es',
    'para (?:seguir|continuar) leyendo|(?:contenido|artículo) exclusivo para suscriptores|solo para suscriptores|ya soy suscriptor',
  ],
  ['it', 'per continuare a leggere|riservato agli abbonati|contenuto riservato|sei già abbonato'],
  ['pt', 'para continuar lendo|(?:conteúdo )?exclusivo para assinantes|já é assinante'],
  ['nl', 'om verder te lezen|(?:alleen|exclusief) voor abonnees'],
  ['pl', 'aby (?:czytać dalej|przeczytać całość)|tylko dla (?:prenumeratorów|subskrybentów)'],
  ['da', 'adgang til hele artiklen|læs hele artiklen|kun for abonnenter|allerede abonnent'],
  ['no', 'tilgang til hele (?:saken|artikkelen)|les hele saken|(?:kun )?for abonnenter|allerede abonnent'],
  ['sv', 'läs hela artikeln|för prenumeranter|redan prenumerant'],
  ['fi', 'vain tilaajille|lue koko (?:juttu|artikkeli)|oletko jo tilaaja'],
  ['cs', '(?:pouze|jen) pro předplatitele|číst celý článek|již předplatné'],
  ['hu', 'csak előfizetőknek|olvasd? el a teljes cikket|már előfizető'],
  ['el', 'μόνο για συνδρομητές|για να συνεχίσετε την ανάγνωση'],
  ['ro', 'doar pentru abonați|pentru a citi în continuare'],
  ['ru', 'чтобы (?:читать дальше|продолжить чтение)|(?:только )?для подписчиков'],
  ['uk', 'щоб (?:читати далі|продовжити читання)|для передплатників'],
  ['tr', 'okumaya devam etmek için|abonelere özel'],
  ['ar', 'لمتابعة القراءة|للمشتركين فقط'],
  ['he', 'למנויים בלבד|להמשך קריאה'],
  ['ja', '会員限定|有料(?:記事|会員)|続きを読むには|残り\\d+文字'],
  ['zh', '订阅后继续|继续阅读请|付费(?:阅读|内容)|訂閱(?:後|以)繼續|會員專屬'],
  ['ko', '유료(?:기사|회원)|구독자 전용'],
];

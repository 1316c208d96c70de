import type { Words } from '../../row';

/** What is written over boxes that ask for an address. */
export const NEWSLETTER_LABELS: Words = {
  en: `newsletter | newsletters | our newsletter | sign up for * | sign up to * | get our * | subscribe to our * | join our newsletter
     | join our mailing list | subscribe to stay * | subscribe via email | subscribe by email | get updates * | get email * | get news * | get new * | get the latest * | get the best * | get daily * | get weekly *
     | email updates | email alerts | email newsletter | email newsletters | news by email | daily newsletter | weekly newsletter | the newsletter | in your inbox | delivered to your inbox | stay in the know * | stay in the loop *
     | stay up to date * | stay informed * | stay updated * | stay in touch | stay connected * | keep in touch | keep up to date * | never miss * | don t miss a * | don t miss an * | don t miss out * | be the first to * | join our * | join the list | join the newsletter
     | join over * | join more than * | enjoyed the article * | enjoy this * | like what you see * | like what you re reading * | want more stories * | want more * | sign up | sign up now | sign up today | mailing list | enter your email *`,
  de: `newsletter abonnieren | unser newsletter | zum newsletter anmelden | verpasse keine * | verpassen sie * | verpasse nichts * | nichts mehr verpassen | bleiben sie auf dem laufenden | bleib auf dem laufenden | bleiben sie informiert | bleib informiert
     | jetzt anmelden | jetzt newsletter * | newsletter | der newsletter * | unsere newsletter | melden sie sich * | melde dich * | täglich die * | per e mail *`,
  fr: `newsletter | la newsletter * | notre newsletter | newsletters | restez informé * | restez informés * | ne manquez rien * | ne ratez * | infolettre | recevez * | recevoir * | abonnez vous à * | inscrivez vous à * | recevez notre *`,
  es: 'suscríbete a * | suscríbase a * | suscribirse al boletín | boletín | newsletter | nuestro boletín * | boletines | recibe * | recibe las * | no te pierdas * | mantente informado * | inscríbete * | regístrate *',
  it: 'iscriviti alla * | iscriviti a * | newsletter | la newsletter * | resta aggiornato * | rimani aggiornato * | non perdere * | ricevi *',
  pt: 'assine a * | receba nossa * | subscreva a * | newsletter | receba * | fique por dentro * | não perca * | inscreva se *',
  nl: 'schrijf je in voor * | nieuwsbrief | onze nieuwsbrief | nieuwsbrieven | blijf op de hoogte * | mis niets * | ontvang *',
  pl: 'zapisz się do * | zapisz się na * | newsletter | bądź na bieżąco *',
  ru: 'подпишитесь на * | подписка на * | рассылка | будьте в курсе * | подписаться на * | не пропустите *',
  uk: 'підпишіться на * | підписка на * | розсилка | будьте в курсі *',
  cs: 'newsletter | odběr novinek * | přihlaste se k *',
  hu: 'hírlevél | iratkozzon fel * | iratkozz fel *',
  sv: 'nyhetsbrev | prenumerera på * | missa inte *',
  da: 'nyhedsbrev | tilmeld dig *',
  no: 'nyhetsbrev | meld deg på *',
  tr: 'e bülten | bülten | bültenimize abone olun | e bültenimize abone olun',
  ar: 'اشترك في * | النشرة البريدية',
  fa: 'خبرنامه | عضویت در خبرنامه',
  he: 'הרשמו לניוזלטר',
  hi: 'न्यूज़लेटर',
  zh: '电子报 | 電子報',
  ja: 'メルマガ登録 | ニュースレター',
  ko: '뉴스레터 *',
};

/** What their links and buttons say. */
export const NEWSLETTER_CALLS: Words = {
  en: `sign up now | sign up here | subscribe here | subscribe to our newsletter | sign up for our newsletter | sign up for the newsletter
     | join our mailing list | subscribe to * | get the newsletter | get newsletters`,
  de: 'newsletter abonnieren | zum newsletter | jetzt anmelden',
  fr: 'je m inscris | s inscrire à la newsletter',
  es: 'suscríbete al boletín | suscribirme',
  it: 'iscriviti alla newsletter',
  pt: 'assine a newsletter',
  nl: 'aanmelden voor de nieuwsbrief',
  pl: 'zapisz się do newslettera',
  ru: 'подписаться на рассылку',
};

/** What is sent to the address. Without one of these words it may be anything. */
export const LETTER =
  /newsletter|subscri|inbox|mailing list|e-?mails? (?:updates|alerts)|abonn|bolet[ií]n|suscr[ií]b|iscriv|inscrev|assin[ae]|nieuwsbrief|подпис|рассылк|розсилк|bülten|النشرة|خبرنامه|ניוזלטר|电子报|電子報|メルマガ|뉴스레터/i;

/** What is written over boxes that ask for a subscription, a gift or an installation. */
export const SUBSCRIBE_LABELS: Words = {
  en: `subscribe | subscribe now | subscribe today | become a member | become a subscriber | support us | support our * | donate
     | donate now | help us * | support independent * | support our journalism * | join us today | download our app | download the app | get the app`,
  de: 'abo angebote | jetzt abonnieren | unterstützen sie uns | spenden',
  fr: 'abonnez vous | soutenez nous | faites un don',
  es: 'apoya el * | apoya a * | apoya nuestro * | únete a nuestra comunidad * | suscríbete | hazte socio | descarga nuestra app | apóyanos',
  it: 'abbonati | sostienici | dona ora',
  pt: 'assine | apoie nos | baixe nosso app',
  nl: 'abonneer | word abonnee | steun ons',
  pl: 'subskrybuj | wesprzyj nas',
  ru: 'поддержите нас | скачайте приложение',
  uk: 'підтримайте нас',
  tr: 'abone ol | uygulamamızı indirin',
  ar: 'اشترك | حمل التطبيق',
  zh: '订阅 | 下载客户端',
  ja: '購読する | 会員登録 | アプリをダウンロード',
  ko: '구독하기 | 앱 다운로드',
};

/** What their links and buttons say. */
export const SUBSCRIBE_CALLS: Words = {
  en: `subscribe | subscribe now | subscribe today | subscribe for * | become a member | become a subscriber | join now | sign up
     | sign up now | sign up today | start your free trial | start free trial | get the app | download the app | download our app
     | download now | donate | donate now | support us | give now | listen live | watch live | sign in with *`,
  de: 'jetzt abonnieren | jetzt abo sichern | abonnieren | jetzt testen | jetzt bestellen | jetzt digital lesen | zum angebot',
  fr: 's abonner | je m abonne | abonnez vous | faire un don',
  es: 'suscríbete | suscribirse | hazte socio',
  it: 'abbonati | abbonati ora',
  pt: 'assine | assine já | assine agora',
  nl: 'abonneer | word abonnee',
  pl: 'subskrybuj | kup dostęp',
  ru: 'подписаться | оформить подписку',
  uk: 'підписатися | підтримати',
  tr: 'abone ol',
  ar: 'اشترك | اشترك الآن',
  zh: '订阅 | 立即订阅',
  ja: '購読する | 会員登録 * | 無料会員登録 * | 有料会員登録 *',
  ko: '구독하기',
};

/** How a paragraph begins that is nothing but such a link. */
export const SUBSCRIBE_CLICKS: Words = {
  en: 'click here to download * | click here to subscribe * | click here to sign up *',
};

/** What links and buttons say that ask to do something: beside an article, and not among others alike, a promo does. */
export const ACTIONS: Words = {
  en: `get started * | get a * | get your * | get my * | get in touch | get the * | start * | try it * | try for * | try now | try our * | try * free | book a * | book now | book your *
     | request a * | request your * | schedule a * | schedule your * | contact us * | contact me | contact our * | talk to * | speak to * | speak with * | let s talk | let s chat | learn more | learn more about * | find out more
     | find out how | find a * | join * | sign me up | sign up * | subscribe * | donate * | support * | give * | give monthly | become a * | download * | shop * | buy * | order * | register * | claim * | apply now | apply *
     | enroll * | enrol * | upgrade * | unlock * | see pricing | see plans | view plans | compare plans | explore our * | explore * | discover * | hire * | work with us | partner with us | create an account | create account
     | create your * | open an account | go premium | go pro | see how * | watch a demo | see it in action | request demo | call now | call us * | click here to * | save my spot | reserve your * | take the * | free trial * | start free * | yes i * | sign in * | log in`,
  de: `jetzt * | mehr erfahren | kostenlos * | kontakt aufnehmen | kontaktieren sie uns | termin vereinbaren | zum shop | zum angebot | angebot * | registrieren | anmelden | mitglied werden | spenden * | unterstützen * | mehr informationen | gratis *`,
  fr: `en savoir plus * | je découvre * | découvrir * | je m inscris * | s inscrire * | je donne * | faire un don * | je fais un don * | adhérer * | j adhère * | contactez nous | commander * | acheter * | essayer * | je soutiens * | télécharger * | demander * | réserver *`,
  es: `más información | saber más | conoce más * | empieza * | comienza * | prueba * | contáctanos | contacta * | solicita * | regístrate * | únete * | dona * | descarga * | compra * | suscríbete * | reserva *`,
  it: 'scopri di più | scopri * | inizia * | prova * | contattaci | richiedi * | registrati * | dona * | scarica * | acquista * | iscriviti * | prenota *',
  pt: 'saiba mais | comece * | experimente * | entre em contato | fale conosco | fale com * | solicite * | cadastre se * | doe * | baixe * | compre * | inscreva se * | assine *',
  nl: 'meer informatie | ontdek * | begin * | probeer * | neem contact op * | vraag * aan | meld je aan * | doneer * | download * | bestel * | koop *',
  pl: 'dowiedz się więcej * | zacznij * | wypróbuj * | skontaktuj się * | zarejestruj się * | pobierz * | kup * | zamów * | wesprzyj *',
  ru: 'узнать больше * | начать * | попробовать * | связаться * | зарегистрироваться * | скачать * | купить * | заказать * | поддержать * | записаться *',
  uk: 'дізнатися більше * | почати * | спробувати * | зв язатися * | зареєструватися * | завантажити * | купити * | замовити * | підтримати *',
  tr: 'daha fazla bilgi * | hemen * | ücretsiz * | iletişime geç * | kayıt ol * | indir * | satın al * | bağış yap *',
  ja: '詳しくはこちら * | 今すぐ * | 無料で * | お問い合わせ * | 資料請求 * | 申し込む * | 購入する * | ダウンロード *',
};

/** What boxes beside an article say that want something of the reader. */
export const PROMOTES = new RegExp(
  [
    String.raw`\b(?:subscribe (?:to|now|today|for|and)|become a (?:member|subscriber|patron|supporter|donor)|(?:premium|paying|our) (?:members|subscribers)|membership|donate|donations?\b|support (?:us|our|independent|the)|your support|free trial|sign up (?:for|to|and|now)|our (?:free )?app\b|join (?:over|us|our|more than|thousands|millions|the)|unlimited access|ad-free|patreon|ko-fi|buy me a coffee|affiliate links?|nonprofit|non-profit|reader-supported|special offer|limited time|\d+ ?% off|save \$?\d+|money.back|get started|free (?:consultation|quote|demo|download|ebook|guide|course|webinar))`,
    `abonnier|jetzt testen|mitglied werden|unterstützen sie|spende|kostenlos(?:e|es)? (?:testen|beratung|download)`,
    `abonnez-vous|soutenez|faites un don|faire un don|adhér(?:er|ez)|essai gratuit`,
    `suscríb|hazte soci|apóyanos|apoya|dona(?:r|ción)|prueba gratis|membres[ií]a`,
    `abbonati|sostienici|dona ora|prova gratuita|assine|apoie|doe agora|teste grátis`,
    `word (?:lid|abonnee)|steun ons|doneer|wesprzyj|prenumerat|подпишитесь|поддержите|abone ol|bağış`,
  ].join('|'),
  'i',
);

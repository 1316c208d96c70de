import type { Words } from '../../row';

/** What is written over boxes that ask for an address. */
export const NEWSLETTER_LABELS: Words = {
  en: `newsletter | newsletters | our newsletter | sign up for * | sign up to * | get our * | subscribe to our * | join our newsletter
     | join our mailing list`,
  de: 'newsletter abonnieren | unser newsletter | zum newsletter anmelden',
  fr: 'abonnez vous à * | inscrivez vous à * | recevez notre *',
  es: 'suscríbete a * | suscríbase a * | suscribirse al boletín | boletín',
  it: 'iscriviti alla * | iscriviti a *',
  pt: 'assine a * | receba nossa * | subscreva a *',
  nl: 'schrijf je in voor * | nieuwsbrief',
  pl: 'zapisz się do * | zapisz się na *',
  ru: 'подпишитесь на *',
  uk: 'підпишіться на *',
  tr: 'bültenimize abone olun | e bültenimize abone olun',
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
     | join our mailing list`,
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
  en: 'click here to get * | click here to download * | click here to subscribe * | click here to sign up *',
};

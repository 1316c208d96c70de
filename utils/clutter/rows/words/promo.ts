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

/** What is written over boxes that ask for a subscription, a gift or an installation. */
export const SUBSCRIBE_LABELS: Words = {
  en: `subscribe | subscribe now | subscribe today | become a member | become a subscriber | support us | support our * | donate
     | donate now | help us * | support independent * | support our journalism * | join us today | download our app | download the app | get the app
     | latest issue | digital issue * | digital edition | today s paper | today s edition | read today s paper | e edition`,
  de: 'abo angebote | die aktuelle ausgabe | das aktuelle heft | e paper | epaper | jetzt abonnieren | unterstützen sie uns | spenden',
  fr: 'abonnez vous | soutenez nous | faites un don | le journal du jour | l édition du jour | la une du jour | le dernier numéro',
  es: 'apoya el * | apoya a * | apoya nuestro * | únete a nuestra comunidad * | suscríbete | hazte socio | descarga nuestra app | apóyanos | edición de hoy | portada de hoy | la portada de hoy',
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

/** What boxes beside an article say that want something of the reader. */
export const PROMOTES = new RegExp(
  [
    String.raw`\b(?:subscribe (?:now|today|to our|to the newsletter|for (?:free|just|only))|become an? (?:paid |digital |premium |founding |(?:\S+ )?\S+\+ ){0,2}(?:member|subscriber|patron|supporter)\b|(?:premium|our) (?:members|subscribers)|(?:please|consider) (?:donat|subscrib|support)|donate (?:now|today|here)|make a donation|support (?:us\b|our (?:work|journalism|mission|newsroom|site))|(?:with|without|need) your support|sign up (?:now|today|for (?:free|our))|join (?:over|more than|thousands|millions)|unlimited access|sign in (?:and|to) unlock|create (?:a|your) free account|start your (?:free )?(?:trial|subscription)|ad-free|(?:on|via) patreon|ko-fi|buy me a coffee|reader-supported|limited time offer|money.back guarantee|get started (?:today|now|for free)|free (?:consultation|quote|demo|e-?book|trial|webinar)|(?:book|schedule|request|reserve) (?:a |your )?(?:free |live |personali[sz]ed )?(?:demo|consultation)|ready to (?:join|get started)|as seen on$|what our (?:customers|clients|members|readers) say|talk to an expert|(?:get|download|try) our (?:free )?app)`,
    'small favou?r to ask|since you(?:.re here|.?(?:ve)? made it to the)',
    'jetzt (?:abonnieren|testen|spenden|sichern|bestellen|herunterladen)|mitglied werden|unterstützen sie (?:uns|unsere)|unterstütze (?:uns|unsere|unabhängig)|ohne werb(?:ung|ebanner)|werbefrei|kostenlos(?:e|en)? (?:testen|demo|beratung|herunterladen)|ihre (?:gabe|spende) hilft',
    'abonnez-vous|soutenez(?:-nous| notre)|faites un don|je fais un don|essai gratuit|téléchargez (?:gratuitement|l.appli|notre appli|les appli)|je télécharge',
    'suscríbete|hazte soci|llega(?:ste|do) hasta (?:acá|aquí)|apóyanos|apoya (?:nuestro|a nuestr|el periodismo)|prueba gratis|descarga (?:la|nuestra) app|dona ahora',
    'abbonati|sostienici|dona ora|prova gratuita|scarica l.app|assine (?:já|agora)|apoie-nos|chegou até aqui|teste grátis|baixe o (?:nosso )?app',
    'word (?:lid|abonnee|donateur)|steun ons|doneer nu|probeer gratis|wesprzyj nas|подпишитесь|поддержите нас|скачать приложение|скачайте приложение|оформите подписку|підтримайте нас|abone ol|uygulamayı indir',
    'アプリを?(?:ダウンロード|入手)|無料(?:体験|会員登録|登録)|会員登録はこちら|立即订阅|下载(?:app|客户端)|앱 다운로드|무료 체험',
  ].join('|'),
  'i',
);

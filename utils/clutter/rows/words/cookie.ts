import type { Words } from '../../row';

/** What the buttons of consent banners say, that no other button says. */
export const COOKIE_CALLS: Words = {
  en: `accept cookies | accept all cookies | allow cookies | allow all cookies | reject all cookies | cookie settings | manage cookies
     | cookie preferences`,
  de: 'alle cookies akzeptieren | cookies akzeptieren | cookie einstellungen',
  fr: 'accepter les cookies | tout accepter | gérer les cookies | continuer sans accepter',
  es: 'aceptar cookies | aceptar todas las cookies | configurar cookies',
  it: 'accetta i cookie | accetta tutti i cookie',
  pt: 'aceitar cookies | aceitar todos os cookies',
  nl: 'cookies accepteren | alle cookies accepteren',
  pl: 'akceptuję cookies | zaakceptuj wszystkie pliki cookie',
  ru: 'принять cookies | принять все cookies',
  tr: 'çerezleri kabul et | tüm çerezleri kabul et',
  ja: 'クッキーを受け入れる | すべてのクッキーを受け入れる',
};

/** What banners say: what is meant, that it is made use of, and that the reader agrees to it. */
export const COOKIES = /cookies?|куки|çerez|クッキー|ملفات تعريف|עוגיות/i;
export const IN_USE =
  /\buse[sd]?\b|using|verwend|nutz|einsetzen|utilis|utiliz|\busa\b|usamos|gebruik|używa|stosuj|использу|використов|kullan|använd|bruger|bruker|käyttä|používá|haszn|folos|χρησιμοποι|使用|利用|نستخدم|משתמש/i;
export const AGREED =
  /consent|agree|accept|allow|preferences|privacy|settings|opt.?out|zustimm|einverstanden|akzept|datenschutz|accepter|consent|confidentialit|acept|acepta|privacidad|accett|aceit|akkoord|zgod|prywatno|соглас|погодж|kabul|godkänn|accepter|hyväks|souhlas|elfogad|accept|αποδέχ|同意|موافق|מסכים/i;

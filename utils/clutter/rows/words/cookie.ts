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

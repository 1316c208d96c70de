import type { Words } from '../../row';

/** What is written over advertisements. */
export const AD_LABELS: Words = {
  en: `advertisement | advertisements | advertising | advertisment | article continues below advertisement | sponsored | sponsored by *
     | story continues below advertisement | continue reading below advertisement | sponsor message | paid content | promoted`,
  de: 'anzeige | anzeigen | werbung',
  fr: 'publicité | annonce',
  es: 'publicidad | anuncio | anuncios',
  it: 'pubblicità | annuncio pubblicitario',
  pt: 'publicidade',
  nl: 'advertentie',
  pl: 'reklama',
  ru: 'реклама | на правах рекламы',
  uk: 'реклама',
  tr: 'reklam',
  ar: 'إعلان | اعلان',
  fa: 'آگهی | تبلیغات',
  he: 'פרסומת',
  hi: 'विज्ञापन',
  zh: '广告 | 廣告',
  ja: '広告 | スポンサーリンク',
  ko: '광고',
};

/** What links and buttons beside advertisements say. */
export const AD_CALLS: Words = {
  en: 'go ad free * | remove ads | why this ad | ad choices | adchoices | hide ads | ad feedback | report this ad',
};

/** What is written over paid links that look like stories. */
export const PAID_LINK_LABELS: Words = {
  en: `sponsored content | sponsored links | sponsored stories | promoted content | promoted links | promoted stories | partner content 
     | paid partner content | from our partners | from our sponsors | more from the web | from the web | around the web
     | from around the web | recommended by outbrain`,
  de: 'empfehlungen aus dem netz | gesponserte inhalte | von unseren partnern',
  fr: 'contenus sponsorisés | ailleurs sur le web',
  es: 'contenido patrocinado | enlaces patrocinados',
  it: 'contenuti sponsorizzati | dal web',
  pt: 'conteúdo patrocinado | links patrocinados',
  nl: 'gesponsorde inhoud',
  pl: 'treści sponsorowane',
  ru: 'новости партнеров | новости партнёров',
  uk: 'новини партнерів',
  tr: 'sponsorlu içerik',
  ja: 'スポンサードリンク',
};

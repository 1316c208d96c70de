import type { Words } from '../../row';

/** What is written before the words an article is filed under. */
export const TAG_LABELS: Words = {
  en: `tags | tag | tags terms | related topics | topics | more on these topics | topics in this article | tagged | tagged in | tagged with | filed under
     | filed to | filed in | explore more on these topics`,
  de: 'schlagworte | themen | schlagwörter | themen in diesem artikel',
  fr: 'mots clés | thèmes | sur le même thème',
  es: 'etiquetas | temas | archivado en | más información sobre',
  it: 'argomenti',
  pt: 'assuntos | palavras chave',
  nl: 'trefwoorden | onderwerpen',
  pl: 'tagi | tematy | powiązane tematy',
  ru: 'теги | темы',
  uk: 'теги | теми',
  tr: 'etiketler',
  ar: 'الكلمات المفتاحية | وسوم',
  fa: 'برچسب ها',
  he: 'תגיות',
  zh: '标签 | 標籤',
  ja: 'タグ | キーワード',
  ko: '태그',
};

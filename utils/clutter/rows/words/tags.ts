import type { Words } from '../../row';

/** What is written before the words an article is filed under. */
export const TAG_LABELS: Words = {
  en: 'tags | related topics | topics | tagged | filed under',
  de: 'schlagworte | themen | schlagwörter',
  fr: 'mots clés | thèmes',
  es: 'etiquetas | temas',
  it: 'argomenti | tag',
  pt: 'assuntos | palavras chave',
  nl: 'trefwoorden | onderwerpen',
  pl: 'tagi',
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

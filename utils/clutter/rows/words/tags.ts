import type { Words } from '../../row';

/** What is written before the words an article is filed under. */
export const TAG_LABELS: Words = {
  en: `tags | tag | tags terms | related topics | topics | more on these topics | topics in this article | tagged | tagged in | tagged with | filed under
     | article tags | story tags | filed to | filed in | explore more on these topics`,
  de: 'stichworte | schlagworte | themen | schlagwörter | themen in diesem artikel',
  fr: 'étiquettes | mots clés | thèmes | sur le même thème',
  es: 'etiquetas | temas | archivado en | más información sobre',
  it: 'argomenti | tag | etichette',
  pt: 'etiquetas | marcadores | assuntos | palavras chave',
  nl: 'trefwoorden | onderwerpen',
  pl: 'słowa kluczowe | tagi | tematy | powiązane tematy',
  ru: 'теги | темы | метки | ключевые слова',
  uk: 'теги | теми | мітки',
  tr: 'etiketler',
  cs: 'štítky | témata | klíčová slova',
  hu: 'címkék',
  sv: 'etiketter | ämnen | taggar',
  da: 'emner | tags',
  fi: 'avainsanat | aiheet | asiasanat',
  ar: 'الكلمات المفتاحية | وسوم',
  fa: 'برچسب ها',
  he: 'תגיות',
  zh: '标签 | 標籤',
  ja: 'タグ | キーワード',
  ko: '태그',
};

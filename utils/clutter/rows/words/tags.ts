import type { Words } from '../../row';

/** What is written before the words an article is filed under. */
export const TAG_LABELS: Words = {
  en: `tags | tag | tags terms | related topics | topics | more on these topics | topics in this article | tagged | tagged in | tagged with | filed under
     | categories | category | posted in | posted under | keywords | article tags | story tags | filed to | filed in | explore more on these topics`,
  de: 'kategorien | kategorie | rubrik | stichworte | abgelegt unter | schlagworte | themen | schlagwörter | themen in diesem artikel',
  fr: 'catégories | catégorie | classé dans | étiquettes | mots clés | thèmes | sur le même thème',
  es: 'categorías | categoría | etiquetas | temas | archivado en | más información sobre',
  it: 'argomenti | categorie | categoria | tag | etichette',
  pt: 'categorias | categoria | etiquetas | marcadores | assuntos | palavras chave',
  nl: 'categorieën | categorie | labels | trefwoorden | onderwerpen',
  pl: 'kategorie | kategoria | słowa kluczowe | tagi | tematy | powiązane tematy',
  ru: 'теги | темы | рубрики | категории | метки | ключевые слова',
  uk: 'теги | теми | категорії | рубрики | мітки',
  tr: 'etiketler',
  cs: 'štítky | kategorie | témata | klíčová slova',
  hu: 'címkék | kategóriák',
  sv: 'etiketter | ämnen | kategorier | taggar',
  da: 'emner | kategorier | tags',
  fi: 'avainsanat | aiheet | asiasanat',
  ar: 'الكلمات المفتاحية | وسوم',
  fa: 'برچسب ها',
  he: 'תגיות',
  zh: '标签 | 標籤',
  ja: 'タグ | キーワード',
  ko: '태그',
};

import type { Words } from '../../row';

/** What is written over who the author is. */
export const AUTHOR_LABELS: Words = {
  en: 'about the author | about the authors | about author | about the writer | author bio',
  de: 'über den autor | über die autorin | über die autoren | zum autor | zur autorin',
  fr: 'à propos de l auteur | à propos de l autrice | à propos des auteurs',
  es: 'sobre el autor | sobre la autora | acerca del autor',
  it: 'informazioni sull autore | chi è l autore',
  pt: 'sobre o autor | sobre a autora',
  nl: 'over de auteur',
  pl: 'o autorze | o autorce',
  ru: 'об авторе | об авторах',
  uk: 'про автора | про авторку',
  tr: 'yazar hakkında',
  ar: 'عن الكاتب | نبذة عن الكاتب',
  fa: 'درباره نویسنده',
  he: 'על הכותב | על הכותבת',
  zh: '关于作者 | 作者简介 | 關於作者 | 作者簡介',
  ja: '著者について | この記事を書いた人 | 著者プロフィール',
  ko: '저자 소개 | 기자 소개',
};

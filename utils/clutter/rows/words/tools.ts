import type { Words } from '../../row';

/** What tools beside an article say: to print it, to send it on, to keep it. */
export const TOOL_CALLS: Words = {
  en: `print | print this | print page | print article | print story | print this page | print this article | print this story | email | e mail
     | email this | email article | email story | email this article | email this story | e mail this | save | save article | save story | save this story
     | save this article | save for later | save post | bookmark | bookmark this | add to bookmarks | add to favorites | add to favourites | reading list | add to reading list
     | text size | font size | listen to this article | listen to article`,
  de: 'drucken | seite drucken | artikel drucken | druckversion | ausdrucken | e mail | mailen | per e mail | merken | artikel merken | auf die merkliste | zur merkliste | speichern | vorlesen | schriftgröße',
  fr: 'imprimer | imprimer l article | envoyer par e mail | envoyer par mail | enregistrer | sauvegarder | lire plus tard',
  es: 'imprimir | imprimir artículo | enviar por correo | guardar | guardar artículo | guardar nota',
  it: 'stampa | stampa articolo | invia per email | salva | salva articolo',
  pt: 'imprimir | imprimir artigo | enviar por email | salvar | guardar artigo',
  nl: 'afdrukken | printen | print artikel | bewaren | bewaar artikel | opslaan',
  pl: 'drukuj | wydrukuj | zapisz | zapisz artykuł',
  ru: 'печать | распечатать | версия для печати | отправить на почту | сохранить | в закладки | в избранное',
  uk: 'друк | друкувати | роздрукувати | версія для друку | зберегти',
  cs: 'tisk | vytisknout | uložit | uložit na později',
  sv: 'skriv ut | spara | spara artikel',
  da: 'udskriv | print artikel | gem | gem artikel',
  no: 'skriv ut | lagre',
  fi: 'tulosta | tallenna',
  hu: 'nyomtatás | mentés',
  tr: 'yazdır | kaydet',
  ar: 'طباعة | حفظ',
  fa: 'چاپ | نسخه چاپی',
  he: 'הדפסה | שמירה',
  hi: 'प्रिंट',
  zh: '打印 | 列印 | 收藏',
  ja: '印刷 | 印刷する | 保存 | 保存する',
  ko: '인쇄 | 인쇄하기 | 프린트 | 스크랩',
};

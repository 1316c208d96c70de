import type { Words } from '../../row';

/** What is written over readers' comments, and where there are none. */
export const COMMENT_LABELS: Words = {
  en: `comments | comment | leave a comment | leave a reply | leave a reply to * | post a comment | add a comment | add comment | write a comment | join the conversation * | join the discussion | no comments | no comments yet
     | no responses yet | 0 comments | 0 responses | comments are closed | comments closed | show comments * | view comments * | read comments * | reader comments | your comment | recent comments | latest comments | loading comments | top comment | what do you think | have your say | sound off *`,
  de: 'kommentare | kommentare anzeigen | schreib den ersten kommentar | letzte kommentare | neueste kommentare | kommentar schreiben | kommentar hinterlassen * | schreibe einen kommentar * | keine kommentare | leserkommentare | diskutieren sie mit * | ihre meinung * | 0 kommentare',
  fr: 'commentaires | voir les commentaires | laisser un commentaire | ajouter un commentaire | réagir | vos réactions | aucun commentaire | 0 commentaire | les commentaires sont fermés',
  es: 'comentarios | mostrar comentarios | ver comentarios | deja un comentario | deja una respuesta | añade un comentario | sin comentarios | los comentarios están * | 0 comentarios',
  it: 'commenti | mostra commenti | lascia un commento | lascia una risposta | nessun commento | 0 commenti | scrivi un commento',
  pt: 'comentários | ver comentários | deixe um comentário | deixe uma resposta | deixe seu comentário | nenhum comentário | 0 comentários',
  nl: 'reacties | laat een reactie achter | geef een reactie | plaats een reactie | geen reacties',
  pl: 'komentarze | dołącz do dyskusji | dodaj komentarz | skomentuj | brak komentarzy',
  ru: 'комментарии | комментариев нет | оставить комментарий | добавить комментарий | отзывы | добавить отзыв | нет комментариев',
  uk: 'коментарі | залишити коментар | додати коментар | немає коментарів',
  tr: 'yorumlar | yorum yap | yorum yaz | bir yorum yazın',
  hr: 'komentari | ostavi komentar',
  fi: 'kommentit | jätä kommentti',
  da: 'kommentarer | skriv en kommentar',
  ro: 'comentarii | lasă un comentariu',
  el: 'σχόλια | αφήστε ένα σχόλιο',
  vi: 'bình luận',
  cs: 'komentáře | diskuse | přidat komentář',
  hu: 'hozzászólások | szólj hozzá',
  sv: 'kommentarer | lämna en kommentar',
  ar: 'التعليقات | اترك تعليقا | أضف تعليقا',
  fa: 'نظرات | نظر شما',
  he: 'תגובות | הוסף תגובה',
  zh: '评论 | 網友評論 | 发表评论 | 發表評論 | 评论区',
  ja: 'コメント | コメントを残す | コメントする',
  ko: '댓글 | 댓글 쓰기',
};

import { byLabel, byName, bySelector } from '../row';
import { COMMENT_LABELS } from './words/comments';

/** What readers wrote: often more than the article. */
const THREAD = { words: 30_000, prose: 30_000 };

/** Readers' comments, the form for them and the button that opens them. */
export const COMMENTS = [
  bySelector(
    'comments/vendor',
    `#disqus_thread
     #respond
     #comments
     .fb-comments
     #commento
     #isso-thread
     [data-spot-im-module-default-area]
     [data-spotim-module]
     [id^="vuukle-comments"]
     .remark42
     #remark42
     #coral_thread
     .dsq-brlink
     viafoura-comments`,
    { where: 'both', limit: THREAD },
  ),
  // A fragment alone is an entry of a table of contents.
  bySelector(
    'comments/link',
    `a[href$="#comments"]:not([href^="#"])
     a[href$="#respond"]:not([href^="#"])
     a[href$="#disqus_thread"]:not([href^="#"])
     a[href$="#comment-form"]:not([href^="#"])`,
    { where: 'both', limit: { words: 0, led: 4 } },
  ),
  byLabel('comments/label', COMMENT_LABELS, { limit: { ...THREAD, controls: 0 } }),
  byName(
    'comments/name',
    `comments, add comment, post comment, write comment, leave comment, leave reply, comment count, comment link,
     comment button, conversation container, viafoura, hyvor, livefyre, insticator commenting,
     comment list, commentlist, comment form, comment section, comment area, comment wrapper, comm wrapper, respond,
     disqus, vuukle, facebook comment, openweb, spot im, coral talk, comment widget, trackback, trackbacks,
     pingbacks, =kommentare, kommentarbereich, leserkommentare, =komentarze, commentaires, comentarios, commenti, kommentit, hozzaszolasok, reacties, yorumlar`,
    { limit: THREAD },
  ),
];

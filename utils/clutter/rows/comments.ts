import { byName, bySelector } from '../row';

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
     #coral_thread
     viafoura-comments`,
    { where: 'both', limit: THREAD },
  ),
  byName(
    'comments/name',
    `comments, comment list, commentlist, comment form, comment section, comment area, comment wrapper, comm wrapper, respond, disqus,
     vuukle, facebook comment, facebook comments, fb comments, openweb, spot im, coral talk`,
    { limit: THREAD },
  ),
];

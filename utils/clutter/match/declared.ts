/** What a page declares itself to be, to machines or to networks. */
import { select, selectFirst, textOf } from '../../dom';
import { PHRASES } from '../data/phrases';
import { SPARED } from '../data/spared';

/** An article: by its metas, its elements or JSON-LD. */
export const isArticle = (root: ParentNode): boolean =>
  selectFirst(root as Element, SPARED.article) !== null ||
  select(root, SPARED.data).some((element) => PHRASES.article.test(textOf(element)));

/** An article of news: as schema.org has it, or by keywords for news. */
export const isNews = (root: ParentNode): boolean =>
  selectFirst(root as Element, SPARED.news) !== null ||
  select(root, SPARED.data).some((element) => PHRASES.news.test(textOf(element)));

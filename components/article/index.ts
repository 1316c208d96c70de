/** The reader view, the same in popup and page. */
export { ArticleView, type SafeArticle } from './article';

import { i18n } from '#i18n';
import type { Article } from '../../utils/article/schema';
import { FORMATS } from '../../utils/export';
import { tongue } from '../controls/interface';
import { showDates } from './dates';

/** The article as text to paste, with the interface's words for author and date. */
export function plainText(article: Omit<Article, 'html'>): string {
  const { published } = showDates(article.publishedAt, null, tongue().lang);
  return FORMATS.text.write(article, {
    byline: article.byline === null ? null : i18n.t('article.by', [article.byline]),
    date: published?.words ?? null,
  });
}

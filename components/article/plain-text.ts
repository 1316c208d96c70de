import { i18n } from '#i18n';
import type { Article } from '../../utils/article/schema';
import { tongue } from '../controls/interface';
import { showDates } from './dates';

/** The article as text to paste: headline, who and when, the story with blank lines between blocks, the original's address. */
export function plainText(article: Omit<Article, 'html'>): string {
  const { published } = showDates(article.publishedAt, null, tongue().lang);
  const facts = [article.siteName, published?.words].filter((fact) => fact != null).join(', ');
  const head = [article.byline && i18n.t('article.by', [article.byline]), facts].filter(Boolean).join('\n');
  const story = article.text.replace(/\s*\n\s*/g, '\n\n');
  return [article.title, head, story, article.canonicalUrl ?? article.url].filter(Boolean).join('\n\n');
}

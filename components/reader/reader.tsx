import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { ArticleView } from '../article';
import { Toast } from '../controls';
import { Dropped } from './dropped';
import { hostOf } from './original';
import { Tools } from './tools';
import type { ReaderProps } from './types';
import './reader.css';

/** The full reader page: the article, and a line of tools above it that never comes along. */
export function Reader({ view, look, toast, actions }: ReaderProps): JSX.Element {
  return (
    <div class="reader">
      <Tools view={view} look={look} actions={actions} />
      <main class="reader__main">
        {view.kind === 'loading' && (
          <div class="reader__loading" role="status">
            <h1>{i18n.t('reader.loading')}</h1>
          </div>
        )}
        {view.kind === 'article' && (
          <>
            <ArticleView article={view.article} />
            <Origin url={view.article.canonicalUrl ?? view.article.url} site={view.article.siteName} />
          </>
        )}
        {view.kind === 'dropped' && <Dropped url={view.url} />}
      </main>
      <Toast words={toast} />
    </div>
  );
}

/** Where the article is from: the way back to its page, and on paper the address. */
function Origin({ url, site }: { url: string; site: string | null }): JSX.Element {
  return (
    <p class="reader__origin">
      <a href={url} rel="noopener noreferrer">
        {i18n.t('article.original', [site ?? hostOf(url)])}
      </a>
      <span class="reader__address" dir="ltr">
        {url}
      </span>
    </p>
  );
}

import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Article } from '../../utils/article/schema';
import type { SafeHtml } from '../../utils/sanitise';
import { tongue } from '../controls';
import { Body } from './body';
import { showDates } from './dates';
import { LeadImage } from './lead-image';
import './article.css';

/** An article whose HTML has gone through the sanitiser. */
export type SafeArticle = Omit<Article, 'html'> & { html: SafeHtml };

interface Props {
  article: SafeArticle;
  /** Whether links leave for a tab of their own. */
  newTab?: boolean;
}

/** The reader view: headline, where it is from, who wrote it and when, and the story. Set in the article's own language. */
export function ArticleView({ article, newTab = false }: Props): JSX.Element {
  const { title, language, direction, leadImage } = article;
  return (
    <article class="article" lang={language ?? undefined} dir={direction}>
      <header class="article__head">
        <Source article={article} newTab={newTab} />
        <h1 class="article__title">{title || i18n.t('article.untitled')}</h1>
        <Credits article={article} />
      </header>
      {leadImage && <LeadImage image={leadImage} html={article.html} />}
      <Body html={article.html} newTab={newTab} />
    </article>
  );
}

function Source({ article, newTab }: { article: SafeArticle; newTab: boolean }): JSX.Element | null {
  const name = article.siteName ?? hostOf(article.url);
  if (name === '') return null;
  return (
    <p class="article__source">
      <a
        href={article.canonicalUrl ?? article.url}
        rel="noopener noreferrer"
        target={newTab ? '_blank' : undefined}
      >
        {name}
      </a>
    </p>
  );
}

/** The interface's words about the article: they keep their language and direction inside an article of another. */
function Credits({ article }: { article: SafeArticle }): JSX.Element {
  const own = tongue();
  const { published, updated } = showDates(article.publishedAt, article.modifiedAt, own.lang);
  return (
    <div class="article__credits">
      {article.byline && (
        <p class="article__byline">
          <span {...own}>{i18n.t('article.by', [isolate(article.byline)])}</span>
        </p>
      )}
      <ul class="article__facts">
        {published && <Fact date={published.iso}>{published.words}</Fact>}
        {updated && <Fact date={updated.iso}>{i18n.t('article.updated', [updated.words])}</Fact>}
        {article.readingMinutes > 0 && <Fact>{i18n.t('article.minutes', article.readingMinutes)}</Fact>}
      </ul>
    </div>
  );
}

function Fact({ date, children }: { date?: string; children: string }): JSX.Element {
  const own = tongue();
  return (
    <li>
      {date ? (
        <time {...own} dateTime={date}>
          {children}
        </time>
      ) : (
        <span {...own}>{children}</span>
      )}
    </li>
  );
}

/** U+2068 and U+2069: a name in another script must not turn the words around it. */
const isolate = (name: string): string => `\u2068${name}\u2069`;

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? '';

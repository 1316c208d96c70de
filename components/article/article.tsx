import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Article } from '../../utils/article/schema';
import type { SafeHtml } from '../../utils/sanitise';
import { tongue } from '../controls';
import { About } from './about';
import { Body } from './body';
import { showDates } from './dates';
import { KIND_WORDS } from './kind-words';
import { LeadImage } from './lead-image';
import { needsStandfirst } from './standfirst';
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
  const { title, language, direction, leadImage, standfirst, notices } = article;
  return (
    <article class="article" lang={language ?? undefined} dir={direction}>
      <header class="article__head">
        <Source article={article} newTab={newTab} />
        <h1 class="article__title">{title || i18n.t('article.untitled')}</h1>
        {standfirst && needsStandfirst(standfirst, article.text) && (
          <p class="article__standfirst">{standfirst}</p>
        )}
        <Credits article={article} />
        <Notices article={article} />
      </header>
      {leadImage && <LeadImage image={leadImage} html={article.html} />}
      <Body html={article.html} newTab={newTab} shownAbove={notices.map(({ text }) => text)} />
      <About article={article} />
    </article>
  );
}

/** The publication, and what sort of text it is where that does not go without saying. */
function Source({ article, newTab }: { article: SafeArticle; newTab: boolean }): JSX.Element | null {
  const name = article.siteName ?? hostOf(article.url);
  const kind = article.kind && KIND_WORDS[article.kind]?.();
  if (name === '' && !kind) return null;
  return (
    <p class="article__source">
      {name && (
        <a
          href={article.canonicalUrl ?? article.url}
          rel="noopener noreferrer"
          target={newTab ? '_blank' : undefined}
        >
          {name}
        </a>
      )}
      {kind && (
        <span {...tongue()} class={`article__kind article__kind--${article.kind}`}>
          {kind}
        </span>
      )}
    </p>
  );
}

/** Above the text: that it is only the beginning, and what the newsroom says of its own text. */
function Notices({ article }: { article: SafeArticle }): JSX.Element | null {
  const { notices, paywalled } = article;
  if (notices.length === 0 && !paywalled) return null;
  return (
    <aside class="article__notices" aria-label={i18n.t('article.notices')}>
      {paywalled && <p {...tongue()}>{i18n.t('article.beginningOnly')}</p>}
      {notices.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
    </aside>
  );
}

/** The interface's words about the article: they keep their language and direction inside an article of another. */
function Credits({ article }: { article: SafeArticle }): JSX.Element {
  const own = tongue();
  const { agency, dateline, syndicatedFrom } = article;
  const { published, updated } = showDates(article.publishedAt, article.modifiedAt, own.lang);
  const byline = bylineOf(article);
  return (
    <div class="article__credits">
      {byline && (
        <p class="article__byline">
          <span {...own}>{i18n.t('article.by', [isolate(byline)])}</span>
        </p>
      )}
      <ul class="article__facts">
        {syndicatedFrom && <Fact>{i18n.t('article.from', [isolate(syndicatedFrom.name)])}</Fact>}
        {agency && <Fact>{agency}</Fact>}
        {dateline && (
          <li>
            <bdi>{dateline.place}</bdi>
          </li>
        )}
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

/** Names, each with its role in brackets; as the Article has them where it knows no roles. */
function bylineOf({ byline, authors }: SafeArticle): string | null {
  if (!byline || !authors.some(({ role }) => role)) return byline;
  return authors.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', ');
}

/** U+2068 and U+2069: a name in another script must not turn the words around it. */
const isolate = (name: string): string => `\u2068${name}\u2069`;

const hostOf = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? '';

import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '../controls';
import { hostOf, isWebAddress } from './original';
import '../failure/failure.css';

/** Said in place of an article that had to make room for others. */
export function Dropped({ url }: { url: string | null }): JSX.Element {
  const original = url !== null && isWebAddress(url) ? url : null;
  return (
    <section class="failure" data-code="dropped" role="alert">
      <h1 class="failure__title">{i18n.t('reader.dropped')}</h1>
      <p class="failure__help">{original ? i18n.t('reader.droppedHelp') : i18n.t('reader.droppedNowhere')}</p>
      {original && (
        <p class="failure__remedies">
          <a class="button button--main" href={original} rel="noopener noreferrer">
            <Icon name="link" />
            <span>{i18n.t('article.original', [hostOf(original)])}</span>
          </a>
        </p>
      )}
    </section>
  );
}

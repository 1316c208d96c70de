import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Failure } from '../../utils/browser/failures';
import { Button } from '../controls';
import { HELP, type Remedy } from './help';
import './failure.css';

const WORDS: Record<Remedy, () => string> = {
  retry: () => i18n.t('actions.retry'),
  'show-anyway': () => i18n.t('actions.showAnyway'),
  'open-options': () => i18n.t('actions.options'),
};

interface Props {
  failure: Failure;
  onRemedy: (remedy: Remedy) => void;
}

/** Says why there is no article, and what to do. Read aloud when it appears. */
export function FailureView({ failure, onRemedy }: Props): JSX.Element {
  const { title, help, remedies, waiting } = HELP[failure.code];
  return (
    <section class="failure" data-code={failure.code} role={waiting ? 'status' : 'alert'} aria-busy={waiting}>
      <h1 class="failure__title">{title()}</h1>
      <p class="failure__help">{help()}</p>
      {remedies.length > 0 && (
        <div class="failure__remedies">
          {remedies.map((remedy, place) => (
            <Button key={remedy} kind={place === 0 ? 'main' : 'plain'} onClick={() => onRemedy(remedy)}>
              {WORDS[remedy]()}
            </Button>
          ))}
        </div>
      )}
      {failure.code === 'unexpected' && failure.detail && (
        <p class="failure__detail" lang="en" dir="ltr">
          {failure.detail}
        </p>
      )}
    </section>
  );
}

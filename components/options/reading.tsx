import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Look, ThemeName } from '../../utils/typography';
import { TextSize, ThemeChoice } from '../controls';
import './reading.css';

interface Props {
  look: Look;
  onTheme: (theme: ThemeName) => void;
  onTextSize: (size: number) => void;
}

/** Theme and text size. The preview is set as the reader page sets an article; this page shows the theme all over. */
export function Reading({ look, onTheme, onTextSize }: Props): JSX.Element {
  return (
    <div class="reading">
      <ThemeChoice theme={look.theme} onChange={onTheme} />
      <TextSize size={look.textSize} onChange={onTextSize} />
      <section class="reading__preview" aria-label={i18n.t('options.reading.preview')}>
        <h3 class="reading__title">{i18n.t('options.reading.previewTitle')}</h3>
        <p>
          {i18n.t('options.reading.previewText')}{' '}
          <span class="reading__link">{i18n.t('options.reading.previewLink')}</span>
        </p>
      </section>
    </div>
  );
}

import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { PALETTES, paletteStyle, type ThemeName } from '../../utils/typography';
import './theme-choice.css';

const THEMES: readonly { name: ThemeName; label: () => string }[] = [
  { name: 'system', label: () => i18n.t('look.themes.system') },
  { name: 'light', label: () => i18n.t('look.themes.light') },
  { name: 'sepia', label: () => i18n.t('look.themes.sepia') },
  { name: 'dark', label: () => i18n.t('look.themes.dark') },
  { name: 'black', label: () => i18n.t('look.themes.black') },
];

/** Themes as a row of small sheets of paper. Keyboard: one stop, arrow keys choose. */
export function ThemeChoice({
  theme,
  onChange,
}: {
  theme: ThemeName;
  onChange: (theme: ThemeName) => void;
}): JSX.Element {
  return (
    <fieldset class="themes">
      <legend class="label">{i18n.t('look.theme')}</legend>
      <div class="themes__row">
        {THEMES.map(({ name, label }) => (
          <label class="themes__one" key={name}>
            <input
              type="radio"
              name="theme"
              value={name}
              checked={theme === name}
              onChange={() => onChange(name)}
            />
            <Sheet name={name} />
            <span>{label()}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The theme's paper and ink; `system` is half of each. */
function Sheet({ name }: { name: ThemeName }): JSX.Element {
  const halves = name === 'system' ? (['light', 'dark'] as const) : [name];
  return (
    <span class="themes__sheet" aria-hidden="true">
      {halves.map((half) => (
        <span class="themes__half" key={half} style={paletteStyle(PALETTES[half])}>
          Aa
        </span>
      ))}
    </span>
  );
}

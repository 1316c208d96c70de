import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { TEXT_SIZE } from '../../utils/typography';
import './text-size.css';

/** A slider between a small and a large letter. `size` in CSS px. */
export function TextSize({
  size,
  onChange,
}: {
  size: number;
  onChange: (size: number) => void;
}): JSX.Element {
  return (
    <div class="text-size">
      <label class="label" for="text-size">
        {i18n.t('look.textSize')}
      </label>
      <div class="text-size__row">
        <span class="text-size__small" aria-hidden="true">
          A
        </span>
        <input
          id="text-size"
          type="range"
          min={TEXT_SIZE.min}
          max={TEXT_SIZE.max}
          step={TEXT_SIZE.step}
          value={size}
          aria-valuetext={i18n.t('look.pixels', [size])}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <span class="text-size__large" aria-hidden="true">
          A
        </span>
        <output class="text-size__value" for="text-size">
          {i18n.t('look.pixels', [size])}
        </output>
      </div>
    </div>
  );
}

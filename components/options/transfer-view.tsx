import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button, Notice } from '../controls';
import type { OptionsActions } from './types';
import './transfer.css';

type Props = Pick<OptionsActions, 'exportSettings' | 'importSettings'> & { error: string | null };

/** Settings to a file and back. */
export function Transfer({ error, exportSettings, importSettings }: Props): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <div class="transfer">
        <Button icon="save" onClick={exportSettings}>
          {i18n.t('options.transfer.export')}
        </Button>
        <Button icon="load" onClick={() => picker.current?.click()}>
          {i18n.t('options.transfer.import')}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) importSettings(file);
            currentTarget.value = ''; // the same file, mended, can be chosen again
          }}
        />
      </div>
      {error && (
        <div class="transfer__error">
          <Notice icon="alert" tone="bad">
            {error}
          </Notice>
        </div>
      )}
    </>
  );
}

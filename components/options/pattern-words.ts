import { i18n } from '#i18n';
import { checkPattern } from '../../utils/settings';

type Reason = Extract<ReturnType<typeof checkPattern>, { ok: false }>['reason'];

const WORDS: Record<Reason, () => string> = {
  empty: () => i18n.t('options.pattern.empty'),
  scheme: () => i18n.t('options.pattern.scheme'),
  host: () => i18n.t('options.pattern.host'),
  path: () => i18n.t('options.pattern.path'),
  port: () => i18n.t('options.pattern.port'),
  syntax: () => i18n.t('options.pattern.syntax'),
};

export type Checked = { ok: true; pattern: string } | { ok: false; words: string };

/**
 * Checks what was typed as a site.
 * @param taken patterns that are in the list already; a rule for one of them would never be reached
 */
export function checkSite(typed: string, taken: readonly string[]): Checked {
  const checked = checkPattern(typed);
  if (!checked.ok) return { ok: false, words: WORDS[checked.reason]() };
  if (taken.includes(checked.pattern)) return { ok: false, words: i18n.t('options.sites.exists') };
  return { ok: true, pattern: checked.pattern };
}

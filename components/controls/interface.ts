import { i18n } from '#i18n';

/** Language and direction of the interface's own words, for `lang` and `dir`. */
export interface Tongue {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
}

/**
 * Taken from the messages, not from the browser's `@@ui_locale` and `@@bidi_dir`: a browser in Hebrew shows Lede in
 * English as long as nobody has translated it, and English is set from left to right.
 */
export function tongue(): Tongue {
  return { lang: i18n.t('locale.code'), dir: i18n.t('locale.direction') === 'rtl' ? 'rtl' : 'ltr' };
}

/** Sets a page of Lede's in the interface's language; the page's own markup cannot know it. */
export function setTongue(root: HTMLElement): void {
  const { lang, dir } = tongue();
  root.lang = lang;
  root.dir = dir;
}

import { i18n } from '#i18n';
import type { Kind } from '../../utils/article/schema';

/** What a kind of text is called above its headline. News and blogs are not called anything: it goes without saying. */
export const KIND_WORDS: Partial<Record<Kind, () => string>> = {
  sponsored: () => i18n.t('kinds.sponsored'),
  'press-release': () => i18n.t('kinds.pressRelease'),
  satire: () => i18n.t('kinds.satire'),
  live: () => i18n.t('kinds.live'),
  review: () => i18n.t('kinds.review'),
  interview: () => i18n.t('kinds.interview'),
  obituary: () => i18n.t('kinds.obituary'),
  'fact-check': () => i18n.t('kinds.factCheck'),
  letter: () => i18n.t('kinds.letter'),
  opinion: () => i18n.t('kinds.opinion'),
  analysis: () => i18n.t('kinds.analysis'),
  explainer: () => i18n.t('kinds.explainer'),
  feature: () => i18n.t('kinds.feature'),
};

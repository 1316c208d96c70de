import { i18n } from '#i18n';
import type { FailureCode } from '../../utils/browser/failures';

/** What a reader can do about a failure. */
export type Remedy = 'retry' | 'show-anyway' | 'open-options';

export interface Help {
  title: () => string;
  /** One or two sentences: why, and what to do. */
  help: () => string;
  /** Best first. */
  remedies: readonly Remedy[];
  /** Nothing went wrong yet: waiting will do. */
  waiting?: true;
}

/** What each failure means to a reader and what can be done about it: the only place that says so. */
export const HELP: Record<FailureCode, Help> = {
  'browser-page': {
    title: () => i18n.t('failures.browserPage.title'),
    help: () => i18n.t('failures.browserPage.help'),
    remedies: [],
  },
  'store-page': {
    title: () => i18n.t('failures.storePage.title'),
    help: () => i18n.t('failures.storePage.help'),
    remedies: [],
  },
  'view-source': {
    title: () => i18n.t('failures.viewSource.title'),
    help: () => i18n.t('failures.viewSource.help'),
    remedies: [],
  },
  pdf: {
    title: () => i18n.t('failures.pdf.title'),
    help: () => i18n.t('failures.pdf.help'),
    remedies: [],
  },
  image: {
    title: () => i18n.t('failures.image.title'),
    help: () => i18n.t('failures.image.help'),
    remedies: [],
  },
  'not-html': {
    title: () => i18n.t('failures.notHtml.title'),
    help: () => i18n.t('failures.notHtml.help'),
    remedies: [],
  },
  'file-access': {
    title: () => i18n.t('failures.fileAccess.title'),
    help: () => i18n.t('failures.fileAccess.help'),
    remedies: ['retry'],
  },
  'no-article': {
    title: () => i18n.t('failures.noArticle.title'),
    help: () => i18n.t('failures.noArticle.help'),
    remedies: ['show-anyway', 'retry'],
  },
  'login-page': {
    title: () => i18n.t('failures.loginPage.title'),
    help: () => i18n.t('failures.loginPage.help'),
    remedies: ['retry', 'show-anyway'],
  },
  'error-page': {
    title: () => i18n.t('failures.errorPage.title'),
    help: () => i18n.t('failures.errorPage.help'),
    remedies: ['retry', 'show-anyway'],
  },
  'permission-denied': {
    title: () => i18n.t('failures.permissionDenied.title'),
    help: () => i18n.t('failures.permissionDenied.help'),
    remedies: ['retry', 'open-options'],
  },
  'still-loading': {
    title: () => i18n.t('failures.stillLoading.title'),
    help: () => i18n.t('failures.stillLoading.help'),
    remedies: ['retry'],
    waiting: true,
  },
  'tab-gone': {
    title: () => i18n.t('failures.tabGone.title'),
    help: () => i18n.t('failures.tabGone.help'),
    remedies: ['retry'],
  },
  'too-large': {
    title: () => i18n.t('failures.tooLarge.title'),
    help: () => i18n.t('failures.tooLarge.help'),
    remedies: [],
  },
  'storage-full': {
    title: () => i18n.t('failures.storageFull.title'),
    help: () => i18n.t('failures.storageFull.help'),
    remedies: ['retry'],
  },
  unexpected: {
    title: () => i18n.t('failures.unexpected.title'),
    help: () => i18n.t('failures.unexpected.help'),
    remedies: ['retry'],
  },
};

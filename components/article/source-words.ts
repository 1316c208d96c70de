import { i18n } from '#i18n';

/** What the ids of sources stand for, as a reader would say it; the first that fits. Metas have the plainest ids: last. */
const SOURCES: readonly (readonly [RegExp, () => string])[] = [
  [/^page\.headline$/, () => i18n.t('about.sources.headline')],
  [/^page\.breadcrumb$|^breadcrumb$/, () => i18n.t('about.sources.trail')],
  [/^page\./, () => i18n.t('about.sources.page')],
  [/^dateline/, () => i18n.t('about.sources.datelineText')],
  [/^text\.(?:sign-off|source|taken-over|notice)$/, () => i18n.t('about.sources.signOff')],
  [/^text\./, () => i18n.t('about.sources.text')],
  [/^json-ld\./, () => i18n.t('about.sources.jsonLd')],
  [/^(?:microdata|rdfa)\./, () => i18n.t('about.sources.markup')],
  [/^(?:og|article):/, () => i18n.t('about.sources.openGraph')],
  [/^time(?:\.|$)/, () => i18n.t('about.sources.timeElement')],
  [/^(?:rel|link)\./, () => i18n.t('about.sources.link')],
  [/^url(?:\.|$)/, () => i18n.t('about.sources.address')],
  [/^section\./, () => i18n.t('about.fields.section')],
  [/^(?:html|title)(?:\.|$)/, () => i18n.t('about.sources.document')],
];

/** @param id of a source, "json-ld.datePublished" */
export function sourceWords(id: string): string {
  return SOURCES.find(([pattern]) => pattern.test(id))?.[1]() ?? i18n.t('about.sources.metas');
}

import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { Article, Credits, Origin } from '../../utils/article/schema';
import { tongue } from '../controls';
import { showDates } from './dates';
import { KIND_WORDS } from './kind-words';
import { sourceWords } from './source-words';
import './about.css';

type Told = Omit<Article, 'html'>;

/** A detail: its field in the provenance, what it is called, and its value in words; null for none. */
type Detail = readonly [field: string, name: () => string, value: (article: Told) => string | null];

/** What is told of an article, in the order of a newspaper's page. */
const DETAILS: readonly Detail[] = [
  ['title', () => i18n.t('about.fields.headline'), ({ title }) => title],
  ['standfirst', () => i18n.t('about.fields.standfirst'), ({ standfirst }) => standfirst],
  ['byline', () => i18n.t('about.fields.byline'), ({ byline }) => byline],
  ['credits', () => i18n.t('about.fields.credits'), ({ credits }) => named(credits)],
  ['agency', () => i18n.t('about.fields.agency'), ({ agency }) => agency],
  [
    'dateline',
    () => i18n.t('about.fields.dateline'),
    ({ dateline }) =>
      dateline && [dateline.place, dateline.date && words(dateline.date)].filter(Boolean).join(', '),
  ],
  [
    'syndicatedFrom',
    () => i18n.t('about.fields.takenFrom'),
    ({ syndicatedFrom }) => syndicatedFrom?.name ?? null,
  ],
  [
    'publishedAt',
    () => i18n.t('about.fields.published'),
    ({ publishedAt }) => publishedAt && words(publishedAt),
  ],
  ['modifiedAt', () => i18n.t('about.fields.updated'), ({ modifiedAt }) => modifiedAt && words(modifiedAt)],
  ['section', () => i18n.t('about.fields.section'), ({ section }) => section],
  ['kind', () => i18n.t('about.fields.kind'), ({ kind }) => (kind && KIND_WORDS[kind]?.()) ?? null],
  ['siteName', () => i18n.t('about.fields.site'), ({ siteName }) => siteName],
  [
    'leadImage',
    () => i18n.t('about.fields.picture'),
    ({ leadImage }) => leadImage?.credit ?? leadImage?.alt ?? null,
  ],
];

/** What of a value was concluded, gravest first: who guessed the month guessed the year too. */
const CONCLUDED: readonly (readonly [part: string, words: () => string])[] = [
  ['day', () => i18n.t('about.day')],
  ['month', () => i18n.t('about.month')],
  ['year', () => i18n.t('about.year')],
];

/** On demand: every detail of an article, where it was found, and what other sources say. */
export function About({ article }: { article: Told }): JSX.Element | null {
  const rows = DETAILS.flatMap(([field, name, value]) => {
    const shown = value(article);
    const origin = article.provenance[field];
    return shown && origin ? [{ field, name: name(), shown, origin }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <details class="about" {...tongue()}>
      <summary class="about__title">{i18n.t('about.title')}</summary>
      <p class="about__help">{i18n.t('about.help')}</p>
      <table class="about__table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('about.detail')}</th>
            <th scope="col">{i18n.t('about.value')}</th>
            <th scope="col">{i18n.t('about.source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, name, shown, origin }) => (
            <tr key={field}>
              <th scope="row">{name}</th>
              <td dir="auto">{shown}</td>
              <td>
                <Found field={field} origin={origin} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Found({ field, origin }: { field: string; origin: Origin }): JSX.Element {
  const concluded = CONCLUDED.find(([part]) => origin.inferred?.includes(part));
  return (
    <>
      <span title={origin.source}>{sourceWords(origin.source)}</span>
      {concluded && <em class="about__concluded"> {concluded[1]()}</em>}
      {origin.others && (
        <ul class="about__others">
          {origin.others.map(({ source, value }) => (
            <li key={source} title={source}>
              {i18n.t('about.others', [
                sourceWords(source),
                `\u2068${isDate(field) ? words(value) : value}\u2069`,
              ])}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const isDate = (field: string): boolean => field === 'publishedAt' || field === 'modifiedAt';
const words = (iso: string): string => showDates(iso, null, tongue().lang).published?.words ?? iso;

function named(credits: Credits): string | null {
  const names = [...new Set(Object.values(credits).flat())];
  return names.length > 0 ? names.join(', ') : null;
}

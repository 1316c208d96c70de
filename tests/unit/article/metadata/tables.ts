import { TONGUES } from '../../../../utils/article/metadata/dates/tongues';
import { BYLINE } from '../../../../utils/article/metadata/fields/byline';
import { KIND } from '../../../../utils/article/metadata/fields/kind';
import { LEAD_IMAGE } from '../../../../utils/article/metadata/fields/lead-image';
import { NOTICE_WORDS } from '../../../../utils/article/metadata/fields/notices';
import { AGENCY, SYNDICATED_FROM, TAKEN_OVER } from '../../../../utils/article/metadata/fields/origin';
import { PAYWALLED } from '../../../../utils/article/metadata/fields/paywall';
import { MODIFIED_AT, PUBLISHED_AT } from '../../../../utils/article/metadata/fields/published';
import { BREADCRUMB, SECTION, TAGS } from '../../../../utils/article/metadata/fields/section';
import { CANONICAL, LANGUAGE, SITE_NAME } from '../../../../utils/article/metadata/fields/site';
import { STANDFIRST } from '../../../../utils/article/metadata/fields/standfirst';
import { TITLE } from '../../../../utils/article/metadata/fields/title';
import { NAME_WORDS } from '../../../../utils/article/metadata/people/words';
import { AGENCIES } from '../../../../utils/article/metadata/wire/agencies';
import { CREDIT_WORDS } from '../../../../utils/article/metadata/wire/credit-words';
import { DATELINES } from '../../../../utils/article/metadata/wire/dateline';
import { WALL_WORDS } from '../../../../utils/clutter/data/wall-words';

/** A row of a table, which can be taken out for as long as something runs. */
export interface Row {
  id: string;
  without: <T>(run: () => T) => T;
}

const rowsOf = <T>(name: string, table: readonly T[], idOf: (row: T) => string): Row[] =>
  table.map((row) => ({
    id: `${name}.${idOf(row)}`,
    without: (run) => {
      const rows = table as T[];
      const place = rows.indexOf(row);
      rows.splice(place, 1);
      try {
        return run();
      } finally {
        rows.splice(place, 0, row);
      }
    },
  }));

const FIELDS = {
  title: TITLE,
  standfirst: STANDFIRST,
  byline: BYLINE,
  agency: AGENCY,
  syndicatedFrom: SYNDICATED_FROM,
  publishedAt: PUBLISHED_AT,
  modifiedAt: MODIFIED_AT,
  section: SECTION,
  breadcrumb: BREADCRUMB,
  tags: TAGS,
  kind: KIND,
  siteName: SITE_NAME,
  canonicalUrl: CANONICAL,
  language: LANGUAGE,
  leadImage: LEAD_IMAGE,
  paywalled: PAYWALLED,
} as const;

/** Every row of every table of metadata: sources of fields, forms of datelines, words by language, agencies. */
export const ROWS: readonly Row[] = [
  ...Object.entries(FIELDS).flatMap(([field, table]) =>
    rowsOf<readonly [string, ...unknown[]]>(field, table, ([id]) => id),
  ),
  ...rowsOf('dateline', DATELINES, ([id]) => id.replace('dateline.', '')),
  ...rowsOf('agencies', AGENCIES, ({ name }) => name),
  ...rowsOf('taken-over', TAKEN_OVER, ([language]) => language),
  ...rowsOf('credit-words', CREDIT_WORDS, ([language, role]) => `${language}.${role}`),
  ...rowsOf('notice-words', NOTICE_WORDS, ([language, kind]) => `${language}.${kind}`),
  ...rowsOf('wall-words', WALL_WORDS, ([language]) => language),
  ...rowsOf('name-words', NAME_WORDS, ([language]) => language),
  ...rowsOf('tongues', TONGUES, ([language]) => language),
];

import type * as v from 'valibot';
import type { Surroundings } from './body';
import type { METADATA_ENTRIES } from './schema';

/** The metadata fields of the Article. */
export type MetadataFields = {
  -readonly [Field in keyof typeof METADATA_ENTRIES]: v.InferOutput<(typeof METADATA_ENTRIES)[Field]>;
};

/** What a page says of its article, read before anything is removed. A field that is not given is null. */
export interface Metadata extends MetadataFields {
  /** Where on the page headline, byline and standfirst stand: they are shown apart from the body. */
  elements: { title: Element | null; byline: Element[]; standfirst: Element | null };
  /** `@type`s of the page's JSON-LD. */
  jsonLdTypes: string[];
  /** `og:type`, lower case. */
  ogType: string | null;
  /** What reading the body needs to know of the page. */
  around: Surroundings;
}

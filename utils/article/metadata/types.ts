import type { LeadImage } from '../schema';

/** What a page says of its article, read before anything is removed. A field that is not given is null. */
export interface Metadata {
  url: string;
  canonicalUrl: string | null;
  title: string;
  byline: string | null;
  publishedAt: string | null;
  modifiedAt: string | null;
  siteName: string | null;
  language: string | null;
  direction: 'ltr' | 'rtl';
  leadImage: LeadImage | null;
  /** Where on the page headline, byline, dates and standfirst stand: they are shown apart from the body. */
  elements: { title: Element | null; byline: Element[]; date: Element[]; standfirst: Element | null };
  /** `@type`s of the page's JSON-LD. */
  jsonLdTypes: string[];
  /** `og:type`, lower case. */
  ogType: string | null;
}

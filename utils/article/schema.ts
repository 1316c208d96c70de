import * as v from 'valibot';

/** A picture of the article: `src` absolute; the rest only where the page gives it. */
export const LeadImageSchema = v.object({
  src: v.string(),
  alt: v.optional(v.string()),
  caption: v.optional(v.string()),
  credit: v.optional(v.string()),
});

/**
 * The one Article: what the engine gives, messages carry, `--json` prints and the library keeps.
 * A field the page does not give is null, never an empty string; numbers are never null.
 */
export const ArticleSchema = v.object({
  /** Address the document was read from, absolute. */
  url: v.string(),
  /** Address the page names as its own (`link[rel=canonical]`, then `og:url`), absolute. */
  canonicalUrl: v.nullable(v.string()),
  /** Headline as a reader sees it, without the site's name. Empty only where the page has none at all. */
  title: v.string(),
  /** Names alone, joined by ", ": no "By", no role, no agency. */
  byline: v.nullable(v.string()),
  /** ISO 8601 with the precision that is known: `2025-12-28`, `2025-12-28T09:30:00Z`. */
  publishedAt: v.nullable(v.string()),
  /** As `publishedAt`; null where the page tells of no change. */
  modifiedAt: v.nullable(v.string()),
  siteName: v.nullable(v.string()),
  /** BCP 47, as the page declares it (`en-US` stays). */
  language: v.nullable(v.string()),
  direction: v.picklist(['ltr', 'rtl']),
  leadImage: v.nullable(LeadImageSchema),
  /** Words as `Intl.Segmenter` counts them in the article's language. */
  wordCount: v.number(),
  /** Whole minutes, at least 1 where there is any text. */
  readingMinutes: v.number(),
  /** The body: no headline, no byline. Sanitised wherever it is shown; addresses absolute. */
  html: v.string(),
  /** The words of `html`, blocks separated by newlines. */
  text: v.string(),
  /** Whether the page is an article that a reader view serves. */
  readerable: v.boolean(),
  /** 0 to 1: how sure the engine is that `html` is the article, whole and alone. */
  confidence: v.number(),
  /** Milliseconds. `extract`: from the parsed document to the unsanitised article, `metadata` apart. */
  timings: v.object({ extract: v.number(), metadata: v.number(), sanitise: v.number() }),
});

export type LeadImage = v.InferOutput<typeof LeadImageSchema>;
export type Article = v.InferOutput<typeof ArticleSchema>;

import * as v from 'valibot';
import { METADATA_ENTRIES } from './metadata/schema';

/**
 * The one Article: what the engine gives, messages carry, `--json` prints and the library keeps.
 * A field the page does not give is null or an empty list, never an empty string; numbers are never null.
 */
export const ArticleSchema = v.object({
  ...METADATA_ENTRIES,
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

export type Article = v.InferOutput<typeof ArticleSchema>;
export type {
  Author,
  Credits,
  Kind,
  LeadImage,
  Notice,
  NoticeKind,
  Origin,
  Provenance,
} from './metadata/schema';

import * as v from 'valibot';

/** A picture of the article: `src` absolute; the rest only where the page gives it. */
export const LeadImageSchema = v.object({
  src: v.string(),
  alt: v.optional(v.string()),
  caption: v.optional(v.string()),
  credit: v.optional(v.string()),
});

/** Someone of the byline: the name alone; what they are ("Moscow correspondent"); an absolute address about them. */
export const AuthorSchema = v.object({
  name: v.string(),
  role: v.optional(v.string()),
  url: v.optional(v.string()),
});

const names = () => v.optional(v.array(v.string()), () => []);

/** Who did what, as the sign-off under a story says it: names alone. */
export const CreditsSchema = v.object({
  reporting: names(),
  additionalReporting: names(),
  writing: names(),
  editing: names(),
  photography: names(),
  translation: names(),
});

/** What sort of text it is; one order, first that holds wins, is in `kind.ts`. */
export const KINDS = [
  'sponsored',
  'press-release',
  'satire',
  'live',
  'review',
  'interview',
  'obituary',
  'fact-check',
  'letter',
  'opinion',
  'analysis',
  'explainer',
  'feature',
  'blog',
  'news',
] as const;

export const NOTICE_KINDS = ['correction', 'clarification', 'editors-note', 'update', 'disclosure'] as const;

/** Something the newsroom says about its own text. `date` in ISO 8601, to the precision that is known. */
export const NoticeSchema = v.object({
  kind: v.picklist(NOTICE_KINDS),
  text: v.string(),
  date: v.optional(v.string()),
});

/**
 * Where a value came from. `source` is the id of the row that won ("json-ld.datePublished"), `inferred` names the
 * parts that were concluded ("year"), `others` what further sources say where they differ.
 */
export const OriginSchema = v.object({
  source: v.string(),
  inferred: v.optional(v.array(v.string())),
  others: v.optional(v.array(v.object({ source: v.string(), value: v.string() }))),
});

const nullable = v.optional(v.nullable(v.string()), null);

/**
 * What an Article says about itself. Entries with a default are younger than the first articles that readers kept:
 * an article stored without them is still read.
 */
export const METADATA_ENTRIES = {
  /** Address the document was read from, absolute. */
  url: v.string(),
  /** Address the page names as its own (`link[rel=canonical]`, then `og:url`), absolute. */
  canonicalUrl: v.nullable(v.string()),
  /** Headline as a reader sees it, without the site's name. Empty only where the page has none at all. */
  title: v.string(),
  /** The line or two between headline and text, as the page shows or declares it. */
  standfirst: nullable,
  /** Names alone, joined by ", ": no "By", no role, no agency. */
  byline: v.nullable(v.string()),
  /** Those of the byline, in its order. */
  authors: v.optional(v.array(AuthorSchema), () => []),
  credits: v.optional(CreditsSchema, {}),
  /** The news agency the story is from, by its name in the table of agencies ("Reuters", "AFP"). */
  agency: nullable,
  /** The publication the text was taken over from. */
  syndicatedFrom: v.optional(v.nullable(v.object({ name: v.string(), url: v.optional(v.string()) })), null),
  /** Where (and when) an agency's story was filed; `place` as written, `date` in ISO 8601. */
  dateline: v.optional(v.nullable(v.object({ place: v.string(), date: v.optional(v.string()) })), null),
  /** ISO 8601 with the precision that is known: `2025-12-28`, `2025-12-28T09:30:00Z`. */
  publishedAt: v.nullable(v.string()),
  /** As `publishedAt`; null where the page tells of no change. */
  modifiedAt: v.nullable(v.string()),
  section: nullable,
  /** Names of the levels above the article, outermost first, without "Home" and without the headline. */
  breadcrumb: v.optional(v.array(v.string()), () => []),
  tags: v.optional(v.array(v.string()), () => []),
  kind: v.optional(v.nullable(v.picklist(KINDS)), null),
  notices: v.optional(v.array(NoticeSchema), () => []),
  siteName: v.nullable(v.string()),
  /** BCP 47, as the page declares it (`en-US` stays). */
  language: v.nullable(v.string()),
  direction: v.picklist(['ltr', 'rtl']),
  leadImage: v.nullable(LeadImageSchema),
  /** The page holds only the beginning of the article. */
  paywalled: v.optional(v.boolean(), false),
  /** By field name. */
  provenance: v.optional(v.record(v.string(), OriginSchema), () => ({})),
} as const;

export type LeadImage = v.InferOutput<typeof LeadImageSchema>;
export type Author = v.InferOutput<typeof AuthorSchema>;
export type Credits = v.InferOutput<typeof CreditsSchema>;
export type Kind = (typeof KINDS)[number];
export type NoticeKind = (typeof NOTICE_KINDS)[number];
export type Notice = v.InferOutput<typeof NoticeSchema>;
export type Origin = v.InferOutput<typeof OriginSchema>;
export type Provenance = Readonly<Record<string, Origin>>;

import type { Article } from '../../../utils/article/schema';

/** A harmless article as the engine gives it. */
export const article = (changes: Partial<Article> = {}): Article => ({
  url: 'https://www.harbourpost.example/ferry',
  canonicalUrl: 'https://www.harbourpost.example/ferry',
  title: 'The ferry that came back',
  byline: null,
  publishedAt: null,
  modifiedAt: null,
  siteName: null,
  language: 'en-GB',
  direction: 'ltr',
  leadImage: { src: 'https://img.harbourpost.example/ferry.jpg', alt: 'A ferry' },
  wordCount: 1,
  readingMinutes: 1,
  html: '<p>Boat.</p>',
  text: 'Boat.',
  readerable: true,
  confidence: 1,
  timings: { extract: 1, metadata: 1, sanitise: 0 },
  ...changes,
});

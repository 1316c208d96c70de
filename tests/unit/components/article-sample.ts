import type { SafeArticle } from '../../../components/article';
import type { SafeHtml } from '../../../utils/sanitise';

/** An article of two paragraphs. Its HTML is written here, so it may call itself safe. */
export function sampleArticle(
  changes: Partial<Omit<SafeArticle, 'html'>> & { html?: string } = {},
): SafeArticle {
  const { html = '<p>The boat was there.</p><p>So was half the town.</p>', ...rest } = changes;
  return {
    url: 'https://www.harbourpost.example/ferry?from=home',
    canonicalUrl: 'https://www.harbourpost.example/ferry',
    title: 'The ferry that came back',
    byline: 'Marit Oyelaran, Jonas Feld',
    standfirst: null,
    authors: [{ name: 'Marit Oyelaran' }, { name: 'Jonas Feld' }],
    credits: {
      reporting: [],
      additionalReporting: [],
      writing: [],
      editing: [],
      photography: [],
      translation: [],
    },
    agency: null,
    syndicatedFrom: null,
    dateline: null,
    section: null,
    breadcrumb: [],
    tags: [],
    kind: null,
    notices: [],
    paywalled: false,
    provenance: {},
    publishedAt: '2025-12-28',
    modifiedAt: null,
    siteName: 'The Harbour Post',
    language: 'en-GB',
    direction: 'ltr',
    leadImage: null,
    wordCount: 9,
    readingMinutes: 1,
    text: 'The boat was there.\nSo was half the town.',
    readerable: true,
    confidence: 0.9,
    timings: { extract: 1, metadata: 1, sanitise: 1 },
    ...rest,
    html: html as SafeHtml,
  };
}

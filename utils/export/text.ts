import type { Format } from './format';

/**
 * Plain text to paste: headline, who and when, the story with blank lines between blocks, the original's address.
 * What is not known leaves no gap.
 */
export const text: Format = {
  extension: 'txt',
  mediaType: 'text/plain',
  write(article, { byline, date }) {
    const facts = [article.siteName, date].filter((fact) => fact !== null).join(', ');
    const head = [byline, facts].filter(Boolean).join('\n');
    const story = article.text.replace(/\s*\n\s*/g, '\n\n');
    return [article.title, head, story, article.canonicalUrl ?? article.url].filter(Boolean).join('\n\n');
  },
};

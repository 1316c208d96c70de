/** Columns of text on a terminal that tells no width. */
const COLUMNS = 100;

/**
 * The article as the popup shows it, and what was done, for people.
 * @param {import('./job.mjs').Outcome} outcome
 * @returns {string}
 */
export function describe({ article, words, hidden, failure, pictures }) {
  const parts = [];
  if (article !== null) parts.push(wrap(words), facts(article));
  else parts.push(`${words.trim()}\n(${failure?.code})`);
  parts.push(`Hidden in the page: ${hidden.length}${hidden.map((item) => `\n  ${line(item)}`).join('')}`);
  if (pictures.length > 0)
    parts.push(`Pictures:\n${pictures.map(([name, path]) => `  ${name.padEnd(9)} ${path}`).join('\n')}`);
  return `\n${parts.join('\n\n')}\n`;
}

/** @param {import('../../utils/article/schema').Article} article */
function facts(article) {
  const { url, canonicalUrl, byline, siteName, publishedAt, modifiedAt, language, direction, leadImage } =
    article;
  const { wordCount, readingMinutes, confidence, timings } = article;
  const rows = {
    address: url,
    canonical: canonicalUrl,
    site: siteName,
    byline,
    published: publishedAt,
    modified: modifiedAt,
    language: `${language ?? 'not declared'}, ${direction}`,
    'lead image': leadImage?.src ?? null,
    length: `${wordCount} words, ${readingMinutes} min`,
    confidence: confidence.toFixed(2),
    took: `${(timings.extract + timings.metadata + timings.sanitise).toFixed(0)} ms`,
  };
  return Object.entries(rows)
    .map(([name, value]) => `  ${name.padEnd(11)} ${value ?? '—'}`)
    .join('\n');
}

/** @param {{ category: string, rule: string, selector: string }} hidden */
const line = ({ category, rule, selector }) => `${category.padEnd(16)} ${rule.padEnd(28)} ${selector}`;

/** @param {string} text */
function wrap(text) {
  const width = Math.min(process.stdout.columns ?? COLUMNS, COLUMNS);
  const pattern = new RegExp(`(?=.{${width}})(.{1,${width - 1}})\\s`, 'g');
  return text
    .replace(/\n{3,}/g, '\n\n')
    .split('\n')
    .map((paragraph) => paragraph.replace(pattern, '$1\n'))
    .join('\n');
}

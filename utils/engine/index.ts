import { type Article, type ExtractOptions, extract } from '../article';
import { type Location, locate } from '../locate';
import { sanitiseArticle } from '../sanitise';

declare global {
  var lede:
    | {
        /** The article of a parsed document, sanitised. It may consume the document. */
        extract: (document: Document, url: string, options?: ExtractOptions) => Article;
        /** Makes an article's HTML safe, as the extension's own pages do before they show it. */
        sanitise: (article: Article) => Article;
        /** Where the article is: what the clean-up needs of it. */
        locate: (document: Document) => Location;
      }
    | undefined;
}

/** The engine as one script: what the extension runs, to be measured on any parsed page beside other extractors. */
globalThis.lede = {
  extract: (document, url, options) => sanitiseArticle(extract(document, url, options)),
  sanitise: sanitiseArticle,
  locate,
};

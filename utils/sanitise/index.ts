import type { Article, LeadImage } from '../article/schema';
import { imageAddress } from './addresses';
import { policy } from './policy';
import { prepare } from './prepare';
import { purify } from './purify';

declare const brand: unique symbol;

/**
 * HTML that may be given to `innerHTML`. Made here and nowhere else. Where the browser knows Trusted Types it is in
 * truth a `TrustedHTML`, which reads as a string: `String(html)` wherever it is stored, sent or searched.
 */
export type SafeHtml = string & { readonly [brand]: true };

/** Rounds after which HTML that still changes is shown as its words. Two are enough for what browsers serialise. */
const ROUNDS = 5;

/**
 * Makes foreign HTML safe to show: prose, tables, pictures and links are left, whatever runs, plays, tracks or styles
 * is not. What is given back stays the same when it is parsed, written and sanitised again, so what is shown is what
 * was examined. Addresses must be absolute already; others are taken away.
 */
export function sanitise(html: string): SafeHtml {
  let now = String(html);
  for (let round = 0; round < ROUNDS; round += 1) {
    now = purify(prepare(now));
    if (prepare(now) === now) return sign(now);
  }
  return sign(asText(now));
}

/** The article with its HTML, its addresses and its language made safe; fills `timings.sanitise`. */
export function sanitiseArticle(article: Article): Omit<Article, 'html'> & { html: SafeHtml } {
  const start = performance.now();
  const html = sanitise(article.html);
  return {
    ...article,
    html,
    url: pageAddress(article.url) ?? '',
    canonicalUrl: pageAddress(article.canonicalUrl),
    language: languageOf(article.language),
    leadImage: safeImage(article.leadImage),
    timings: { ...article.timings, sanitise: performance.now() - start },
  };
}

const sign = (html: string): SafeHtml => policy.createHTML(html) as SafeHtml;

function asText(html: string): string {
  const box = document.implementation.createHTMLDocument('').createElement('p');
  box.textContent = html.replace(/<[^>]*>/g, '');
  return box.outerHTML;
}

/** Where the article was read from: a page of the web or a file. */
function pageAddress(url: string | null): string | null {
  return url !== null && /^(?:https?|file):\/\//i.test(url) && URL.canParse(url) ? url : null;
}

function languageOf(tag: string | null): string | null {
  return tag !== null && /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/i.test(tag) ? tag : null;
}

function safeImage(image: LeadImage | null): LeadImage | null {
  const src = image && imageAddress(image.src);
  return image && src ? { ...image, src } : null;
}

/**
 * Why a page cannot be read, as far as its address, its type or the browser's refusal tells. In each table the first row
 * that fits decides.
 */
import type { Failure, FailureCode } from './failures';
import type { Tab } from './tabs';

type Row = readonly [pattern: RegExp, code: FailureCode];

/** Addresses no extension is let into, whatever permission it has. */
const ADDRESSES: readonly Row[] = [
  [/^view-source:/i, 'view-source'],
  [/^(?!https?:|file:|blob:|$)/i, 'browser-page'],
];

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/** Media types that hold no HTML, though the browser shows them in a document of its own. */
const TYPES: readonly Row[] = [
  [/^application\/pdf$/, 'pdf'],
  [/^image\//, 'image'],
  [/^/, 'not-html'],
];

/** What browsers say when they refuse a script. */
const REFUSALS: readonly Row[] = [
  [/error page/i, 'error-page'],
  [/gallery/i, 'store-page'],
  [
    /no tab with id|invalid tab id|tab was closed|tab (?:not found|is gone)|frame .*(?:removed|not found)|no frame|actor .*destroyed|document .*(?:changed|unloaded)/i,
    'tab-gone',
  ],
];

/** Firefox puts signs of its own on what it shows in a page's place, under that page's address. */
const SIGNS: readonly Row[] = [
  [/^chrome:\/\/global\/skin\/icons\/(?:info|warning|blocked)/, 'error-page'],
  [/^chrome:\/\/global\/skin\/icons\/pdf\b/, 'pdf'],
];

/** Where a refusal says nothing more than that it is one, the address may. */
const REFUSED_ADDRESSES: readonly Row[] = [
  [
    /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons|addons\.opera\.com)(?:\/|$)/i,
    'store-page',
  ],
  [/^[^?#]*\.pdf(?:[?#]|$)/i, 'pdf'],
  [/^[^?#]*\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico)(?:[?#]|$)/i, 'image'],
  [/^[^?#]*\.(?:json|xml|rss|atom|txt|csv|mp3|mp4|webm|ogg)(?:[?#]|$)/i, 'not-html'],
  [/^file:/i, 'file-access'],
];

/**
 * Refusals that are one of permission; any other is a mistake of ours. The toolbar button gives permission for every page
 * but the browser's own, and with it the address: where that is unknown, it is such a page.
 */
const PERMISSION = /cannot access|cannot be scripted|missing host permission|permission|not allowed/i;

/** Why a page cannot be read, going by its address alone; null where nothing speaks against trying. */
export function addressFailure(url: string): FailureCode | null {
  return look(ADDRESSES, url);
}

/** Why a document of this media type cannot be read; null for HTML. */
export function typeFailure(contentType: string): FailureCode | null {
  return HTML.test(contentType) ? null : look(TYPES, contentType);
}

/** What it means that the browser refused to run a script in a tab. `sign`: address of the sign the tab bears. */
export function refusal(error: unknown, tab: Tab, sign = ''): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  const code =
    look(REFUSALS, detail) ??
    look(SIGNS, sign) ??
    look(REFUSED_ADDRESSES, tab.url) ??
    (PERMISSION.test(detail) ? (tab.url === '' ? 'browser-page' : 'permission-denied') : 'unexpected');
  return { code, detail };
}

function look(rows: readonly Row[], text: string): FailureCode | null {
  return rows.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

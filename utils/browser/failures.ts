/**
 * Everything that can go wrong between the click and the article, as values. Thrown errors end where they are caught
 * and turned into one of these; the interface has one table that says what each means and what to do (components/failure).
 */
export const FAILURES = [
  'browser-page', // the browser's own page: about:, chrome:, another extension's
  'store-page', // an extension store: the browser lets no extension in
  'view-source',
  'pdf',
  'image',
  'not-html', // JSON, plain text, XML, audio, video
  'file-access', // file: without the "allow access to file URLs" switch
  'no-article', // the page holds none: "show anyway" gives the forced result
  'login-page',
  'error-page', // the server's or the browser's own error page
  'permission-denied',
  'still-loading',
  'tab-gone', // closed, navigated or discarded meanwhile
  'too-large', // over the engine's budgets and nothing usable inside them
  'storage-full',
  'unexpected',
] as const;

export type FailureCode = (typeof FAILURES)[number];

export interface Failure {
  code: FailureCode;
  /** For developers, English, never shown as the only explanation. */
  detail?: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** What a thrown error means: no room, or a mistake of ours. Browsers name a full disk in several ways, all with "quota". */
export function failureOf(error: unknown): Failure {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: /quota|disk (?:is )?full/i.test(detail) ? 'storage-full' : 'unexpected', detail };
}

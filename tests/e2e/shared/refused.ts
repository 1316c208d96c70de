import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from '../../../scripts/serve/pages.mjs';
import type { Answer } from '../../../scripts/serve/stand-in.mjs';

const SITE = 'https://other.example';
const html = (body: string) => ({ type: 'text/html', body: `<!doctype html><title>Page</title>${body}` });
const LOGIN =
  '<h1>Sign in</h1><form><input type="email"><input type="password"><button>Sign in</button></form>';
const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Pages of the net that Lede cannot read in any browser: their answers by address, and the code that says why. */
const PAGES: readonly (readonly [path: string, answer: Answer, code: string])[] = [
  ['/data.json', { type: 'application/json', body: '{"a":1}' }, 'not-html'],
  ['/words.txt', { type: 'text/plain', body: 'Words.' }, 'not-html'],
  ['/picture', { type: 'image/jpeg', body: readFileSync(join(SAMPLES, 'assets', 'river.jpg')) }, 'image'],
  ['/paper.pdf', { type: 'application/pdf', body: PDF }, 'pdf'],
  ['/paper?id=4', { type: 'application/pdf', body: PDF }, 'pdf'],
  ['/login', html(LOGIN), 'login-page'],
  ['/missing', { ...html('<h1>404</h1><p>This page was not found.</p>'), status: 404 }, 'error-page'],
];

/** Addresses of such pages, each with the code. */
export const REFUSED = PAGES.map(([path, , code]) => [SITE + path, code] as const);

/** What is answered at these addresses, and at those of the browsers' stores. */
export const REFUSED_ANSWERS: Record<string, Answer> = {
  ...Object.fromEntries(PAGES.map(([path, answer]) => [SITE + path, answer])),
  'https://chromewebstore.google.com/': html('<p>Extensions</p>'),
  'https://addons.mozilla.org/': html('<p>Extensions</p>'),
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from '../../../scripts/serve/pages.mjs';
import type { Answer, Asked } from '../../../scripts/serve/stand-in.mjs';

const SITE = 'https://recorded.example';
const picture = { type: 'image/jpeg', body: readFileSync(join(SAMPLES, 'assets', 'river.jpg')) };
const PARAGRAPH =
  '<p>The river rose for two days, and on the third, as the reeve had said it would, it stood at the ' +
  'second step of the market stairs, where it had last stood when her grandmother was young.</p>';
const BODY = `<!doctype html><html lang="en"><head><title>The river at the second step</title>
<meta property="og:image" content="${SITE}/lead.jpg"></head><body><article><h1>The river at the second step</h1>
${PARAGRAPH.repeat(4)}<figure><img src="/inside.jpg" width="600" height="400" alt="The stairs"></figure>
<img src="https://counter.example/pixel.gif" width="1" height="1" alt="">${PARAGRAPH.repeat(4)}
<iframe src="https://frame.example/"></iframe><link rel="stylesheet" href="https://styles.example/a.css">
<video src="https://video.example/a.mp4" poster="https://video.example/a.jpg"></video></article></body></html>`;

/** Address of a story whose article has two pictures, and among them what must not be asked for again. */
export const STORY = `${SITE}/story`;

/** Another address of the same story, for the one test that looks where it is written down. */
export const SECRET_STORY = 'https://unrecorded.example/story';

/** Addresses of its pictures. */
export const PICTURES: readonly string[] = [`${SITE}/lead.jpg`, `${SITE}/inside.jpg`];

/** What is answered at these addresses. */
export const STORY_ANSWERS: Record<string, Answer> = {
  [STORY]: { type: 'text/html', body: BODY },
  [SECRET_STORY]: { type: 'text/html', body: BODY },
  ...Object.fromEntries(PICTURES.map((url) => [url, picture])),
};

/** What was asked for that is not of the browser's own making, and with which referrers. */
export function told(asked: readonly Asked[], isOfBrowser: (url: string) => boolean) {
  const others = asked.filter(({ url }) => !isOfBrowser(url));
  return {
    addresses: [...new Set(others.map(({ url }) => url))].sort(),
    referrers: others.map(({ headers }) => headers.referer).filter(Boolean),
  };
}

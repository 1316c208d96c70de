import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sample } from '../shared/samples';
import { start } from '../shared/start';
import { expect, test } from './fixture';

const PARAGRAPH =
  '<p>Am Ufer standen die Körbe, und die Fähre fuhr über den Fluß, wie an jedem Morgen, als die Müllerin zurückkam und die Säcke zählte, einen nach dem anderen.</p>';
const page = (head: string) =>
  `<!doctype html><html lang="de"><head><title>Die Fähre</title>${head}</head><body><article><h1>Die Fähre fährt</h1>${PARAGRAPH.repeat(8)}</article></body></html>`;

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lede-start-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('a sample page gives its article and what was hidden', async () => {
  const { code, printed } = await start('samples/newspaper.html');
  const { url, expected } = sample('newspaper');
  expect(code).toBe(0);
  expect(printed.error).toBeNull();
  expect(printed.article?.url).toBe(url);
  expect(printed.article?.title).toBe(expected.title);
  expect(printed.hidden.length).toBeGreaterThan(3);
  expect(Object.keys(printed.hidden[0] ?? {})).toEqual(['category', 'rule', 'selector']);
});

test('a file without an address of its own is read from loopback, in the encoding a browser would take', async () => {
  await writeFile(join(folder, 'old.html'), Buffer.from(page(''), 'latin1'));
  const { code, printed } = await start('old.html', { from: folder });
  expect(code).toBe(0);
  expect(printed.article?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/old\.html$/);
  expect(printed.article?.text).toContain('fuhr über den Fluß');
});

test('scripts of a file do not run', async () => {
  const script =
    '<script>document.title = "It ran"; document.documentElement.textContent = "It ran"</script>';
  await writeFile(join(folder, 'active.html'), page(`<meta charset="utf-8">${script}`));
  const { printed } = await start(join(folder, 'active.html'));
  expect(printed.article?.title).toBe('Die Fähre fährt');
});

test('a page that is no article is exit code 2', async () => {
  const { code, printed } = await start('samples/home.html');
  expect(code).toBe(2);
  expect(printed.article).toBeNull();
  expect(printed.error?.code).toBe('no-article');
});

for (const [what, path, reason] of [
  ['a missing file', 'samples/nothing.html', 'missing-file'],
  ['a directory', 'samples', 'directory'],
  ['a file that is no HTML', 'package.json', 'not-html'],
  ['an address nobody can read', 'ftp://example.org/', 'bad-address'],
] as const) {
  test(`${what} is exit code 1`, async () => {
    const { code, printed } = await start(path);
    expect(code).toBe(1);
    expect(printed).toMatchObject({ article: null, hidden: [], error: { code: reason } });
  });
}

test('an address is loaded from its server; an error of that server is exit code 1', async () => {
  const server = createServer((request, response) => {
    const found = request.url === '/story';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? page('') : 'Not found');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const read = await start(`${origin}/story`);
  expect([read.code, read.printed.article?.title]).toEqual([0, 'Die Fähre fährt']);
  const missing = await start(`${origin}/gone`);
  expect([missing.code, missing.printed.error?.code]).toEqual([1, 'http-error']);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  const refused = await start(`${origin}/story`);
  expect([refused.code, refused.printed.error?.code]).toEqual([1, 'network-error']);
});

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

/** Isolated from other origins, which gives the page a clock of 5 microseconds. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Saved pages are shown as they are: nothing of them runs. */
const SCRIPTLESS = { 'content-security-policy': "script-src 'none'" };

/** The bench's own site on loopback. */
export interface Site {
  origin: string;
  close(): void;
}

/**
 * Serves scripts by name, a page that loads them all at `/`, and files of gzipped HTML by their key: at `/page/<key>` to be
 * fetched, at `/live/<key>` to be shown with their scripts off; nothing at `/blank`. Everything else is not found.
 */
export async function serve(
  scripts: Readonly<Record<string, string>>,
  files: ReadonlyMap<string, string>,
): Promise<Site> {
  const tags = Object.keys(scripts).map((name) => `<script src="/${name}"></script>`);
  const index = `<!doctype html><meta charset="utf-8"><title>Bench</title>${tags.join('')}`;
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://bench').pathname);
    const [, door, key] = path.match(/^\/(page|live)\/(.*)$/) ?? [];
    const file = files.get(key ?? '');
    const script = scripts[path.slice(1)];
    try {
      if (path === '/blank') response.writeHead(200, { 'content-type': HTML }).end();
      else if (path === '/') response.writeHead(200, { 'content-type': HTML, ...ISOLATED }).end(index);
      else if (script !== undefined) response.writeHead(200, { 'content-type': SCRIPT }).end(script);
      else if (file) {
        const body = await readFile(file);
        const policy = door === 'live' ? SCRIPTLESS : {};
        response.writeHead(200, { 'content-type': HTML, 'content-encoding': 'gzip', ...policy }).end(body);
      } else response.writeHead(404).end();
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

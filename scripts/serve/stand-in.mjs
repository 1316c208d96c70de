import http from 'node:http';
import https from 'node:https';
import { selfSigned } from './certificate.mjs';

/**
 * What is answered at one address.
 * @typedef {{ body: string | Buffer, type: string, status?: number, headers?: Record<string, string> }} Answer
 */

/**
 * A request as it was made.
 * @typedef {{ url: string, method: string, headers: http.IncomingHttpHeaders, answered: boolean }} Asked
 */

/**
 * A proxy on loopback that stands in for the whole net: it answers at the addresses it knows and refuses all others,
 * so that a page can be shown at its own address while nothing leaves the machine.
 * @typedef {{ port: number, origin: string, asked: Asked[], close(): Promise<void> }} StandIn
 */

/**
 * @param {(url: URL) => Answer | null | Promise<Answer | null>} find null: refused
 * @returns {Promise<StandIn>}
 */
export async function startStandIn(find) {
  /** @type {Asked[]} */
  const asked = [];

  /** @param {'http' | 'https'} scheme @returns {http.RequestListener} */
  const answering = (scheme) => async (request, response) => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host ?? '127.0.0.1'}`);
    const answer = await find(url);
    asked.push({
      url: url.href,
      method: request.method ?? 'GET',
      headers: request.headers,
      answered: answer !== null,
    });
    if (answer === null) return refuse(request, response);
    response.writeHead(answer.status ?? 200, {
      'content-type': answer.type,
      'cache-control': 'no-store',
      ...answer.headers,
    });
    response.end(answer.body);
  };

  const secure = https.createServer({ ...selfSigned(), ALPNProtocols: ['http/1.1'] }, answering('https'));
  const server = http.createServer(answering('http'));
  /** @type {Set<import('node:stream').Duplex>} */
  const tunnels = new Set();
  server.on('connect', (_request, socket) => {
    tunnels.add(socket);
    socket.on('close', () => tunnels.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    secure.emit('connection', socket);
  });
  for (const one of [server, secure]) one.on('clientError', (_error, socket) => socket.destroy());
  secure.on('tlsClientError', (_error, socket) => socket.destroy());

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server on loopback has no port.');
  return {
    port: address.port,
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    close: async () => {
      // A server does not count what was made a tunnel among its connections, and yet waits for it.
      for (const tunnel of tunnels) tunnel.destroy();
      for (const one of [server, secure]) {
        one.closeAllConnections();
        await new Promise((resolve) => one.close(resolve));
      }
    },
  };
}

/**
 * A page that sends itself elsewhere must stay: to a navigation, "no content" means just that.
 * @param {http.IncomingMessage} request @param {http.ServerResponse} response
 */
function refuse(request, response) {
  const navigates = /^text\/html\b/.test(request.headers.accept ?? '');
  response.writeHead(navigates ? 204 : 403).end();
}

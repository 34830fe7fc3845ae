/**
 * Serves a folder on loopback: `node test/tools/serve.mjs FOLDER [PORT]`, or {@link serve} from tests.
 * A static server and no more: no listing, no way out of the folder.
 */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.md': 'text/plain; charset=utf-8',
  '.map': 'application/json',
};

/**
 * @param {string} folder
 * @param {{ port?: number, pages?: import('./serve.mjs').Pages, headers?: Record<string, string> }} [options]
 *   `pages` answer in place of files, by path; `headers` go with each of them.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { port = 0, pages = {}, headers = {} } = {}) {
  const find = typeof pages === 'function' ? pages : (path) => (Object.hasOwn(pages, path) ? pages[path] : undefined);
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = find(pathname);
    if (page !== undefined) {
      response.writeHead(page.status ?? 200, {
        'content-type': page.type ?? 'text/html; charset=utf-8',
        ...headers,
        ...page.headers,
      });
      response.end(page.body);
      return;
    }
    let file = normalize(join(root, decodeURIComponent(pathname)));
    const inside = file === root || file.startsWith(root + sep);
    if (inside && statSync(file, { throwIfNoEntry: false })?.isDirectory()) file = join(file, 'index.html');
    if (!inside || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  });
  // A page that is slow may ask again after any time: the server never ends a connection first.
  server.keepAliveTimeout = 0;
  await new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = '.', wanted] = process.argv.slice(2);
  const first = wanted === undefined ? 4173 : Number(wanted);
  const { url } = await serve(folder, { port: first }).catch(() => serve(folder));
  console.log(`\n  The explorer is at ${url}/\n  Press Ctrl+C to stop.\n`);
}

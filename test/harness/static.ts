import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { ExecutionContext } from 'ava';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface Site {
  /** Pages in memory, by path: `{ '/': '<!doctype html>…' }`. They go before the folders. */
  pages?: Record<string, string>;
  /** Answers every other path without a file extension, as the pages do that a site has beside those of a test. */
  otherPages?: string;
  /** Folders on disk, by path prefix: `{ '/vendor/': 'components/dist' }`. */
  folders?: Record<string, string>;
  /** Sent with every answer, such as a Content-Security-Policy. */
  headers?: Record<string, string>;
}

/**
 * Serves a site on an origin of its own until the test ends.
 * @returns its origin, `http://localhost:<port>`
 */
export async function serve(
  t: ExecutionContext,
  { pages = {}, otherPages, folders = {}, headers = {} }: Site,
): Promise<string> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = pages[path] ?? (await fromFolder(folders, path)) ?? (extname(path) ? undefined : otherPages);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[extname(path) || '.html'] ?? 'application/octet-stream',
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

async function fromFolder(folders: Record<string, string>, path: string): Promise<Buffer | undefined> {
  const prefix = Object.keys(folders).find((key) => path.startsWith(key));
  if (prefix === undefined) return undefined;
  const file = join(folders[prefix] ?? '', normalize(`/${path.slice(prefix.length)}`));
  return readFile(file).catch(() => undefined);
}

import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** What the server answers under a path. */
export interface ServedPage {
  body: string | Uint8Array;
  status?: number;
  /** Added to, and going before, the content type that the path's ending gives. */
  headers?: Record<string, string>;
}

/** A web server on this machine alone. */
export interface StaticServer {
  /** The address of a path, or of the server when there is none. */
  url(path?: string): string;
  /** Serves a page under a path from now on, and says its address. */
  put(path: string, page: ServedPage | string): string;
  /** The paths that were asked for, in order. */
  requests(): string[];
  close(): Promise<void>;
}

/**
 * Serves pages given as text, and the files of a folder where no page is given, on a free port of 127.0.0.1.
 *
 * @param folder nothing outside it is ever served
 */
export async function serve(folder?: string): Promise<StaticServer> {
  const pages = new Map<string, ServedPage>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const pathname = pathOf(request.url ?? '/');
    asked.push(pathname);
    void answer(response, pathname, pages.get(pathname), folder);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = (path = '/') => new URL(path, origin).href;
  return {
    url,
    put(path, page) {
      const address = url(path);
      pages.set(new URL(address).pathname, typeof page === 'string' ? { body: page } : page);
      return address;
    },
    requests: () => [...asked],
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

async function answer(
  response: ServerResponse,
  path: string,
  page: ServedPage | undefined,
  folder: string | undefined,
): Promise<void> {
  const found = page ?? (folder === undefined ? undefined : await readPage(folder, path));
  if (found) {
    const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
    response.writeHead(found.status ?? 200, { 'content-type': type, ...found.headers }).end(found.body);
  } else {
    // Every page is asked for an icon; its absence is no error worth a line on the page's console.
    response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  }
}

/** The path of a request; of one that is no address (`//`), the text as it came, under which nothing is served. */
function pathOf(url: string): string {
  return URL.canParse(url, 'http://127.0.0.1') ? new URL(url, 'http://127.0.0.1').pathname : url;
}

async function readPage(folder: string, path: string): Promise<ServedPage | undefined> {
  try {
    const file = normalize(join(folder, decodeURIComponent(path)));
    if (!file.startsWith(normalize(folder) + sep)) return undefined;
    return { body: await readFile(file) };
  } catch {
    // No such file, a folder, or an address that is not well formed: the answer is the same.
    return undefined;
  }
}

/** Serves the page of the screen-pop tests to this machine, so that the browser can keep its files. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2'
};

/** Nothing changes during a run. */
const KEEP = { 'Cache-Control': 'max-age=3600, immutable' };

/** What lies at one path: text, or a folder whose files follow. */
export interface Served {
  /** Texts by path, with their media type. */
  readonly texts: Readonly<Record<string, { type: string; body: string }>>;
  /** Folders by the first segment of a path. */
  readonly folders: Readonly<Record<string, string>>;
}

function answer({ texts, folders }: Served, path: string, response: ServerResponse): void {
  const text = texts[path];
  if (text) {
    response.writeHead(200, { 'Content-Type': text.type, ...KEEP });
    response.end(text.body);
    return;
  }
  const [, segment = '', ...rest] = path.split('/');
  const folder = folders[segment];
  const file = join(folder ?? '', ...rest);
  if (!folder || !existsSync(file)) {
    // Fonts and the icon of the browser tab: their absence is no error of the page.
    response.writeHead(204).end();
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type, ...KEEP });
  createReadStream(file).pipe(response);
}

/** Starts serving; the server does not keep the process alive. */
export async function serve(served: Served): Promise<string> {
  const server = createServer((request, response) => {
    answer(served, new URL(request.url ?? '/', 'http://pop').pathname, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

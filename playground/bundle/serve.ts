/** Serves the local console over HTTP, rebuilding it when a source changed since the last page load. */
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip, gzipSync } from 'node:zlib';
import { buildConsole, type BuiltConsole } from './build.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml'
};

const ZIPPED = { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' };

/** Only this machine may connect; conversations can hold personal data. */
const HOST = '127.0.0.1';

/** A server that listens, and the address to open. */
export interface Served {
  readonly url: string;
  readonly server: Server;
}

/**
 * @param root the checkout
 * @param port 0 for any free one
 * @param tell shows progress to a person
 * @param rebuild false: what was built at the start is served until the end
 * @throws an error with code `EADDRINUSE` when the port is taken
 */
export async function serveConsole(
  root: string,
  port: number,
  tell: (text: string) => void,
  rebuild = true
): Promise<Served> {
  let latest: BuiltConsole | undefined;
  let building: Promise<BuiltConsole> | undefined;
  /** One build at a time: whoever asks meanwhile gets the same. */
  const build = () =>
    (building ??= buildConsole(root, tell)
      .then((built) => (latest = built))
      .finally(() => {
        building = undefined;
      }));
  const server = createServer((request, response) => {
    void (async () => {
      const path = new URL(request.url ?? '/', 'http://local').pathname;
      try {
        const built = !latest || (path === '/' && rebuild) ? await build() : latest;
        const zips = /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');
        if (path === '/') send(response, 200, 'text/html; charset=utf-8', page(built), zips);
        else sendFile(built, path, response, zips);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        tell(message);
        send(response, 500, 'text/html; charset=utf-8', problemPage(message));
      }
    })();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  try {
    await build();
  } catch (error) {
    server.close();
    throw error;
  }
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return { url: `http://localhost:${actual}/`, server };
}

/** The page with the import map that names the vendor files. */
function page({ places, vendor }: BuiltConsole): string {
  const imports = Object.fromEntries(
    Object.entries(vendor.files).map(([module, file]) => [module, `/vendor/${file}`])
  );
  // All files are asked for at once: none waits until the one that imports it has come.
  const files = readdirSync(vendor.folder).filter((file) => file.endsWith('.js'));
  const early = ['/app/console.js', ...files.map((file) => `/vendor/${file}`)]
    .map((file) => `<link rel="modulepreload" href="${file}" />`)
    .join('');
  return readFileSync(join(places.playground, 'index.html'), 'utf8').replace(
    '<!-- import map -->',
    `<script type="importmap">${JSON.stringify({ imports })}</script>${early}`
  );
}

/** What the browser shows instead of the console when a source does not build. */
function problemPage(message: string): string {
  const text = message.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<!doctype html><html lang="en"><title>Warm Handoff</title><body style="font-family:sans-serif;margin:2rem">
    <h1>The console does not build</h1><pre style="white-space:pre-wrap">${text}</pre>
    <p>Mend it and load this page again.</p></body></html>`;
}

/** Folders that may be read over HTTP, by first path segment. */
function folderOf({ places, vendor }: BuiltConsole, segment: string): string | undefined {
  const folders: Record<string, string> = {
    app: join(places.build, 'app'),
    vendor: vendor.folder,
    style: join(places.playground, 'style'),
    slds: join(places.root, 'node_modules', '@salesforce-ux', 'design-system', 'assets')
  };
  return folders[segment];
}

function sendFile(built: BuiltConsole, path: string, response: ServerResponse, zips: boolean) {
  const [, segment = '', ...rest] = normalize(decodeURIComponent(path)).split('/');
  const folder = folderOf(built, segment);
  const file = folder === undefined ? '' : join(folder, ...rest);
  if (!folder || !file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
    send(response, 404, 'text/plain; charset=utf-8', 'There is nothing here. Open / instead.');
    return;
  }
  const zipped = zips && extname(file) !== '.png';
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    ...(zipped ? ZIPPED : {})
  });
  const content = createReadStream(file);
  if (zipped) content.pipe(createGzip()).pipe(response);
  else content.pipe(response);
}

function send(response: ServerResponse, status: number, type: string, body: string, zips = false) {
  const headers = { 'Content-Type': type, 'Cache-Control': 'no-store' };
  response.writeHead(status, zips ? { ...headers, ...ZIPPED } : headers);
  response.end(zips ? gzipSync(body) : body);
}

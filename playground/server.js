/**
 * Starts the local console: builds what is stale, serves it and prints the address.
 * `PORT` chooses the port (default 4173; 0 takes any free one). `REBUILD=no` serves what was built at
 * the start even when a source changes, so that a test run sees one version.
 */
import { join } from 'node:path';
import { register } from 'tsx/esm/api';

const DEFAULT_PORT = 4173;
const root = join(import.meta.dirname, '..');

/** Says what happened and what to do, and ends with the code for wrong usage. */
function refuse(message) {
  console.error(message);
  process.exit(2);
}

const wanted = process.env.PORT ?? String(DEFAULT_PORT);
const port = Number(wanted);
if (!/^\d+$/.test(wanted) || port > 65535) {
  refuse(`PORT is "${wanted}", which is not a port. Give a number from 0 to 65535.`);
}

register();
const { serveConsole } = await import('./bundle/serve.ts');

try {
  const { url, server } = await serveConsole(
    root,
    port,
    (text) => console.log(text),
    process.env.REBUILD !== 'no'
  );
  console.log(`The local console is at ${url}  (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.closeAllConnections();
      server.close(() => process.exit(0));
    });
  }
} catch (error) {
  if (error.code === 'EADDRINUSE') {
    refuse(
      `Port ${port} is in use. Stop what is running there, or choose another: PORT=${port + 1} npm start`
    );
  }
  if (error.code === 'EACCES') {
    refuse(
      `Port ${port} needs more rights than you have. Choose one above 1023: PORT=4173 npm start`
    );
  }
  console.error(`The local console does not build.\n${error.message}`);
  process.exit(1);
}

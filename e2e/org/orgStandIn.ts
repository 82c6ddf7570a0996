/**
 * A loopback server that the real `sf` command takes for an org, with a journal of everything it was asked.
 * It shows the order and the arguments of our commands; what Salesforce accepts only an org can tell.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { answerRest } from './rest.ts';
import { SoapSide } from './soap.ts';
import { tablesOf, type Asked, type StandInWorld } from './world.ts';

/** A running stand-in. */
export interface OrgStandIn {
  readonly url: string;
  readonly journal: Asked[];
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  return (request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw).toString('utf8');
}

/** Reading requests that are sent as POST. */
const READS = /graphql|\/query|\/bootstrap\//;

/** Starts a stand-in on a free port of this machine. */
export function startOrg(world: StandInWorld): Promise<OrgStandIn> {
  tablesOf(world);
  const soap = new SoapSide(world);
  const journal: Asked[] = [];
  let base = '';
  const server = createServer((request, response) => {
    void (async (): Promise<void> => {
      const body = await bodyOf(request);
      // The command line keeps the trailing slash of the address, so most paths come with two.
      const url = new URL((request.url ?? '/').replace(/^\/+/, '/'), base);
      const isExpired = world.faults.has('session expired');
      if (url.pathname.includes('/Soap/') && !isExpired) {
        const { step, writes, status, text } = await soap.answer(body);
        journal.push({ step, writes });
        response.writeHead(status, { 'content-type': 'text/xml' }).end(text);
        return;
      }
      const method = request.method ?? 'GET';
      const soql = url.searchParams.get('q') ?? '';
      const writes = method !== 'GET' && !READS.test(url.pathname);
      journal.push({ step: `${method} ${soql === '' ? url.pathname : soql}`, writes });
      const wantsColumns = url.searchParams.get('columns') === 'true';
      const [status, content] = answerRest(world, {
        method,
        path: url.pathname,
        soql,
        wantsColumns,
        body,
        base
      });
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(typeof content === 'string' ? content : JSON.stringify(content));
    })();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
      resolve({
        url: base,
        journal,
        close: () =>
          new Promise((done) => {
            server.closeAllConnections();
            server.close(() => done());
          })
      });
    });
  });
}

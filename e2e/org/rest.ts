/** The REST side of a stand-in: who is logged in, queries, records and the activation of agents. */
import { answerQuery, fieldsOf } from './soql.ts';
import { ORG_ID, USER_ID, USERNAME, VERSION, type StandInWorld } from './world.ts';

/** One request, read. */
export interface RestRequest {
  readonly method: string;
  /** Path with a single leading slash. */
  readonly path: string;
  /** The query, where there is one. */
  readonly soql: string;
  readonly wantsColumns: boolean;
  readonly body: string;
  readonly base: string;
}

/** Status and content of an answer. */
export type RestAnswer = readonly [status: number, content: unknown];

/** The command line compares this sentence to know that an org does not track sources. */
const NOT_FOUND: RestAnswer = [
  404,
  [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }]
];

function token(base: string): string {
  const part = (content: unknown): string =>
    Buffer.from(JSON.stringify(content)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: base,
    aud: base,
    sub: USER_ID,
    exp: now + 3600,
    iat: now,
    scp: 'chatbot_api sfap_api web',
    org_id: ORG_ID,
    user_id: USER_ID
  };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.unsigned`;
}

const column = (name: string): object => ({
  aggregate: false,
  apexType: 'String',
  booleanType: false,
  columnName: name,
  custom: false,
  displayName: name,
  foreignKeyName: null,
  insertable: true,
  joinColumns: [],
  numberType: false,
  textType: true,
  updatable: true
});

function queried(world: StandInWorld, { soql, wantsColumns }: RestRequest): RestAnswer {
  if (wantsColumns) {
    return [
      200,
      {
        entityName: 'X',
        groupBy: false,
        idSelected: true,
        keyPrefix: '001',
        columnMetadata: fieldsOf(soql).map(column)
      }
    ];
  }
  const found = answerQuery(world.tables, soql);
  if (found) return [200, found];
  const [, object = ''] = /\bFROM\s+(\w+)/i.exec(soql) ?? [];
  return [
    400,
    [{ message: `sObject type '${object}' is not supported.`, errorCode: 'INVALID_TYPE' }]
  ];
}

function recordAnswer(
  world: StandInWorld,
  request: RestRequest,
  object: string,
  id: string
): RestAnswer {
  const row = world.tables[object]?.find(
    (each) => String(each['Id']).slice(0, 15) === id.slice(0, 15)
  );
  if (!row) return NOT_FOUND;
  if (request.method === 'PATCH') {
    Object.assign(row, JSON.parse(request.body) as object);
    return [204, ''];
  }
  return [200, row];
}

function activated(world: StandInWorld, request: RestRequest, id: string): RestAnswer {
  if (world.faults.has('activation refused'))
    return [400, [{ errorCode: 'INVALID_INPUT', message: 'This org does not activate it.' }]];
  const row = world.tables['BotVersion']?.find(
    (each) => String(each['Id']).slice(0, 15) === id.slice(0, 15)
  );
  if (!row) return NOT_FOUND;
  const { status } = JSON.parse(request.body) as { status: string };
  Object.assign(row, { Status: status });
  return [200, { success: true, isActivated: status === 'Active', messages: [] }];
}

/** Answers one request. */
export function answerRest(world: StandInWorld, request: RestRequest): RestAnswer {
  const { path, method, base, body } = request;
  if (world.faults.has('session expired') && path !== '/services/oauth2/userinfo')
    return [401, [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }]];
  if (path === '/services/oauth2/userinfo')
    return [200, { user_id: USER_ID, organization_id: ORG_ID, preferred_username: USERNAME }];
  if (path === '/agentforce/bootstrap/nameduser') return [200, { access_token: token(base) }];
  if (/^\/services\/data\/?$/.test(path))
    return [200, [{ label: VERSION, url: `/services/data/v${VERSION}`, version: VERSION }]];
  if (/^\/services\/data\/v[\d.]+\/?$/.test(path))
    return [
      200,
      { sobjects: `${path}/sobjects`, query: `${path}/query`, tooling: `${path}/tooling` }
    ];
  if (/\/query\/?$/.test(path)) return queried(world, request);
  const [, bot] = /\/connect\/bot-versions\/(\w+)\/activation$/.exec(path) ?? [];
  if (bot !== undefined) return activated(world, request, bot);
  const [, object = '', id] = /\/sobjects\/(\w+)(?:\/(\w+))?\/?$/.exec(path) ?? [];
  if (id !== undefined && id !== 'describe') return recordAnswer(world, request, object, id);
  if (object !== '' && method === 'POST') {
    const rows = (world.tables[object] ??= []);
    const made = {
      Id: `0Pa${String(rows.length + 1).padStart(12, '0')}AAA`,
      ...(JSON.parse(body) as object)
    };
    rows.push(made);
    return [201, { id: made.Id, success: true, errors: [] }];
  }
  return NOT_FOUND;
}

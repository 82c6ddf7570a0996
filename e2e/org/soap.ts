/** The Metadata API and anonymous Apex of a stand-in: jobs that are asked for until they are done. */
import { XMLParser } from 'fast-xml-parser';
import { componentOf, FOLDERS, pack, unpack, type Component } from './files.ts';
import { USER_ID, VERSION, type StandInWorld } from './world.ts';

const WHEN = '2026-01-01T00:00:00.000Z';
const METADATA = 'http://soap.sforce.com/2006/04/metadata';
const APEX = 'http://soap.sforce.com/2006/08/apex';

const WRITING =
  /^(?:deploy|deployRecentValidation|executeAnonymous|(?:update|create|upsert|delete)Metadata)$/;

/** An answer, what was asked, and whether it would change an org. */
export interface SoapAnswer {
  readonly step: string;
  readonly writes: boolean;
  readonly status: number;
  readonly text: string;
}

interface Job {
  readonly isDryRun: boolean;
  readonly components: readonly Component[];
  readonly wanted: readonly Wanted[];
  asked: number;
}

interface Wanted {
  readonly name: string;
  readonly members: readonly string[];
}

type Part = Readonly<Record<string, unknown>>;

const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false });

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function envelope(inner: string, namespace = METADATA, header = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${header}<soapenv:Body>${inner}</soapenv:Body></soapenv:Envelope>`;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const many = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** The SOAP side of one stand-in; it keeps the jobs that were started. */
export class SoapSide {
  readonly #world: StandInWorld;
  readonly #jobs = new Map<string, Job>();

  constructor(world: StandInWorld) {
    this.#world = world;
  }

  /** Answers one request. */
  async answer(body: string): Promise<SoapAnswer> {
    const parsed = parser.parse(body) as { Envelope?: { Body?: Part } };
    const [action = '', parts] = Object.entries(parsed.Envelope?.Body ?? {})[0] ?? [];
    const part = (typeof parts === 'object' && parts !== null ? parts : {}) as Part;
    const isDryRun = text((part['DeployOptions'] as Part | undefined)?.['checkOnly']) === 'true';
    const inner = await this.#inner(action, part, isDryRun);
    const step = action === 'deploy' && isDryRun ? 'dry run' : action;
    const common = { step, writes: WRITING.test(action) && !isDryRun };
    if (inner === undefined) {
      const fault = `<soapenv:Fault><faultcode>sf:INVALID_OPERATION</faultcode><faultstring>${escaped(action)} is not known here</faultstring></soapenv:Fault>`;
      return { ...common, status: 500, text: envelope(fault) };
    }
    return { ...common, status: 200, text: inner };
  }

  async #inner(action: string, part: Part, isDryRun: boolean): Promise<string | undefined> {
    if (action === 'describeMetadata') return this.#described();
    if (action === 'deploy') return this.#deploy(text(part['ZipFile']), isDryRun);
    if (action === 'checkDeployStatus') return this.#deployed(text(part['asyncProcessId']));
    if (action === 'retrieve') return this.#retrieve(part);
    if (action === 'checkRetrieveStatus') return this.#retrieved(text(part['asyncProcessId']));
    if (action === 'listMetadata')
      return this.#listed(text((many(part['queries'])[0] as Part | undefined)?.['type']));
    return action === 'executeAnonymous' ? this.#ran() : undefined;
  }

  #described(): string {
    const types = Object.entries(FOLDERS).map(
      ([folder, type]) =>
        `<metadataObjects><directoryName>${folder}</directoryName><inFolder>false</inFolder><metaFile>false</metaFile><xmlName>${type}</xmlName></metadataObjects>`
    );
    return envelope(
      `<describeMetadataResponse><result>${types.join('')}<organizationNamespace></organizationNamespace><partialSaveAllowed>false</partialSaveAllowed><testRequired>false</testRequired></result></describeMetadataResponse>`
    );
  }

  #start(job: Omit<Job, 'asked'>, prefix: string): string {
    const id = `${prefix}${String(this.#jobs.size + 1).padStart(12, '0')}AAA`;
    this.#jobs.set(id.slice(0, 15), { ...job, asked: 0 });
    return `<result><done>false</done><id>${id}</id><state>Queued</state></result>`;
  }

  async #deploy(archive: string, isDryRun: boolean): Promise<string> {
    const files = await unpack(archive);
    const { faults } = this.#world;
    if (!isDryRun && !faults.has('deployment refused') && !faults.has('kept as was')) {
      for (const [path, content] of files) {
        if (!/(?:^|\/)package\.xml$/.test(path)) this.#world.files.set(path, content);
      }
    }
    const components = [...files.keys()].flatMap((path) => componentOf(path) ?? []);
    return envelope(
      `<deployResponse>${this.#start({ isDryRun, components, wanted: [] }, '0Af')}</deployResponse>`
    );
  }

  #deployed(id: string): string | undefined {
    const job = this.#jobs.get(id.slice(0, 15));
    if (!job) return undefined;
    job.asked++;
    const isDone = job.asked > 1;
    const refused = this.#world.faults.has('deployment refused');
    const total = job.components.length;
    const reported = refused ? job.components.slice(0, 1) : job.components;
    const details = reported.map(
      ({ type, name, path }) =>
        `<component${refused ? 'Failures' : 'Successes'}><changed>true</changed><componentType>${type}</componentType><created>true</created><createdDate>${WHEN}</createdDate><deleted>false</deleted><fileName>${escaped(path)}</fileName><fullName>${escaped(name)}</fullName>${refused ? '<problem>This org refuses it.</problem><problemType>Error</problemType>' : ''}<success>${String(!refused)}</success></component${refused ? 'Failures' : 'Successes'}>`
    );
    return envelope(
      `<checkDeployStatusResponse><result><checkOnly>${String(job.isDryRun)}</checkOnly><createdBy>${USER_ID}</createdBy><createdByName>Admin</createdByName><createdDate>${WHEN}</createdDate><details>${details.join('')}<runTestResult><numFailures>0</numFailures><numTestsRun>0</numTestsRun><totalTime>0.0</totalTime></runTestResult></details><done>${String(isDone)}</done><id>${id}</id><ignoreWarnings>false</ignoreWarnings><lastModifiedDate>${WHEN}</lastModifiedDate><numberComponentErrors>${refused ? 1 : 0}</numberComponentErrors><numberComponentsDeployed>${isDone && !refused ? total : 0}</numberComponentsDeployed><numberComponentsTotal>${total}</numberComponentsTotal><numberTestErrors>0</numberTestErrors><numberTestsCompleted>0</numberTestsCompleted><numberTestsTotal>0</numberTestsTotal><rollbackOnError>true</rollbackOnError><runTestsEnabled>false</runTestsEnabled><startDate>${WHEN}</startDate><status>${isDone ? (refused ? 'Failed' : 'Succeeded') : 'InProgress'}</status><success>${String(isDone && !refused)}</success></result></checkDeployStatusResponse>`
    );
  }

  #retrieve(part: Part): string {
    const request = (part['retrieveRequest'] ?? part['request'] ?? {}) as Part;
    const unpackaged = (request['unpackaged'] ?? {}) as Part;
    const wanted = (many(unpackaged['types']) as readonly Part[]).map((type) => ({
      name: text(type['name']),
      members: many(type['members']).map(text)
    }));
    return envelope(
      `<retrieveResponse>${this.#start({ isDryRun: false, components: [], wanted }, '09S')}</retrieveResponse>`
    );
  }

  async #retrieved(id: string): Promise<string | undefined> {
    const job = this.#jobs.get(id.slice(0, 15));
    if (!job) return undefined;
    const files = new Map<string, string>();
    const found: string[] = [];
    const lost: string[] = [];
    for (const { name, members } of job.wanted) {
      for (const member of members) {
        const own = [...this.#world.files].filter(([path]) => {
          const component = componentOf(path);
          return (
            component?.type === name &&
            (member === '*' || component.name === member || path.split('/')[1] === member)
          );
        });
        for (const [path, content] of own) {
          files.set(path, content);
          found.push(
            `<fileProperties><createdById>${USER_ID}</createdById><createdByName>Admin</createdByName><createdDate>${WHEN}</createdDate><fileName>unpackaged/${escaped(path)}</fileName><fullName>${escaped(member)}</fullName><id>300000000000001AAA</id><lastModifiedById>${USER_ID}</lastModifiedById><lastModifiedByName>Admin</lastModifiedByName><lastModifiedDate>${WHEN}</lastModifiedDate><manageableState>unmanaged</manageableState><type>${name}</type></fileProperties>`
          );
        }
        if (own.length === 0 && member !== '*')
          lost.push(
            `<messages><fileName>unpackaged/package.xml</fileName><problem>Entity of type '${name}' named '${escaped(member)}' cannot be found</problem></messages>`
          );
      }
    }
    files.set(
      'package.xml',
      `<?xml version="1.0"?><Package xmlns="${METADATA}"><version>${VERSION}</version></Package>`
    );
    return envelope(
      `<checkRetrieveStatusResponse><result><done>true</done>${found.join('')}<id>${id}</id>${lost.join('')}<status>Succeeded</status><success>true</success><zipFile>${await pack(files)}</zipFile></result></checkRetrieveStatusResponse>`
    );
  }

  #listed(type: string): string {
    const names = [...this.#world.files.keys()].flatMap((path) => {
      const component = componentOf(path);
      return component?.type === type ? [component.name] : [];
    });
    const rows = [...new Set(names)].map(
      (name) =>
        `<result><createdById>${USER_ID}</createdById><createdByName>Admin</createdByName><createdDate>${WHEN}</createdDate><fileName>${type}/${escaped(name)}</fileName><fullName>${escaped(name)}</fullName><id>300000000000001AAA</id><lastModifiedById>${USER_ID}</lastModifiedById><lastModifiedByName>Admin</lastModifiedByName><lastModifiedDate>${WHEN}</lastModifiedDate><type>${type}</type></result>`
    );
    return envelope(`<listMetadataResponse>${rows.join('')}</listMetadataResponse>`);
  }

  #ran(): string {
    const log =
      '<soapenv:Header><DebuggingInfo><debugLog>67.0 APEX_CODE,DEBUG</debugLog></DebuggingInfo></soapenv:Header>';
    return envelope(
      '<executeAnonymousResponse><result><column>-1</column><compileProblem xsi:nil="true"/><compiled>true</compiled><exceptionMessage xsi:nil="true"/><exceptionStackTrace xsi:nil="true"/><line>-1</line><success>true</success></result></executeAnonymousResponse>',
      APEX,
      log
    );
  }
}

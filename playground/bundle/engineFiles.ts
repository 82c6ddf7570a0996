/**
 * Reads what the console's engines are made of and prints it as JSON: the compiled policy, and for the
 * shipped way of escalating the flows as they stand in force-app. It runs in a process of its own,
 * because a running server would keep the policy it imported first.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compilePolicy, type Compilation } from '../../src/compile/index.ts';
import type { Policy } from '../../src/policy/index.ts';
import { assembleEngines, type EngineFiles } from '../play/engines.ts';
import { platformDefaultXml } from '../play/platformDefault.ts';
import { smartPolicy } from '../play/smartPolicy.ts';

const DECIDE = 'Handoff_Decide';
const FLOW_SUFFIX = '.flow-meta.xml';

async function readEngineFiles(root: string): Promise<EngineFiles> {
  const module = (await import(pathToFileURL(join(root, 'policy', 'index.ts')).href)) as {
    policy: Policy;
  };
  const { policy } = module;
  const dynamic = compileFlows(policy);
  for (const [path, name] of dynamic.paths) {
    const file = join(root, path);
    if (existsSync(file)) dynamic.flows[name] = readFileSync(file, 'utf8');
  }
  const smart = compileFlows(smartPolicy(policy));
  const own = ({ records: { version, prerequisites }, flows }: CompiledFlows) => ({
    version,
    prerequisites,
    flows: withSubflows(DECIDE, flows)
  });
  return {
    fallback: policy.fallback,
    dispatcher: policy.topics.find(({ escalation }) => escalation === 'smart')?.name ?? '',
    records: dynamic.records,
    modes: {
      default: {
        version: 'platform default',
        prerequisites: [],
        flows: { [DECIDE]: platformDefaultXml(policy.fallback) }
      },
      dynamic: own(dynamic),
      smart: own(smart)
    }
  };
}

/** What the decider needs of a compilation. */
interface CompiledFlows {
  readonly records: Compilation['records'];
  /** XML by API name. */
  readonly flows: Record<string, string>;
  /** API name by path. */
  readonly paths: ReadonlyMap<string, string>;
}

function compileFlows(policy: Policy): CompiledFlows {
  const { files, records, diagnostics } = compilePolicy(policy);
  const mistake = diagnostics.find(({ severity }) => severity === 'error');
  if (mistake) throw new Error(mistake.message);
  const flows: Record<string, string> = {};
  const paths = new Map<string, string>();
  for (const [path, content] of files) {
    if (!path.endsWith(FLOW_SUFFIX)) continue;
    const name = basename(path, FLOW_SUFFIX);
    flows[name] = content;
    paths.set(path, name);
  }
  return { records, flows, paths };
}

/** A flow with those it calls, and theirs. */
function withSubflows(
  name: string,
  flows: Readonly<Record<string, string>>
): Record<string, string> {
  const xml = flows[name];
  if (xml === undefined) throw new Error(`There is no flow ${name}. Run "npx handoff compile".`);
  const called = [...xml.matchAll(/<flowName>(\w+)<\/flowName>/g)].map(([, flow = '']) => flow);
  return called.reduce((all, flow) => ({ ...withSubflows(flow, flows), ...all }), { [name]: xml });
}

const files = await readEngineFiles(process.argv[2] ?? process.cwd());
// What the page cannot assemble is said here, where somebody reads it.
assembleEngines(files);
process.stdout.write(JSON.stringify(files));

/**
 * What the console's engines are made of: the compiled policy, and for the shipped way of escalating the
 * flows as they stand in force-app.
 */
import { basename } from 'node:path';
import { compilePolicy, type Compilation } from '../../src/compile/index.ts';
import type { Policy } from '../../src/policy/index.ts';
import type { EngineFiles } from '../play/engines.ts';
import { platformDefaultXml } from '../play/platformDefault.ts';
import { smartPolicy } from '../play/smartPolicy.ts';

const DECIDE = 'Handoff_Decide';
const FLOW_SUFFIX = '.flow-meta.xml';

/**
 * @param policy a valid policy
 * @param shipped text of a file of the project, or null when it is not there
 * @throws when the policy does not compile
 */
export function engineFilesOf(
  policy: Policy,
  shipped: (path: string) => string | null
): EngineFiles {
  const dynamic = compileFlows(policy);
  for (const [path, name] of dynamic.paths) {
    const text = shipped(path);
    if (text !== null) dynamic.flows[name] = text;
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

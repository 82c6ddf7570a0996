/** What wiring an agent would change, found by reading alone, and bound to the org and the content it was read from. */
import { createHash } from 'node:crypto';
import {
  developerName,
  OrgError,
  textIn,
  type OrgIdentity,
  type OrgReader,
  type Row
} from '../port.ts';
import { patchBundle, type WireChange, type WireWish } from './patchBundle.ts';

/** A saved plan: applied exactly, or refused. */
export interface WirePlan {
  readonly orgId: string;
  readonly orgName: string;
  readonly agent: string;
  /** Path of the bundle in the form of the Metadata API. */
  readonly path: string;
  /** Hash of the bundle as it was read. */
  readonly hash: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly WireChange[];
  readonly isActive: boolean;
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const refuse = (message: string, fix: string): never => {
  throw new OrgError('refused', message, fix);
};

/** The newest active version of the agent, or the newest one. */
function versionOf(rows: readonly Row[], bot: string): Row | undefined {
  const own = rows.filter((row) => row['BotDefinitionId'] === bot);
  const newest = [...own].sort(
    (a, b) => Number(b['VersionNumber'] ?? 0) - Number(a['VersionNumber'] ?? 0)
  );
  return newest.find((row) => row['Status'] === 'Active') ?? newest[0];
}

/** The bundle of a version: `Agent_v2`, or `Agent` for the first. */
async function bundleOf(
  org: OrgReader,
  agent: string,
  version: Row | undefined
): Promise<readonly [string, string]> {
  const number = textIn(version, 'VersionNumber', '1');
  for (const name of [`${agent}_v${number}`, agent]) {
    const files = await org.retrieve([`GenAiPlannerBundle:${name}`]);
    const found = [...files].find(([path]) => path.endsWith('.genAiPlannerBundle'));
    if (found) return found;
  }
  return refuse(
    `The org gave no planner bundle for ${agent}.`,
    'Check the name: sf org list metadata --metadata-type GenAiPlannerBundle'
  );
}

async function checkRoute(org: OrgReader, route: string): Promise<void> {
  const flows = await org.query(
    `SELECT ApiName, ActiveVersionId, ProcessType FROM FlowDefinitionView WHERE ApiName = '${route}'`
  );
  const flow = flows.find((row) => row['ApiName'] === route);
  if (!flow) refuse(`The org has no flow ${route}.`, 'Deploy it first: handoff deploy.');
  if (!flow?.['ActiveVersionId'])
    refuse(`The flow ${route} is not active.`, 'Activate it, then wire.');
}

/** Makes the plan. Nothing is written. */
export async function planWire(
  org: OrgReader,
  identity: OrgIdentity,
  agent: string,
  wish: WireWish
): Promise<WirePlan> {
  developerName(agent, 'an agent');
  developerName(wish.route, 'a flow');
  for (const topic of wish.topics) developerName(topic, 'a topic');
  const bots = await org.query(
    `SELECT Id, DeveloperName, Type FROM BotDefinition WHERE DeveloperName = '${agent}'`
  );
  const bot = bots.find((row) => row['DeveloperName'] === agent);
  if (!bot)
    return refuse(
      `The org has no agent ${agent}.`,
      'Check the developer name in Setup, Agentforce Agents.'
    );
  if (bot['Type'] === 'InternalCopilot') {
    return refuse(
      `${agent} is an employee agent; only service agents hand over.`,
      'Wire a service agent.'
    );
  }
  const versions = await org.query(
    `SELECT Id, BotDefinitionId, Status, VersionNumber FROM BotVersion WHERE BotDefinitionId = '${String(bot['Id'])}'`
  );
  const version = versionOf(versions, String(bot['Id']));
  await checkRoute(org, wish.route);
  const [path, before] = await bundleOf(org, agent, version);
  if (/<agentScript>|<agentGraph>/.test(before)) {
    return refuse(
      `${agent} is compiled from an agent script; its bundle is written anew at each publish.`,
      `Put the connection into the script: outbound_route_name: "flow://${wish.route}", then publish it.`
    );
  }
  const { text: after, changes, missing } = patchBundle(before, wish);
  if (missing.length > 0)
    refuse(
      `${agent} has no ${missing.join(', no ')}.`,
      'Name what it has; the bundle lists surfaces and topics.'
    );
  return {
    orgId: identity.id,
    orgName: identity.name,
    agent,
    path,
    hash: hashOf(before),
    before,
    after,
    changes,
    isActive: version?.['Status'] === 'Active'
  };
}

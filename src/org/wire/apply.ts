/** Carries a plan out: dry run, deactivate, deploy, activate, read again and compare; back on failure. */
import { OrgError, type OrgIdentity, type OrgWriter } from '../port.ts';
import { hashOf, type WirePlan } from './plan.ts';

/** Says what is being done. */
export type Tell = (line: string) => void;

const bundleName = ({ path }: WirePlan): string => path.split('/')[1] ?? '';

/** Every file of the bundle: the schemas of its actions lie beside the one that is patched. */
type Bundle = ReadonlyMap<string, string>;

const current = (org: OrgWriter, plan: WirePlan): Promise<Bundle> =>
  org.retrieve([`GenAiPlannerBundle:${bundleName(plan)}`]);

const hashIn = (bundle: Bundle, { path }: WirePlan): string => hashOf(bundle.get(path) ?? '');

async function put(org: OrgWriter, files: Bundle, dryRun: boolean): Promise<void> {
  const { refusals } = await org.deploy({ files }, { dryRun });
  const [first] = refusals;
  if (!first) return;
  throw new OrgError(
    'refused',
    `The org refuses ${first.component}: ${first.problem}`,
    'Mend what it names; nothing has changed in the org.'
  );
}

/** Deploys a bundle of a deactivated agent and activates it again, whatever happens. */
async function whileInactive(
  org: OrgWriter,
  plan: WirePlan,
  files: Bundle,
  tell: Tell
): Promise<void> {
  if (plan.isActive) {
    tell(`deactivate ${plan.agent}`);
    await org.setAgentActive(plan.agent, false);
  }
  let failure: unknown;
  try {
    tell(`deploy ${bundleName(plan)}`);
    await put(org, files, false);
  } catch (error) {
    failure = error;
  }
  if (plan.isActive) {
    tell(`activate ${plan.agent}`);
    try {
      await org.setAgentActive(plan.agent, true);
    } catch (error) {
      const reason = (error as Error).message;
      throw new OrgError(
        'refused',
        `${plan.agent} is deactivated and could not be activated again: ${reason}`,
        `Activate it now: sf agent activate --api-name ${plan.agent}`
      );
    }
  }
  if (failure !== undefined) throw failure as Error;
}

/**
 * Applies a plan.
 * @param target `after` to wire, `before` to undo
 * @throws OrgError when the org is another one, has moved since, or refuses; then it is as it was
 */
export async function applyWire(
  org: OrgWriter,
  identity: OrgIdentity,
  plan: WirePlan,
  target: 'before' | 'after',
  tell: Tell
): Promise<void> {
  if (identity.id.slice(0, 15) !== plan.orgId.slice(0, 15)) {
    throw new OrgError(
      'refused',
      `The plan was made for ${plan.orgName}, and this is ${identity.name}.`,
      'Make a plan for this org.'
    );
  }
  const now = await current(org, plan);
  const wanted = hashOf(plan[target]);
  if (hashIn(now, plan) === wanted) {
    tell('Nothing to do.');
    return;
  }
  const expected = target === 'after' ? plan.hash : hashOf(plan.after);
  if (hashIn(now, plan) !== expected) {
    throw new OrgError(
      'refused',
      `${bundleName(plan)} was changed in the org since the plan was made.`,
      'Make a new plan and look at it.'
    );
  }
  const files = new Map([...now, [plan.path, plan[target]]]);
  tell(`dry run of ${bundleName(plan)}`);
  await put(org, files, true);
  await whileInactive(org, plan, files, tell);
  if (hashIn(await current(org, plan), plan) === wanted) {
    tell('The org now has what the plan says.');
    return;
  }
  tell('The org has something else than was deployed; putting back what it had.');
  await whileInactive(org, plan, now, tell);
  throw new OrgError(
    'refused',
    'The org kept something else than was deployed, and was put back.',
    'Compare the plan with a fresh retrieve.'
  );
}

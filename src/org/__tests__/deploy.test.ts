import { deployStages, stagesOf } from '../deploy.ts';
import { MemoryOrg } from '../memoryOrg.ts';
import { healthyWorld } from './healthyOrg.ts';

const STAGES = stagesOf('handoff', ['messaging', 'core', 'policy', 'voice']);
const quiet = (): void => undefined;

describe('deploy', () => {
  it('goes in the order of dependencies, each dry-run first, and leaves out what has no licence', async () => {
    const world = healthyWorld();
    world.tables['MessagingSession'] = [];
    const org = new MemoryOrg(world);
    expect(await deployStages(org, STAGES, false, quiet)).toEqual({
      done: ['core', 'policy', 'messaging'],
      skipped: ['voice'],
      left: []
    });
    expect(
      org.journal
        .filter(({ step }) => /deploy|dryRun/.test(step))
        .map(({ step, detail }) => `${step} ${detail}`)
    ).toEqual([
      'dryRun handoff/core',
      'deploy handoff/core',
      'dryRun handoff/policy',
      'deploy handoff/policy',
      'dryRun handoff/messaging',
      'deploy handoff/messaging'
    ]);
  });

  it('stops at a refusal with what is in, what is not, and nothing half', async () => {
    const world = healthyWorld();
    world.failing.set('dryRun', 'Unknown field.');
    const org = new MemoryOrg(world);
    const outcome = await deployStages(org, STAGES, false, quiet);
    expect(outcome).toMatchObject({
      done: [],
      left: ['core', 'policy', 'messaging', 'voice'],
      stopped: { stage: 'core' }
    });
    expect(org.journal.some(({ writes }) => writes)).toBe(false);
  });

  it('writes nothing when it only checks', async () => {
    const org = new MemoryOrg(healthyWorld());
    await deployStages(org, STAGES, true, quiet);
    expect(org.journal.some(({ writes }) => writes)).toBe(false);
  });
});

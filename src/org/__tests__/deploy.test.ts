import { activateFlows, assignSets, scheduleJobs } from '../afterDeploy.ts';
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

  it('checks a stage together with those it needs, because none of them is in the org yet', async () => {
    const org = new MemoryOrg(healthyWorld());
    await deployStages(org, stagesOf('handoff', ['core', 'policy']), true, quiet);
    expect(org.journal.filter(({ step }) => step === 'dryRun').map(({ detail }) => detail)).toEqual(
      ['handoff/core', 'handoff/core,handoff/policy']
    );
  });
});

describe('after the files', () => {
  const FLOW = {
    DeveloperName: 'Handoff_Decide',
    LatestVersionId: '301b',
    LatestVersion: { VersionNumber: 2 }
  };

  it('activates the newest version of flows that do not run, and of no others', async () => {
    const world = healthyWorld();
    world.tables['FlowDefinition'] = [
      { ...FLOW, ActiveVersionId: null },
      { ...FLOW, DeveloperName: 'Handoff_Runs', ActiveVersionId: '301b' },
      { ...FLOW, DeveloperName: 'Handoff_Of_Somebody', ActiveVersionId: null }
    ];
    const org = new MemoryOrg(world);
    expect(await activateFlows(org, ['Handoff_Decide', 'Handoff_Runs'], quiet)).toEqual([
      'Handoff_Decide'
    ]);
    expect(world.files.get('flowDefinitions/Handoff_Decide.flowDefinition')).toContain(
      '<activeVersionNumber>2</activeVersionNumber>'
    );
  });

  it('says which flow the org refuses', async () => {
    const world = healthyWorld();
    world.tables['FlowDefinition'] = [{ ...FLOW, ActiveVersionId: null }];
    world.failing.set('deploy', 'It has an error.');
    await expect(activateFlows(new MemoryOrg(world), ['Handoff_Decide'], quiet)).rejects.toThrow(
      'The org does not activate flowDefinitions/Handoff_Decide.flowDefinition: It has an error.'
    );
  });

  it('schedules once', async () => {
    const world = healthyWorld();
    world.tables['CronTrigger'] = [];
    const org = new MemoryOrg(world);
    await scheduleJobs(org, quiet);
    world.tables['CronTrigger'] = healthyWorld().tables['CronTrigger'];
    await scheduleJobs(org, quiet);
    const runs = org.journal.filter(({ step }) => step === 'apex');
    expect(runs.map(({ detail }) => detail)).toEqual(['HandoffClock.schedule();']);
  });

  it('assigns what is a name, and refuses what is none', async () => {
    const org = new MemoryOrg(healthyWorld());
    await assignSets(org, ['Handoff_Admin', 'Handoff_Supervisor'], quiet);
    expect(org.journal.at(-1)?.detail).toBe('Handoff_Admin Handoff_Supervisor');
    await expect(assignSets(org, ['--all'], quiet)).rejects.toThrow('no name of a permission set');
  });
});

import { MemoryOrg } from '../memoryOrg.ts';
import type { WireWish } from '../wire/patchBundle.ts';
import { patchBundle } from '../wire/patchBundle.ts';
import { applyWire } from '../wire/apply.ts';
import { planWire } from '../wire/plan.ts';
import { routeByRecord } from '../wire/recordRoute.ts';
import { healthyWorld } from './healthyOrg.ts';

const PATH = 'genAiPlannerBundles/Acme_Service/Acme_Service.genAiPlannerBundle';
const BUNDLE = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<GenAiPlannerBundle xmlns="http://soap.sforce.com/2006/04/metadata">',
  '    <!-- <plannerSurfaces> in a comment stays -->',
  '    <localTopics>',
  '        <fullName>Billing_16j</fullName>',
  '        <canEscalate>false</canEscalate>',
  '        <localDeveloperName>Billing</localDeveloperName>',
  '    </localTopics>',
  '    <plannerSurfaces>',
  '        <adaptiveResponseAllowed>false</adaptiveResponseAllowed>',
  '        <surface>SurfaceAction__Messaging</surface>',
  '        <surfaceType>Messaging</surfaceType>',
  '    </plannerSurfaces>',
  '</GenAiPlannerBundle>',
  ''
].join('\r\n');
const WISH: WireWish = {
  route: 'Handoff_Route_Messaging',
  message: 'One moment & a person comes.',
  surfaces: ['Messaging'],
  topics: ['Billing']
};

function acme() {
  const world = healthyWorld();
  world.files.set(PATH, BUNDLE);
  return { world, org: new MemoryOrg(world) };
}

const writes = (org: MemoryOrg) =>
  org.journal.filter((line) => line.writes).map(({ step }) => step);
const quiet = (): void => undefined;

describe('patchBundle', () => {
  const { text, changes, missing } = patchBundle(BUNDLE, WISH);

  it('changes its two elements and no other byte', () => {
    expect(missing).toEqual([]);
    expect(changes.map(({ path, before }) => [path, before])).toEqual([
      ['plannerSurfaces[Messaging].outboundRouteConfigs', 'none'],
      ['localTopics[Billing].canEscalate', 'false']
    ]);
    const back = text
      .replace(/ {8}<outboundRouteConfigs>[\s\S]*<\/outboundRouteConfigs>\r\n/, '')
      .replace('<canEscalate>true<', '<canEscalate>false<');
    expect(back).toBe(BUNDLE);
    expect(text).toContain('One moment &amp; a person comes.');
    expect(text).not.toMatch(/[^\r]\n/);
  });

  it('does nothing the second time, and names what is not there', () => {
    expect(patchBundle(text, WISH)).toEqual({ text, changes: [], missing: [] });
    expect(patchBundle(BUNDLE, { ...WISH, topics: ['Nope'], surfaces: ['Slack'] }).missing).toEqual(
      ['surface Slack', 'topic Nope']
    );
  });
});

describe('wire', () => {
  it('plans without writing, applies in order, writes nothing twice, and undoes', async () => {
    const { world, org } = acme();
    const { identity } = world;
    const plan = await planWire(org, identity, 'Acme_Service', WISH);
    expect(writes(org)).toEqual([]);
    await applyWire(org, identity, plan, 'after', quiet);
    expect(writes(org)).toEqual(['deactivate', 'deploy', 'activate']);
    expect(world.files.get(PATH)).toBe(plan.after);
    await applyWire(org, identity, plan, 'after', quiet);
    expect(writes(org)).toHaveLength(3);
    expect((await planWire(org, identity, 'Acme_Service', WISH)).changes).toEqual([]);
    await applyWire(org, identity, plan, 'before', quiet);
    expect(world.files.get(PATH)).toBe(BUNDLE);
  });

  it('refuses another org, an org that has moved, and a refused dry run, before any write', async () => {
    const { world, org } = acme();
    const plan = await planWire(org, world.identity, 'Acme_Service', WISH);
    const other = { ...world.identity, id: '00D000000000002' };
    await expect(applyWire(org, other, plan, 'after', quiet)).rejects.toThrow(
      'The plan was made for Acme'
    );
    world.failing.set('dryRun', 'No licence.');
    await expect(applyWire(org, world.identity, plan, 'after', quiet)).rejects.toThrow(
      'No licence.'
    );
    world.failing.delete('dryRun');
    world.files.set(PATH, `${BUNDLE} `);
    await expect(applyWire(org, world.identity, plan, 'after', quiet)).rejects.toThrow(
      'was changed in the org'
    );
    expect(writes(org)).toEqual([]);
  });

  it('activates again when the deployment fails, and says so when it cannot', async () => {
    const { world, org } = acme();
    const plan = await planWire(org, world.identity, 'Acme_Service', WISH);
    world.failing.set('deploy', 'It is locked.');
    await expect(applyWire(org, world.identity, plan, 'after', quiet)).rejects.toThrow(
      'It is locked.'
    );
    expect(writes(org)).toEqual(['deactivate', 'deploy', 'activate']);
    expect(world.files.get(PATH)).toBe(BUNDLE);
    world.failing.set('activate', 'Gone.');
    await expect(applyWire(org, world.identity, plan, 'after', quiet)).rejects.toThrow(
      'is deactivated and could not be activated again'
    );
  });

  it.each([
    ['Acme_Service', { ...WISH, route: "x' OR Name != '" }, 'is no name of a flow'],
    ['../../etc', WISH, 'is no name of an agent'],
    ['Nobody', WISH, 'The org has no agent Nobody'],
    ['Acme_Service', { ...WISH, route: 'Nope' }, 'The org has no flow Nope'],
    ['Acme_Service', { ...WISH, surfaces: ['Telephony'] }, 'has no surface Telephony']
  ])('refuses %s with %j', async (agent, wish, message) => {
    const { world, org } = acme();
    await expect(planWire(org, world.identity, agent, wish)).rejects.toThrow(message);
    expect(writes(org)).toEqual([]);
  });

  it('leaves a bundle alone that a script compiled to', async () => {
    const { world, org } = acme();
    world.files.set(
      PATH,
      BUNDLE.replace('<localTopics>', '<agentScript>x</agentScript>\r\n    <localTopics>')
    );
    await expect(planWire(org, world.identity, 'Acme_Service', WISH)).rejects.toThrow(
      'compiled from an agent script'
    );
  });

  it('takes the record route only when told to, and writes nothing twice', async () => {
    const { world, org } = acme();
    world.tables['GenAiPluginDefinition'] = [
      { Id: 'topic1', DeveloperName: 'Billing', CanEscalate: false }
    ];
    expect(await routeByRecord(org, ['Billing'], undefined)).toEqual([
      'Billing: false → true (add --yes to write)'
    ]);
    expect(writes(org)).toEqual([]);
    await routeByRecord(org, ['Billing'], quiet);
    await routeByRecord(org, ['Billing'], quiet);
    expect(writes(org)).toEqual(['update']);
  });
});

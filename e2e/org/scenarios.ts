/** What an admin does with the real `sf` command and our commands, and what an org must have been asked. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUNDLE, BUNDLE_PATH } from './healthyWorld.ts';
import type { Stage } from './journey.ts';
import type { StandInWorld } from './world.ts';

/** One scenario; the world is spoiled first. */
export interface Scenario {
  readonly title: string;
  readonly spoil?: (world: StandInWorld) => void;
  readonly act: (stage: Stage) => Promise<void>;
}

interface Report {
  readonly verdicts: readonly { check: string; status: string; message?: string }[];
}

async function notWell(stage: Stage): Promise<readonly string[]> {
  const { stdout, stderr } = await stage.handoff('doctor', '--json');
  assert.notEqual(stdout, '', stderr);
  assert.deepEqual(stage.written(), [], 'doctor writes nothing');
  return (JSON.parse(stdout) as Report).verdicts
    .filter(({ status }) => status !== 'ok')
    .map(({ check, status, message }) => `${check} ${status} ${message ?? ''}`.trim());
}

/** One sentence, what to do, and no stack. */
function saysOnly(text: string, wanted: RegExp): void {
  assert.match(text, wanted);
  assert.doesNotMatch(text, /\n\s+at |node:internal|Error:/);
}

const planted = (check: string, spoil: (world: StandInWorld) => void): Scenario => ({
  title: `doctor names one fault and no other: ${check}`,
  spoil,
  async act(stage) {
    const found = await notWell(stage);
    assert.deepEqual(
      found.map((line) => line.split(' ')[0]),
      [check],
      found.join('\n')
    );
  }
});

const plan = (stage: Stage) =>
  stage.handoff('wire', '--agent', 'Acme_Service', '--topics', 'Billing', '--out', 'plan.json');

export const SCENARIOS: readonly Scenario[] = [
  {
    title: 'doctor finds nothing in an org that has everything, and writes nothing',
    async act(stage) {
      assert.deepEqual(await notWell(stage), []);
    }
  },
  planted('flows-active', ({ tables }) => {
    Object.assign(tables['FlowDefinitionView']?.[0] ?? {}, { ActiveVersionId: null });
  }),
  planted('queue-members', ({ tables }) => void tables['GroupMember']?.splice(0, 1)),
  planted('retention', ({ tables }) => void tables['CronTrigger']?.splice(0, 1)),
  planted('clock', ({ tables }) => void tables['CronTrigger']?.splice(1, 1)),
  {
    title: 'deploy --check-only dry-runs every stage and writes nothing',
    async act(stage) {
      const { code, stdout, stderr } = await stage.handoff('deploy', '--check-only');
      assert.equal(code, 0, stdout + stderr);
      assert.deepEqual(stage.written(), []);
      const dryRuns = stage.org.journal.filter(({ step }) => step === 'dry run');
      assert.ok(dryRuns.length >= 2, `${String(dryRuns.length)} dry runs`);
    }
  },
  {
    title: 'deploy goes in stages, then activates, schedules and assigns what was asked for',
    spoil({ tables }) {
      tables['CronTrigger'] = [];
      tables['PermissionSetAssignment'] = [];
      Object.assign(tables['FlowDefinition']?.[0] ?? {}, {
        ActiveVersionId: null,
        LatestVersion: { VersionNumber: 3 }
      });
    },
    async act(stage) {
      const words = ['--activate', '--schedule', '--permission-sets', 'Handoff_Admin'];
      const { code, stdout, stderr } = await stage.handoff('deploy', ...words);
      assert.equal(code, 0, stdout + stderr);
      const [path = '', text = ''] =
        [...stage.world.files].find(([each]) => each.startsWith('flowDefinitions/')) ?? [];
      assert.match(path, /^flowDefinitions\/Handoff_\w+\.flowDefinition$/);
      assert.match(text, /<activeVersionNumber>3</);
      const written = stage.written();
      assert.ok(written.includes('executeAnonymous'), written.join('\n'));
      assert.equal(stage.world.tables['PermissionSetAssignment']?.length, 1);
      assert.ok(written.filter((step) => step === 'deploy').length >= 3, written.join('\n'));
    }
  },
  {
    title:
      'deploy stops where the org refuses, says what is in and how to go on, and writes nothing',
    spoil: ({ faults }) => void faults.add('deployment refused'),
    async act(stage) {
      const { code, stdout } = await stage.handoff('deploy');
      assert.equal(code, 1, stdout);
      assert.match(stdout, /Stopped at core/);
      assert.match(stdout, /This org refuses it/);
      assert.match(stdout, /--from core/);
      assert.deepEqual(stage.written(), []);
    }
  },
  {
    title:
      'wire plans, applies, has nothing to do the second time, and is taken back byte for byte',
    async act(stage) {
      const first = await plan(stage);
      assert.equal(first.code, 1, first.stdout + first.stderr);
      assert.deepEqual(stage.written(), [], 'a plan writes nothing');
      const applied = await stage.handoff('wire', '--apply', 'plan.json');
      assert.equal(applied.code, 0, applied.stdout + applied.stderr);
      const now = stage.world.files.get(BUNDLE_PATH) ?? '';
      assert.match(now, /<outboundRouteName>Handoff_Route_Messaging</);
      assert.match(now, /<canEscalate>true</);
      assert.equal(stage.world.tables['BotVersion']?.[0]?.['Status'], 'Active');
      stage.forget();
      const second = await plan(stage);
      assert.equal(second.code, 0, second.stdout + second.stderr);
      assert.match(second.stdout, /nothing to do/);
      assert.deepEqual(stage.written(), []);
      const undone = await stage.handoff('wire', '--undo', 'plan.json');
      assert.equal(undone.code, 0, undone.stdout + undone.stderr);
      assert.equal(stage.world.files.get(BUNDLE_PATH), BUNDLE);
      assert.match(readFileSync(join(stage.project, 'plan.json'), 'utf8'), /"orgName": "Acme"/);
    }
  },
  {
    title:
      'wire puts back what was there when the org keeps something else, and the agent runs again',
    async act(stage) {
      await plan(stage);
      stage.world.faults.add('kept as was');
      const { code, stderr } = await stage.handoff('wire', '--apply', 'plan.json');
      assert.equal(code, 2, stderr);
      saysOnly(stderr, /was put back/);
      assert.equal(stage.world.files.get(BUNDLE_PATH), BUNDLE);
      assert.equal(stage.world.tables['BotVersion']?.[0]?.['Status'], 'Active');
    }
  },
  {
    title: 'wire refuses a plan whose org has moved since',
    async act(stage) {
      await plan(stage);
      stage.world.files.set(BUNDLE_PATH, BUNDLE.replace('Acme Service', 'Acme Care'));
      const { code, stderr } = await stage.handoff('wire', '--apply', 'plan.json');
      assert.equal(code, 2, stderr);
      saysOnly(stderr, /was changed in the org since/);
      assert.deepEqual(stage.written(), []);
    }
  },
  {
    title: 'production is changed only by somebody who types its name',
    spoil: (world) => void Object.assign(world, { isProduction: true }),
    async act(stage) {
      const { code, stderr } = await stage.handoff('deploy');
      assert.equal(code, 2, stderr);
      saysOnly(stderr, /production org/);
      assert.deepEqual(stage.written(), []);
      const checked = await stage.handoff('deploy', '--check-only');
      assert.equal(checked.code, 0, checked.stdout + checked.stderr);
    }
  },
  {
    title: 'an expired session is said in one sentence with what to do',
    async act(stage) {
      stage.world.faults.add('session expired');
      const { code, stderr } = await stage.handoff('doctor');
      assert.equal(code, 2, stderr);
      saysOnly(stderr, /sf org login web/);
    }
  },
  {
    title: 'an org that cannot be reached is said in one sentence',
    async act(stage) {
      await stage.org.close();
      const { code, stderr } = await stage.handoff('doctor');
      assert.equal(code, 2, stderr);
      saysOnly(stderr, /cannot be reached|network/i);
    }
  }
];

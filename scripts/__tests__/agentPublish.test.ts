/** The project the Agent Scripts are published from is one the command line finds them in. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ComponentSet } from '@salesforce/source-deploy-retrieve';

const script = resolve(__dirname, '../agent-publish.js');
const run = (parameters: readonly string[], user?: string) =>
  spawnSync(process.execPath, [script, ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, HANDOFF_AGENT_USER: user ?? '' }
  });

it.each(['Handoff_Agent_Script', 'Handoff_Agent_Voice_Script'])(
  '%s is in the default package directory, with the agent user filled in',
  (agent) => {
    const folder = mkdtempSync(join(tmpdir(), 'agent-publish-'));
    try {
      const { status } = run(['--agent', agent, '--prepare', folder], 'agent@example.com');
      expect(status).toBe(0);
      const project = JSON.parse(readFileSync(join(folder, 'sfdx-project.json'), 'utf8')) as {
        packageDirectories: { path: string; default?: boolean }[];
      };
      const place = project.packageDirectories.find((each) => each.default)!.path;
      const found = ComponentSet.fromSource(join(folder, place)).getSourceComponents().toArray();
      expect(found.map(({ type, fullName }) => `${type.name}:${fullName}`)).toEqual([
        `AiAuthoringBundle:${agent}`
      ]);
      const text = readFileSync(
        join(folder, place, 'main/default/aiAuthoringBundles', agent, `${agent}.agent`),
        'utf8'
      );
      expect(text).toContain('default_agent_user: "agent@example.com"');
      expect(text).not.toContain('HANDOFF_AGENT_USER');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
);

it('says what is missing instead of sending a placeholder', () => {
  const { status, stderr } = run(['--target-org', 'my-org']);
  expect(status).toBe(2);
  expect(stderr).toContain('HANDOFF_AGENT_USER=agent@example.com');
});

/** What an org needs after the files are in: people who may use them, flows that run, jobs that look after it. */
import { missingJobs } from './jobs.ts';
import { developerName, OrgError, textIn, type OrgWriter } from './port.ts';

/** Says what is being done. */
type Tell = (line: string) => void;

const flowDefinition = (version: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<FlowDefinition xmlns="http://soap.sforce.com/2006/04/metadata">',
    `    <activeVersionNumber>${version}</activeVersionNumber>`,
    '</FlowDefinition>',
    ''
  ].join('\n');

/**
 * Activates the newest version of each named flow that does not run; production deploys flows switched off.
 * @returns flows that were activated
 * @throws OrgError when the org refuses one; then none was activated
 */
export async function activateFlows(
  org: OrgWriter,
  flows: readonly string[],
  tell: Tell
): Promise<readonly string[]> {
  const rows = await org.query(
    "SELECT DeveloperName, ActiveVersionId, LatestVersionId, LatestVersion.VersionNumber FROM FlowDefinition WHERE DeveloperName LIKE 'Handoff%'",
    'tooling'
  );
  const names: string[] = [];
  const files = new Map<string, string>();
  for (const row of rows) {
    const name = textIn(row, 'DeveloperName');
    const version = textIn(row['LatestVersion'] as typeof row | undefined, 'VersionNumber');
    const runs = row['ActiveVersionId'] && row['ActiveVersionId'] === row['LatestVersionId'];
    if (runs || version === '' || !flows.includes(name)) continue;
    names.push(name);
    files.set(`flowDefinitions/${name}.flowDefinition`, flowDefinition(version));
  }
  if (names.length === 0) {
    tell('flows: every one runs in its newest version');
    return [];
  }
  tell(`flows: activating ${names.join(', ')}`);
  const { refusals } = await org.deploy({ files }, { dryRun: false });
  const [first] = refusals;
  if (first)
    throw new OrgError(
      'refused',
      `The org does not activate ${first.component}: ${first.problem}`,
      'Mend what it names, then run the command again; no flow was activated.'
    );
  return names;
}

/** Schedules what looks after waiting customers and what deletes; jobs that are there are left as they are. */
export async function scheduleJobs(org: OrgWriter, tell: Tell): Promise<void> {
  const jobs = await org.query(
    "SELECT Id, CronJobDetail.Name FROM CronTrigger WHERE CronJobDetail.Name LIKE 'Handoff%'"
  );
  const missing = missingJobs(jobs);
  if (missing.length === 0) {
    tell('jobs: all are scheduled already');
    return;
  }
  tell(`jobs: scheduling ${missing.join(', ')}`);
  await org.runApex('HandoffClock.schedule();');
}

/** Gives permission sets to the user who is logged in. */
export async function assignSets(
  org: OrgWriter,
  names: readonly string[],
  tell: Tell
): Promise<void> {
  for (const name of names) developerName(name, 'a permission set');
  tell(`permission sets: assigning ${names.join(', ')}`);
  await org.assignPermissionSets(names);
}

/** The record route: `CanEscalate` of a topic set as a field of its record. */
import { developerName, OrgError, type OrgWriter } from '../port.ts';

/**
 * Shows, and with `allowed` writes, what is to be set; topics that have it are left alone.
 * @param allowed called before the first write; undefined: nothing is written
 */
export async function routeByRecord(
  org: OrgWriter,
  topics: readonly string[],
  allowed: (() => void) | undefined
): Promise<readonly string[]> {
  for (const topic of topics) developerName(topic, 'a topic');
  const list = topics.map((topic) => `'${topic}'`).join(', ');
  const rows = await org.query(
    `SELECT Id, DeveloperName, CanEscalate FROM GenAiPluginDefinition WHERE DeveloperName IN (${list})`,
    'tooling'
  );
  const lines: string[] = [];
  for (const topic of topics) {
    const row = rows.find((each) => each['DeveloperName'] === topic);
    if (!row)
      throw new OrgError(
        'missing',
        `The org has no topic ${topic}.`,
        'Check the developer name in Setup, Topics.'
      );
    if (row['CanEscalate'] === true) {
      lines.push(`${topic}: may escalate already`);
      continue;
    }
    if (allowed) {
      allowed();
      await org.updateRecord(
        'GenAiPluginDefinition',
        String(row['Id']),
        { CanEscalate: true },
        'tooling'
      );
    }
    lines.push(`${topic}: false → true${allowed ? '' : ' (add --yes to write)'}`);
  }
  return lines;
}

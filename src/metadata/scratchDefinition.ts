/** Checks scratch-org definitions: every setting they switch on is one the Metadata API knows. */
import type { Finding } from './finding.ts';
import type { MetadataSchema } from './schema.ts';

interface Definition {
  $schema?: string;
  edition?: string;
  features?: string[];
  settings?: Record<string, Record<string, unknown>>;
}

/** The settings type a key stands for: `omniChannelSettings` is OmniChannelSettings. */
function settingsType(key: string): string {
  return `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`;
}

/** Everything an org would refuse in one definition file. */
export function checkScratchDefinition(
  file: string,
  text: string,
  schema: MetadataSchema
): Finding[] {
  const findings: Finding[] = [];
  const report = (rule: string, message: string, fix: string): void => {
    findings.push({ file, rule, message, fix });
  };
  let definition: Definition;
  try {
    definition = JSON.parse(text) as Definition;
  } catch (error) {
    report('malformed', `It is not JSON: ${(error as Error).message}`, 'Correct the JSON.');
    return findings;
  }
  if (definition.$schema !== undefined) {
    report('schema', 'The command line refuses $schema here.', 'Remove it.');
  }
  if (definition.edition === undefined) report('edition', 'It names no edition.', 'Add edition.');
  for (const [key, values] of Object.entries(definition.settings ?? {})) {
    const type = schema.find(settingsType(key));
    if (!type) {
      report('unknown-setting', `${key} is no group of settings.`, 'Correct the name.');
      continue;
    }
    for (const [name, value] of Object.entries(values)) {
      const element = type.elements.get(name);
      if (!element) {
        report('unknown-setting', `${key} has no setting ${name}.`, 'Correct the name.');
      } else if (element.kind === 'boolean' && typeof value !== 'boolean') {
        report('not-boolean', `${key}.${name} takes true or false.`, 'Correct the value.');
      }
    }
    for (const element of type.elements.values()) {
      if (element.required && element.name !== 'fullName' && !(element.name in values)) {
        report('missing-setting', `${key} needs ${element.name}.`, `Add ${element.name}.`);
      }
    }
  }
  return findings;
}

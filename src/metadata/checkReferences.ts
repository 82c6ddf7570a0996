/** Follows every name from file to file: what one part of the project names, another part defines. */
import type { ApexAction } from '../shared/apexAction.ts';
import type { Finding } from './finding.ts';
import { takeInventory } from './inventory.ts';
import type { ProjectFiles } from './projectFiles.ts';
import { checkAgents } from './references/agents.ts';
import { checkAnalytics } from './references/analytics.ts';
import { checkApexNames } from './references/apexNames.ts';
import { checkComponents } from './references/components.ts';
import { checkCustomMetadata } from './references/customMetadata.ts';
import { checkDuplicates } from './references/duplicates.ts';
import { checkFlows } from './references/flows.ts';
import { checkForbidden } from './references/forbidden.ts';
import { checkInvocables } from './references/invocables.ts';
import { checkLabels } from './references/labels.ts';
import { Lookup } from './references/lookup.ts';
import { checkObjects } from './references/objects.ts';
import { checkPages } from './references/pages.ts';
import { checkPermissionSets } from './references/permissionSets.ts';
import { checkRouting } from './references/routing.ts';
import { checkTranslations } from './references/translations.ts';

const RULES = [
  checkDuplicates,
  checkObjects,
  checkCustomMetadata,
  checkPermissionSets,
  checkFlows,
  checkPages,
  checkComponents,
  checkAgents,
  checkRouting,
  checkAnalytics,
  checkTranslations,
  checkApexNames,
  checkForbidden,
  checkLabels
];

/**
 * All findings, and how many names were looked up.
 * @param actions the table that the Apex actions must match
 */
export function checkReferences(
  files: ProjectFiles,
  actions: readonly ApexAction[] = []
): { checked: number; findings: Finding[] } {
  const inventory = takeInventory(files);
  const lookup = new Lookup(inventory);
  for (const rule of RULES) rule(inventory, lookup);
  checkInvocables(inventory, lookup, actions);
  return { checked: lookup.checked, findings: lookup.findings };
}

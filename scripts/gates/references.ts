/** Gate: every class, field, flow, queue, label and component named anywhere exists, within reach. */
import { checkReferences } from '../../src/metadata/checkReferences.ts';
import { loadRegistry, readProject } from '../../src/metadata/projectFiles.ts';
import { APEX_ACTIONS } from '../../src/shared/apexActions.ts';
import { nothingToCheck, type Gate } from './gate.ts';
import { toolsRoot } from './tools.ts';

/** The gate. */
export const gate: Gate = {
  name: 'references',
  title: 'every name leads somewhere',
  run({ root }) {
    const project = readProject(root, loadRegistry(toolsRoot()));
    const { checked, findings } = checkReferences(
      project,
      root === toolsRoot() ? APEX_ACTIONS : []
    );
    if (checked === 0) {
      return Promise.resolve(nothingToCheck('metadata', 'Add metadata under force-app.'));
    }
    return Promise.resolve({
      passed: Math.max(0, checked - findings.length),
      failed: findings.length,
      messages: findings
    });
  }
};

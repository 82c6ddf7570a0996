/** Gate: every metadata file is what the Metadata API of this release can read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRegistry, readProject } from '../../src/metadata/projectFiles.ts';
import { loadSchema } from '../../src/metadata/schemaFiles.ts';
import { checkScratchDefinition } from '../../src/metadata/scratchDefinition.ts';
import { validateMetadata } from '../../src/metadata/validate.ts';
import { nothingToCheck, resultOf, type Gate, type GateMessage } from './gate.ts';
import { projectFiles } from './sources.ts';
import { toolsRoot } from './tools.ts';

/** The gate. */
export const gate: Gate = {
  name: 'metadata',
  title: 'metadata is valid against the Metadata API types',
  run({ root, cache, report }) {
    report('reading the schema');
    const schema = loadSchema(toolsRoot(), cache);
    const project = readProject(root, loadRegistry(toolsRoot()));
    if (project.metadata.length === 0) {
      return Promise.resolve(nothingToCheck('metadata', 'Add metadata under force-app.'));
    }
    const messages: GateMessage[] = project.metadata.flatMap((file) =>
      validateMetadata(file, file.text, schema)
    );
    for (const file of project.unrecognised) {
      const message = 'Its place and name belong to no metadata type.';
      messages.push({ file: file.path, message, fix: 'Rename it, or move it out of force-app.' });
    }
    const definitions = projectFiles(root, ['.json']).filter((file) =>
      /^config\/(project-scratch-def|scratch\/[^/]+)\.json$/.test(file)
    );
    for (const file of definitions) {
      messages.push(
        ...checkScratchDefinition(file, readFileSync(join(root, file), 'utf8'), schema)
      );
    }
    const total = project.metadata.length + project.unrecognised.length + definitions.length;
    return Promise.resolve(resultOf(total, messages));
  }
};

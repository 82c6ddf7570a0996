/**
 * Loads a policy folder and assembles the engine from it. For the project's own policy the decision
 * flow is read from `force-app`, so the command line runs the very file that would be deployed; for
 * another policy folder it is compiled in memory.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { compilePolicy, placed } from '../compile/index.ts';
import { createEngine, type Engine } from '../run/engine.ts';
import { CommandError, EXIT, type CommandContext, type CommandOption } from './command.ts';
import { loadPolicy } from './policyFolder.ts';

/** The option of commands that accept another policy than the project's. */
export const POLICY_OPTION: Readonly<Record<string, CommandOption>> = {
  policy: {
    type: 'string',
    value: 'DIR',
    description: "Another policy folder; default is the project's own."
  }
};

const FLOW_SUFFIX = '.flow-meta.xml';

/** Flows among files, by API name. */
function flowsIn(files: ReadonlyMap<string, string>): Map<string, string> {
  const flows = new Map<string, string>();
  for (const [path, content] of files) {
    if (path.endsWith(FLOW_SUFFIX)) {
      flows.set(basename(path, FLOW_SUFFIX), content);
    }
  }
  return flows;
}

/**
 * Loads policy and flows into an engine.
 * @param policyDirectory folder of another policy, relative to where the user stands
 */
export async function loadEngine(
  context: CommandContext,
  policyDirectory?: string | boolean
): Promise<Engine> {
  const own = typeof policyDirectory !== 'string';
  const directory = own ? context.project.policy : resolve(context.directory, policyDirectory);
  const compiled = compilePolicy(await loadPolicy(directory, context));
  const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const [first] = errors;
    throw new CommandError(
      `${first.file}: ${first.path}: ${first.message}${
        errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
      }`,
      first.fix,
      EXIT.usage
    );
  }
  const flows = flowsIn(compiled.files);
  if (own) {
    const { root, out, directories } = context.project;
    for (const path of placed(compiled, out, directories).files.keys()) {
      if (path.endsWith(FLOW_SUFFIX) && existsSync(join(root, path))) {
        flows.set(basename(path, FLOW_SUFFIX), await readFile(join(root, path), 'utf8'));
      }
    }
  }
  const decideFlowXml = flows.get('Handoff_Decide');
  if (decideFlowXml === undefined) {
    throw new CommandError('There is no flow Handoff_Decide.', 'Run "npx handoff compile".');
  }
  return createEngine({ records: compiled.records, decideFlowXml, flows });
}

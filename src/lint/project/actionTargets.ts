/** What the flow or class behind an action takes and returns, where it is in the project. */
import type { LintProject } from './lintProject.ts';
import { apexSignature, type ApexParameter } from './apexInvocable.ts';

export type Direction = 'input' | 'output';

/** Kinds of targets whose parameters files show. */
export type TargetKind = 'flow' | 'apex';

const known = new WeakMap<LintProject, Map<string, readonly ApexParameter[] | undefined>>();

function look(
  project: LintProject,
  kind: TargetKind,
  name: string,
  direction: Direction
): readonly ApexParameter[] | undefined {
  if (kind === 'flow') {
    const document = project.flows.find((flow) => flow.name === name);
    if (document === undefined) return undefined;
    return (document.flow.variables ?? [])
      .filter(({ isInput, isOutput }) => (direction === 'input' ? isInput : isOutput))
      .map((variable) => ({ name: variable.name ?? '', isRequired: false }));
  }
  const sourceOf = (wanted: string): string => project.ending(`/${wanted}.cls`)[0]?.text ?? '';
  const source = sourceOf(name);
  return source === '' ? undefined : apexSignature(source, sourceOf)[direction];
}

/** Parameters of a target in one direction; undefined when the project does not show them. */
export function parametersOf(
  project: LintProject,
  kind: string,
  name: string,
  direction: Direction
): readonly ApexParameter[] | undefined {
  if (kind !== 'flow' && kind !== 'apex') return undefined;
  const cache = known.get(project) ?? new Map<string, readonly ApexParameter[] | undefined>();
  known.set(project, cache);
  const key = `${kind}:${name}:${direction}`;
  if (!cache.has(key)) cache.set(key, look(project, kind, name, direction));
  return cache.get(key);
}

/** What a flow the customer owns must still keep, so that everything around it goes on working. */
import { readFlow, type Flow } from '../flow/index.ts';

interface Signature {
  readonly processType: string;
  readonly variables: ReadonlyMap<string, string>;
}

function signatureOf(flow: Flow): Signature {
  const variables = (flow.variables ?? []).flatMap(({ name = '', dataType, isInput, isOutput }) => [
    ...(isInput ? [[`input ${name}`, String(dataType)] as const] : []),
    ...(isOutput ? [[`output ${name}`, String(dataType)] as const] : [])
  ]);
  return { processType: flow.processType ?? '', variables: new Map(variables) };
}

/** What a detached file no longer keeps, in words; empty when its contract holds. */
export function brokenContract(
  path: string,
  compiled: string,
  onDisk: string | undefined
): readonly string[] {
  if (onDisk === undefined) return ['It was detached and is gone.'];
  if (!path.endsWith('.flow-meta.xml')) return [];
  let theirs: Signature;
  try {
    theirs = signatureOf(readFlow(onDisk));
  } catch (error) {
    return [`It is no longer a flow: ${(error as Error).message}`];
  }
  const ours = signatureOf(readFlow(compiled));
  const problems = [...ours.variables].flatMap(([variable, type]) => {
    const actual = theirs.variables.get(variable);
    if (actual === type) return [];
    return actual === undefined
      ? [`The ${variable} is missing.`]
      : [`The ${variable} is ${actual}, not ${type}.`];
  });
  return ours.processType === theirs.processType
    ? problems
    : [`It is a ${theirs.processType}, not a ${ours.processType}.`, ...problems];
}

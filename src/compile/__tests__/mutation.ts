/**
 * Looks for the mutants of a compiled flow that nothing notices: neither the structural checks, nor a
 * plain reading of what it must do, nor the proof. A detour through a question whose answer is known, or a
 * note of what is known, is no mistake: everything else happens as before, in every world.
 */
import { checkFlow, type Flow } from '../../flow/index.ts';
import { mutantsOf, type MutationKind } from '../../flow/mutation/mutants.ts';
import type { Policy } from '../../policy/index.ts';
import type { Compilation } from '../compilePolicy.ts';
import { proveFlow } from '../proofs.ts';
import { behaviourOf, type Behaviour } from './behaviours.ts';

/** What became of the mutants of one flow. */
export interface Mutation {
  /** Mutants by kind of mistake. */
  readonly made: Readonly<Partial<Record<MutationKind, number>>>;
  readonly total: number;
  /** The ones that nothing notices, in words. */
  readonly unnoticed: readonly string[];
}

function behavesWell({ holds }: Behaviour, flow: Flow): boolean {
  try {
    return holds(flow);
  } catch {
    return false;
  }
}

/** Makes every mutant of a compiled flow and tries to notice it. */
export function mutateFlow(policy: Policy, compilation: Compilation, name: string): Mutation {
  const behaviour = behaviourOf(policy, compilation, name);
  if (!behaviour.holds(compilation.flows[name])) throw new Error(`${name} does not behave itself.`);
  const made: Partial<Record<MutationKind, number>> = {};
  const unnoticed: string[] = [];
  let total = 0;
  for (const { kind, description, flow } of mutantsOf(compilation.flows[name])) {
    total += 1;
    made[kind] = (made[kind] ?? 0) + 1;
    if (checkFlow(flow).length > 0 || !behavesWell(behaviour, flow)) continue;
    const flows = { ...compilation.flows, [name]: flow };
    if (!proveFlow(policy, { ...compilation, flows }, name, 1).holds) continue;
    if (kind === 'retarget-connector' && behaviour.isDetour?.(flow) === true) continue;
    unnoticed.push(`${kind}: ${description}`);
  }
  return { made, total, unnoticed };
}

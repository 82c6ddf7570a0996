/**
 * Marks the connectors that Flow Builder's automatic canvas draws as jumps. The canvas is a tree whose
 * branches may meet once; every other connector to a step that is already placed must be a jump, or
 * the flow does not open.
 */
import { EXECUTED_KINDS, type Flow } from '../flow/index.ts';

/** A connector as it stands in a flow; jumps are marked on the copy. */
interface Connector {
  readonly targetReference: string;
  readonly isGoTo?: boolean;
}

/** A step by name with its ways out, in the order in which the canvas shows them. */
interface Placed {
  readonly isDecision: boolean;
  readonly isLoop: boolean;
  readonly branches: readonly (Connector | undefined)[];
  readonly fault: Connector | undefined;
}

type Node = Readonly<Record<string, unknown>> & { readonly name?: string };

function place(kind: string, node: Node): Placed {
  const isDecision = kind === 'decisions';
  const isLoop = kind === 'loops';
  const rules = (node['rules'] ?? []) as readonly { readonly connector?: Connector }[];
  const branches = isDecision
    ? [...rules.map(({ connector }) => connector), node['defaultConnector'] as Connector]
    : isLoop
      ? [node['nextValueConnector'] as Connector, node['noMoreValuesConnector'] as Connector]
      : [node['connector'] as Connector];
  return { isDecision, isLoop, branches, fault: node['faultConnector'] as Connector };
}

class Canvas {
  readonly jumps = new Set<Connector>();
  readonly #steps: ReadonlyMap<string, Placed>;
  readonly #placed = new Set<string>();
  readonly #joined = new Set<string>();
  readonly #incoming = new Map<string, number>();

  constructor(steps: ReadonlyMap<string, Placed>) {
    this.#steps = steps;
    for (const { branches, fault } of steps.values()) {
      for (const connector of [...branches, fault]) {
        if (connector === undefined) continue;
        const { targetReference: target } = connector;
        this.#incoming.set(target, (this.#incoming.get(target) ?? 0) + 1);
      }
    }
  }

  /** Lays out what follows a connector; reaching `meeting` joins the other branches there. */
  follow(connector: Connector | undefined, meeting: string | undefined): void {
    let next = connector;
    while (next !== undefined) {
      const target = next.targetReference;
      if (target === meeting) {
        this.#joined.add(target);
        return;
      }
      if (this.#placed.has(target)) {
        this.jumps.add(next);
        return;
      }
      this.#placed.add(target);
      next = this.#layOut(target, meeting);
    }
  }

  /** Lays out one step; returns the connector that goes on below it. */
  #layOut(name: string, meeting: string | undefined): Connector | undefined {
    const step = this.#steps.get(name);
    if (step === undefined) return undefined;
    if (step.isLoop) {
      this.follow(step.branches[0], name);
      return step.branches[1];
    }
    if (!step.isDecision) {
      const [next] = step.branches;
      if (step.fault === undefined) return next;
      this.follow(next, meeting);
      this.follow(step.fault, undefined);
      return undefined;
    }
    const own = this.#meetingOf(step);
    if (own !== undefined) this.#placed.add(own);
    for (const branch of step.branches) this.follow(branch, own ?? meeting);
    if (own === undefined) return undefined;
    if (!this.#joined.has(own)) this.#drawOne(own);
    return this.#layOut(own, meeting);
  }

  /** Branches within branches only lead to a step by jumps: the first of them is drawn as a line. */
  #drawOne(target: string): void {
    const first = [...this.jumps].find(({ targetReference }) => targetReference === target);
    if (first !== undefined) this.jumps.delete(first);
  }

  /** The step where the branches of a decision meet again, if one is still to be placed. */
  #meetingOf(step: Placed): string | undefined {
    const reached = new Map<string, number>();
    for (const branch of step.branches) {
      for (const name of this.#reachable(branch)) reached.set(name, (reached.get(name) ?? 0) + 1);
    }
    const weight = (name: string): number =>
      (reached.get(name) ?? 0) * 10_000 + (this.#incoming.get(name) ?? 0);
    return [...reached.keys()]
      .filter((name) => (reached.get(name) ?? 0) > 1)
      .sort((a, b) => weight(b) - weight(a))[0];
  }

  /** Steps not yet placed that a branch leads to without failing. */
  #reachable(branch: Connector | undefined): ReadonlySet<string> {
    const seen = new Set<string>();
    const open = [branch];
    while (open.length > 0) {
      const name = open.pop()?.targetReference;
      if (name === undefined || seen.has(name) || this.#placed.has(name)) continue;
      seen.add(name);
      open.push(...(this.#steps.get(name)?.branches ?? []));
    }
    return seen;
  }
}

/** A copy of a value in which marked connectors are jumps. */
function marked(value: unknown, jumps: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) return value.map((each) => marked(each, jumps));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, marked(inner, jumps)])
  );
  return jumps.has(value) ? { ...copy, isGoTo: true } : copy;
}

/** The flow with every connector that cannot be a plain line marked as a jump. */
export function withJumps(flow: Flow): Flow {
  const lists = flow as unknown as Readonly<Record<string, readonly Node[] | undefined>>;
  const steps = new Map(
    EXECUTED_KINDS.flatMap((kind) =>
      (lists[kind] ?? []).map((node) => [node.name ?? '', place(kind, node)] as const)
    )
  );
  const canvas = new Canvas(steps);
  canvas.follow(flow.start?.connector, undefined);
  for (const path of flow.start?.scheduledPaths ?? []) {
    canvas.follow(path.connector, undefined);
  }
  return marked(flow, canvas.jumps) as Flow;
}

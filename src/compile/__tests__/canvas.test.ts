import type { Flow } from '../../flow/index.ts';
import { policy } from '../../../policy/index.ts';
import { compilePolicy } from '../compilePolicy.ts';
import { largePolicy } from './generatedPolicy.ts';

interface Line {
  readonly from: string;
  readonly to: string;
  readonly isJump: boolean;
}

/** Every connector of a flow, read without the code under test. */
function linesOf(flow: Flow): readonly Line[] {
  const lines: Line[] = [];
  const walk = (value: unknown, from: string): void => {
    if (Array.isArray(value)) value.forEach((each) => walk(each, from));
    else if (typeof value === 'object' && value !== null) {
      const { targetReference, isGoTo } = value as { targetReference?: string; isGoTo?: boolean };
      if (targetReference !== undefined) {
        lines.push({ from, to: targetReference, isJump: isGoTo === true });
      } else Object.values(value).forEach((each) => walk(each, from));
    }
  };
  for (const list of Object.values(flow)) {
    if (!Array.isArray(list)) continue;
    for (const node of list as readonly { readonly name?: string }[]) walk(node, node.name ?? '');
  }
  walk(flow.start, 'start');
  return lines;
}

describe.each([
  ['the shipped policy', policy],
  ['a policy with 100 rules', largePolicy(100, 10)]
])('the canvas of the flows of %s', (_, source) => {
  const flows = Object.entries(compilePolicy(source).flows);

  it.each(flows)(
    '%s: plain lines reach every step and never go round in circles',
    (_name, flow) => {
      const plain = linesOf(flow).filter(({ isJump }) => !isJump);
      const reached = new Set<string>();
      const visit = (name: string, above: readonly string[]): void => {
        expect(above).not.toContain(name);
        reached.add(name);
        for (const { to } of plain.filter(({ from }) => from === name)) {
          if (!reached.has(to)) visit(to, [...above, name]);
        }
      };
      visit('start', []);
      const targets = new Set(linesOf(flow).map(({ to }) => to));
      expect([...targets].filter((name) => !reached.has(name))).toEqual([]);
    }
  );

  it.each(flows)('%s: a failure never joins the main line without a jump', (_name, flow) => {
    const faults = ['actionCalls', 'recordLookups', 'recordCreates'].flatMap(
      (kind) =>
        ((flow as unknown as Record<string, unknown>)[kind] ?? []) as readonly {
          readonly faultConnector?: { readonly targetReference: string; readonly isGoTo?: boolean };
        }[]
    );
    const lines = linesOf(flow);
    for (const { faultConnector } of faults) {
      if (faultConnector === undefined || faultConnector.isGoTo) continue;
      const plain = lines.filter(
        ({ to, isJump }) => to === faultConnector.targetReference && !isJump
      );
      expect(plain).toHaveLength(1);
    }
  });
});

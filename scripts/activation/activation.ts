/** The order in which flows can be activated, read from the flows themselves, and its place in the documentation. */
import type { Flow } from '../../src/flow/index.ts';

/** The page that lists the order. */
export const ACTIVATION_PAGE = 'docs/deploy.md';

const BEGIN = '<!-- flows, in the order of activation: npm run docs:activation -->';
const END = '<!-- end of the flows -->';

/** Flows by name, each after those it calls; otherwise by name. A flow that is called but not there is left out. */
export function activationOrder(flows: Readonly<Record<string, Flow>>): readonly string[] {
  const order: string[] = [];
  const visit = (name: string, above: readonly string[]): void => {
    if (order.includes(name) || above.includes(name) || flows[name] === undefined) return;
    for (const { flowName = '' } of flows[name].subflows ?? []) visit(flowName, [...above, name]);
    order.push(name);
  };
  for (const name of Object.keys(flows).sort()) visit(name, []);
  return order;
}

/** The page with the list as it must be. @throws when the page has lost the marks around the list */
export function withActivationOrder(
  page: string,
  flows: Readonly<Record<string, Flow>>,
  directoryOf: (name: string) => string
): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`${ACTIVATION_PAGE} lacks ${BEGIN} … ${END}.`);
  const lines = activationOrder(flows).map(
    (name, index) => `${String(index + 1)}. \`${name}\` (${directoryOf(name)})`
  );
  return `${before}${BEGIN}\n\n${lines.join('\n')}\n\n${END}${after}`;
}

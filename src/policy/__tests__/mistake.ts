/** A mistake made on purpose in a copy of the shipped policy, and the error it must give. */
import { policy as shipped, policyFiles } from '../../../policy/index.ts';
import { validatePolicy, type Diagnostic, type Policy, type Rule } from '../index.ts';

// A mistake in a policy has no type: that is what makes it a mistake.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Draft = any;

/** A mistake, and the error that names file, path, what is wrong and what would be right. */
export type Mistake = readonly [
  what: string,
  change: (policy: Draft) => void,
  file: string,
  path: string,
  message: RegExp,
  fix: RegExp
];

/** Changes a copy of the shipped policy. */
export function changed(change: (policy: Draft) => void): Policy {
  const copy = structuredClone(shipped) as unknown;
  change(copy);
  return copy as Policy;
}

export const errorsOf = (policy: Policy): readonly Diagnostic[] =>
  validatePolicy(policy, policyFiles).filter(({ severity }) => severity === 'error');

export const rule = (name: string): number => shipped.rules.findIndex((each) => each.name === name);
export const place = (stem: string): number =>
  shipped.destinations.findIndex((each) => each.stem === stem);
export const message = (code: string): number =>
  shipped.messages.findIndex((each) => each.code === code);
export const item = (code: string): number =>
  shipped.prerequisites.findIndex((each) => each.item === code);
export const topic = (name: string): number =>
  shipped.topics.findIndex((each) => each.name === name);

export const newRule = (then: object, when: object = { signal: 'tone' }): Rule =>
  ({ name: 'NewRule', description: 'A new rule.', when, then }) as unknown as Rule;

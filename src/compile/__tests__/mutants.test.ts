/**
 * Every mistake the mutation harness can make in any compiled flow is noticed. `npm run bench:mutants`
 * prints how many there are of each kind.
 */
import { policy } from '../../../policy/index.ts';
import { compilePolicy } from '../compilePolicy.ts';
import { mutateFlow } from './mutation.ts';

const compilation = compilePolicy(policy);

describe('every mutant is noticed', () => {
  it.each(Object.keys(compilation.flows))('%s', (name) => {
    const { total, unnoticed } = mutateFlow(policy, compilation, name);
    expect(total).toBeGreaterThan(0);
    expect(unnoticed).toEqual([]);
  });
});

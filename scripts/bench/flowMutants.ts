/**
 * Makes every mutant of every compiled flow and says how many there are of each kind and whether any
 * goes unnoticed: `npm run bench:mutants`.
 */
import { policy } from '../../policy/index.ts';
import { compilePolicy } from '../../src/compile/index.ts';
import { mutateFlow } from '../../src/compile/__tests__/mutation.ts';

const compilation = compilePolicy(policy);
const kinds = new Map<string, number>();
let total = 0;
let unnoticed = 0;
for (const name of Object.keys(compilation.flows)) {
  const mutation = mutateFlow(policy, compilation, name);
  total += mutation.total;
  unnoticed += mutation.unnoticed.length;
  for (const [kind, count] of Object.entries(mutation.made)) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  }
  console.log(
    `${name.padEnd(30)} ${String(mutation.total).padStart(6)} mutants, ${String(mutation.unnoticed.length)} unnoticed`
  );
  for (const each of mutation.unnoticed) console.log(`  ${each}`);
}
console.log('');
for (const [kind, count] of kinds) console.log(`${kind.padEnd(30)} ${String(count).padStart(6)}`);
console.log(
  `${'together'.padEnd(30)} ${String(total).padStart(6)} mutants, ${String(unnoticed)} unnoticed`
);
process.exitCode = unnoticed === 0 ? 0 : 1;

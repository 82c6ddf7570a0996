import { sampleRoutingFlow } from '/work/main/src/flow/__tests__/sampleRoutingFlow.ts';
import { proveRouting, formatCounterExample } from '/work/main/src/flow/prover/proveFlow.ts';
import { mutantsOf } from '/work/main/src/flow/mutation/mutants.ts';
const flow = sampleRoutingFlow();
const contract = { channel: 'messaging' as const, beforeRouting: ['apex:SampleTransfer'] };
const p = proveRouting(flow, contract);
console.log(p.states, p.counterExamples.map((c) => formatCounterExample('F', c)).join('\n'));
let n = 0;
const t = Date.now();
const bad: string[] = [];
let worst: [number, number, string][] = [];
for (const m of mutantsOf(flow)) {
  const t0 = Date.now();
  const r = proveRouting(m.flow, contract);
  worst.push([Date.now() - t0, r.states, m.description]);
}
worst.sort((a, b) => b[0] - a[0]);
console.log(worst.slice(0, 8), worst[180]);
console.log(n, 'mutants', Date.now() - t, 'ms', bad.length, 'survive');
console.log(bad.join('\n'));

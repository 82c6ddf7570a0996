import { readMetadata } from '../../flow/index.ts';
import { TURN_INPUTS } from '../../shared/apexAction.ts';
import { APEX_ACTIONS } from '../../shared/apexActions.ts';
import { SIGNALS } from '../../shared/reasons.ts';
import { policy } from '../../../policy/index.ts';
import { AGENT_ACTION_NAMES } from '../../policy/validate/index.ts';
import { AGENT_ACTIONS, SCRIPT_ONLY_INPUTS } from '../agent/actions.ts';
import { ASSESS_OUTPUTS, PASSED_ON } from '../flows/assessTurn.ts';
import { compilePolicy } from '../compilePolicy.ts';
import { proveFlow } from '../proofs.ts';
import {} from '../records.ts';
import { largePolicy } from './generatedPolicy.ts';

const compilation = compilePolicy(policy);
const { files, records } = compilation;
const paths = [...files.keys()];
const fileOf = (end: string): string => files.get(paths.find((path) => path.endsWith(end))!)!;

interface Schema {
  readonly required?: readonly string[];
  readonly properties: Readonly<Record<string, { readonly 'lightning:type': string }>>;
}

describe('compilePolicy', () => {
  it('gives the same files for the same policy', () => {
    expect([...compilePolicy(structuredClone(policy)).files]).toEqual([...files]);
  });

  it('compiles nothing from a policy with mistakes, and names them', () => {
    const broken = compilePolicy({ ...policy, fallback: 'Nowhere' });
    expect(broken.files.size).toBe(0);
    expect(broken.diagnostics[0]).toMatchObject({ severity: 'error', path: 'fallback' });
  });

  it('has one file per component name across all directories', () => {
    const components = paths
      .filter((path) => !path.includes('/schema.json'))
      .map((path) => path.split('/').slice(-2).join('/').toLowerCase());
    expect(new Set(components).size).toBe(components.length);
  });

  it('writes no id, user name or path of this machine', () => {
    for (const [path, content] of files) {
      expect([
        path,
        content.match(/\b(00G|0N9|005|0K9|500)[A-Za-z0-9]{12}([A-Za-z0-9]{3})?\b/)
      ]).toEqual([path, null]);
      expect(content).not.toMatch(/[\w.]+@[\w.]+\.(com|org|net)|\/home\/|\/work\//);
    }
  });

  it('describes every flow, step and variable for an admin', () => {
    for (const flow of Object.values(compilation.flows)) {
      expect(flow.description).not.toBe('');
      const described: readonly { readonly description?: string }[] = [
        ...(flow.actionCalls ?? []),
        ...(flow.assignments ?? []),
        ...(flow.decisions ?? []),
        ...(flow.recordLookups ?? []),
        ...(flow.subflows ?? []),
        ...(flow.variables ?? [])
      ];
      for (const { description } of described) expect(description ?? '').not.toBe('');
    }
  });

  it('has a record for every signal, and a rule for each that decides', () => {
    expect(records.signals.map(({ signal }) => signal)).toEqual([...SIGNALS]);
    const rules = JSON.stringify(policy.rules);
    for (const signal of SIGNALS.filter((each) => each !== 'journeyStage')) {
      expect(rules).toContain(`"signal":"${signal}"`);
    }
  });
});

describe('agent metadata', () => {
  it('offers the actions the policy may name', () => {
    expect(AGENT_ACTIONS.map(({ name }) => name).sort()).toEqual([...AGENT_ACTION_NAMES].sort());
  });

  it.each(AGENT_ACTIONS.map((action) => [action.name, action] as const))(
    '%s: schemas have the very parameters of flow or Apex',
    (name, action) => {
      const apex = APEX_ACTIONS.find(({ className }) => className === action.target);
      const given = apex ? apex.inputs : TURN_INPUTS;
      const inputs = given.filter((each) => !SCRIPT_ONLY_INPUTS.has(each.name));
      const returned = TURN_INPUTS.filter((each) => each.name in PASSED_ON);
      const outputs = apex ? apex.outputs : [...ASSESS_OUTPUTS, ...returned];
      const input = JSON.parse(fileOf(`genAiFunctions/${name}/input/schema.json`)) as Schema;
      const output = JSON.parse(fileOf(`genAiFunctions/${name}/output/schema.json`)) as Schema;
      expect(Object.keys(input.properties)).toEqual(inputs.map((each) => each.name));
      expect(Object.keys(output.properties)).toEqual(outputs.map((each) => each.name));
      expect(input.required).toEqual(
        inputs.filter((each) => each.required).map((each) => each.name)
      );
    }
  );

  const planner = fileOf('.genAiPlannerBundle');

  it('maps the key of every local action and never leaves it to the model', () => {
    const local =
      planner.match(/<parameterName>(conversationKey|recordId)<\/parameterName>/g) ?? [];
    const mapped = planner.match(/\.input_(conversationKey|recordId)<\/attributeName>/g) ?? [];
    const actions = policy.agent.topics.flatMap(
      (name) => policy.topics.find((topic) => topic.name === name)!.actions
    );
    expect([local.length, mapped.length]).toEqual([actions.length, actions.length]);
    expect(fileOf('.agent')).not.toMatch(/(conversationKey|recordId)=\.\.\./);
  });

  it('passes no constant, which may not arrive, and carries what actions return in variables', () => {
    expect(planner).not.toMatch(/constantValue|<mappingType>Constant/);
    for (const name of ['failedAction', 'failureKind', 'answerConfidence', 'amount']) {
      expect(planner).toContain(`.output_${name}</attributeName>`);
      expect(planner).toContain(`.input_${name}</attributeName>`);
    }
  });

  it('has a topic whose name is Escalation, and only one', () => {
    const named = planner.match(/<localDeveloperName>Escalation<\/localDeveloperName>/g) ?? [];
    expect(named).toHaveLength(1);
  });

  it('routes both web surfaces and puts the routes before the surface', () => {
    expect(planner.match(/<outboundRouteName>Handoff_Route_Messaging</g)).toHaveLength(2);
    expect(planner.indexOf('<outboundRouteConfigs>')).toBeLessThan(planner.indexOf('<surface>'));
    expect(paths.some((path) => path.endsWith('Handoff_Agent.genAiPlannerBundle'))).toBe(true);
  });

  it('says Escalation in quotes in every topic that decides by instructions', () => {
    for (const { name, escalation, instructions } of policy.topics) {
      const { content } = readMetadata(fileOf(`genAiPlugins/${name}.genAiPlugin-meta.xml`));
      expect(content['canEscalate']).toBe(escalation === undefined ? 'false' : 'true');
      expect(instructions.some((line) => line.includes("'Escalation'"))).toBe(true);
    }
  });

  it('promises a transfer in one place, behind the packet', () => {
    const script = fileOf('.agent');
    const handOver = script.slice(script.indexOf('subagent hand_over:'));
    expect(handOver.indexOf('run @actions.prepare_handoff')).toBeLessThan(
      handOver.indexOf('@utils.escalate')
    );
    expect(script).toContain('flow://Handoff_Route_Messaging');
    expect(script).toContain('default_agent_user: "HANDOFF_AGENT_USER"');
    expect(script).not.toMatch(/\t|^connections:/m);
    for (const line of script.split('\n')) expect(line.search(/\S|$/) % 3).toBe(0);
  });
});

describe('a policy with 1,000 rules and 200 destinations', () => {
  it('compiles and proves', () => {
    const large = largePolicy(1000, 200);
    const compiled = compilePolicy(large);
    expect(compiled.diagnostics).toEqual([]);
    for (const name of Object.keys(compiled.flows)) {
      expect(proveFlow(large, compiled, name)).toMatchObject({ holds: true });
    }
  });
});

import { policy } from '../../../policy/index.ts';
import { agentScriptFiles } from '../agent/agentScript.ts';

const files = [...agentScriptFiles(policy)];
const scriptIn = (directory: string): string =>
  files.find(([path]) => path.startsWith(`${directory}/`) && path.endsWith('.agent'))?.[1] ?? '';
const written = scriptIn('force-app/policy-agentforce');
const spoken = scriptIn('force-app/policy-agentforce-voice');

describe('agent scripts', () => {
  it('answers calls like messages, by the call itself and through the routing flow of calls', () => {
    expect(spoken).toContain('source: @VoiceCall.Id');
    expect(spoken).toContain('connection telephony:');
    expect(spoken).toContain('modality voice:');
    expect(spoken).toContain('outbound_route_name: "flow://Handoff_Route_Voice"');
    expect(spoken).not.toMatch(/MessagingSession|Handoff_Route_Messaging|connection messaging/);
  });

  it('differs in nothing else: the same front door, subagents and gates', () => {
    const fromFrontDoor = (script: string): string => script.slice(script.indexOf('start_agent'));
    expect(fromFrontDoor(spoken)).toBe(fromFrontDoor(written));
  });

  it.each([
    ['written', written],
    ['spoken', spoken]
  ])('%s: passes on what the previous step returned, and no constant', (_, script) => {
    const assessments = script.split('run @actions.assess_turn').slice(1);
    expect(assessments.length).toBeGreaterThan(0);
    for (const each of assessments) {
      const inputs = each.slice(0, each.indexOf('set @variables')).match(/with \w+=.+/g) ?? [];
      expect(inputs.length).toBeGreaterThan(10);
      for (const input of inputs) expect(input).toMatch(/=@(variables|system_variables)\./);
    }
    expect(script).not.toMatch(/\t|(?:conversationKey|recordId)=\.\.\./);
  });
});

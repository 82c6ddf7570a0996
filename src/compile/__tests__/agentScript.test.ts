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
    expect(spoken).toContain('outbound_route_name: "flow://Handoff_Route_Voice"');
    expect(spoken).toContain('with channel="voice"');
    expect(spoken).not.toMatch(/MessagingSession|Handoff_Route_Messaging|connection messaging/);
  });

  it('differs in nothing else: the same front door, subagents and gates', () => {
    const fromFrontDoor = (script: string): string =>
      script.slice(script.indexOf('start_agent')).replace('"voice"', '"messaging"');
    expect(fromFrontDoor(spoken)).toBe(fromFrontDoor(written));
  });

  it.each([
    ['written', written],
    ['spoken', spoken]
  ])('%s: saves the packet before the gated escalation', (_, script) => {
    expect(script.match(/run @actions\.assess_turn/g)).toHaveLength(1);
    expect(script.match(/@utils\.escalate/g)).toHaveLength(1);
    expect(script.indexOf('run @actions.prepare_handoff')).toBeLessThan(
      script.indexOf('@utils.escalate')
    );
    expect(script).not.toMatch(/\t|conversationKey=\.\.\./);
  });
});

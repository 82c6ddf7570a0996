/**
 * The platform's own default as a flow, to compare with: a topic with `canEscalate` hands over when the
 * customer asks for a person, at once, to the one outbound route. No gate, no other signal, no packet.
 * It is built by hand because the compiler rightly refuses a policy that ignores a legal threat.
 */
import {
  assign,
  assignment,
  boolean,
  buildFlow,
  contains,
  decision,
  END,
  text,
  writeFlow
} from '../../src/flow/index.ts';
import { DECISION_PARAMETERS } from '../../src/shared/apexAction.ts';
import { FACTS } from '../../src/shared/facts.ts';

/** XML of the flow. @param fallback stem of the destination every chain ends at */
export function platformDefaultXml(fallback: string): string {
  const facts = Object.entries(FACTS).map(([name, { type, description }]) =>
    (type === 'boolean' ? boolean : text)(name, description, { input: true })
  );
  const outputs = DECISION_PARAMETERS.map(({ name, description }) =>
    text(name, description, { output: true })
  );
  return writeFlow(
    buildFlow({
      name: 'Platform_Default',
      label: 'Platform default',
      description: 'Hands over when the customer asks for a person, and for nothing else.',
      kind: 'autolaunched',
      variables: [...facts, ...outputs],
      start: 'Does_The_Customer_Ask_For_A_Person',
      steps: [
        decision({
          name: 'Does_The_Customer_Ask_For_A_Person',
          description: 'All that canEscalate without instructions reacts to.',
          outcomes: [
            {
              name: 'Asks_For_A_Person',
              when: [contains('crossedSignals', '|explicitRequest|')],
              next: 'Escalate_At_Once'
            }
          ],
          otherwise: { label: 'Anything else', next: 'Go_On' }
        }),
        assignment({
          name: 'Escalate_At_Once',
          description: 'One route for every topic.',
          items: [
            assign('action', 'escalate'),
            assign('reason', 'askedForPerson'),
            assign('rule', 'CanEscalate'),
            assign('priority', 'normal'),
            assign('destination', fallback)
          ],
          next: END
        }),
        assignment({
          name: 'Go_On',
          description: 'The assistant continues.',
          items: [assign('action', 'continue'), assign('rule', 'Default')],
          next: END
        })
      ]
    })
  );
}

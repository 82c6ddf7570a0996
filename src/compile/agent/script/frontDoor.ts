/** The front door of an Agent Script: counts the turn, assesses it when it is time, and lets the model pick. */
import type { AgentAssessment, Topic } from '../../../policy/index.ts';
import { agentAction } from '../actions.ts';
import { definition, snake } from './actions.ts';
import { assess, countTheTurn, followTheDecision } from './assessing.ts';
import { quoted, type Line } from './text.ts';
import { directTool, noteTool } from './tools.ts';

/** Name of the subagent a topic becomes. */
export const subagentOf = (topic: Topic): string =>
  topic.escalation === 'smart' ? 'escalation' : snake(topic.name);

/** The front door: every message enters here. */
export function frontDoor(topics: readonly Topic[], assessment: AgentAssessment): Line[] {
  return [
    'start_agent front_door:',
    [
      'label: "Front Door"',
      'description: "Counts the turn, assesses it by the policy when it is time, and picks the subagent that helps."',
      'actions:',
      definition(agentAction('Handoff_Assess_Turn')!),
      'before_reasoning:',
      [
        ...countTheTurn(),
        // A promised transfer stays promised until it happened, ended or was handed back.
        'if @variables.handing_over == True:',
        ['transition to @subagent.hand_over']
      ],
      'reasoning:',
      [
        'instructions: ->',
        [
          ...assess(assessment),
          ...followTheDecision(),
          "| First use {!@actions.note} for everything the customer's message says that is in its list.",
          "| Then select the tool that best matches the customer's message and the conversation so far. Do not answer here."
        ],
        'actions:',
        [
          ...noteTool(assessment),
          ...directTool(assessment),
          ...topics.flatMap((topic): Line[] => [
            `go_to_${subagentOf(topic)}: @utils.transition to @subagent.${subagentOf(topic)}`,
            [`description: ${quoted(topic.classification)}`]
          ])
        ]
      ]
    ]
  ];
}

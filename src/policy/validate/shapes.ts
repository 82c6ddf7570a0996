/** The shape of every part of a policy. Limits are those of the records and components it becomes. */
import { THRESHOLD_SCOPES } from '../../shared/decision.ts';
import {
  CHANNELS,
  JOURNEY_STAGES,
  PRESETS,
  PRIORITIES,
  REASONS,
  SIGNALS
} from '../../shared/reasons.ts';
import { ASSESSMENT_MODES, MOST_TURNS_BETWEEN } from '../agent.ts';
import { ESCALATION_MODES } from '../topic.ts';
import { CONDITION } from './conditionShape.ts';
import { OUTCOME } from './outcomeShape.ts';
import { CODE, codeOf, FLAG, listOf, may, must, objectOf, textOf, type Shape } from './shape.ts';

/** Longest stem of queues. */
const STEM = 40;
const TEXT = 255;

const apiName = (most: number): Shape => ({
  kind: 'text',
  most,
  pattern: /^[A-Za-z](?:[A-Za-z0-9]|_(?!_))*(?<!_)$/,
  like: 'an API name: letters, digits and single underscores, a letter first'
});
const language: Shape = {
  kind: 'text',
  most: 10,
  pattern: /^[a-z]{2}(-[A-Z]{2})?$/,
  like: 'a language code such as en or pt-BR'
};
const signal = codeOf('signal', SIGNALS);
const seconds: Shape = { kind: 'number', least: 1, most: 86_400, whole: true };
const reason = codeOf('reason', REASONS);
const priority = codeOf('priority', PRIORITIES);
const date: Shape = {
  kind: 'text',
  pattern: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  like: 'a date such as 2027-05-31'
};

/** The shapes by part. Phrases and redactions are checked by the rooms that read them. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  languages: listOf(language, 1),
  fallback: textOf(STEM),
  signals: listOf(
    objectOf({
      signal: must(codeOf('signal', SIGNALS)),
      description: must(textOf(TEXT)),
      productRow: must(textOf(10)),
      active: must(FLAG)
    }),
    1
  ),
  thresholds: listOf(
    objectOf({
      signal: must(codeOf('signal', SIGNALS)),
      measure: must(codeOf('measure', ['score', 'count', 'amount', 'review', 'shift'])),
      scope: must(codeOf('scope', THRESHOLD_SCOPES)),
      scopeValue: may(textOf(80)),
      requestedAction: may({ kind: 'custom', check: () => undefined }),
      journeyStage: may(codeOf('journey stage', JOURNEY_STAGES)),
      value: must({ kind: 'number' }),
      currency: may({ kind: 'text', pattern: /^([A-Z]{3}|%)$/, like: 'an ISO 4217 code or %' }),
      rationale: must(textOf(TEXT)),
      owner: must(textOf(80)),
      reviewOn: must(date)
    })
  ),
  prerequisites: listOf(
    objectOf({
      item: must(CODE),
      description: must(textOf(TEXT)),
      kind: must(codeOf('kind', ['item', 'verified', 'action', 'guided', 'intent', 'consent'])),
      topic: may(textOf(80)),
      destination: may(textOf(STEM)),
      actionName: may(textOf(80)),
      preset: must(codeOf('preset', PRESETS)),
      question: must(CODE),
      exit: may(objectOf({ message: must(CODE), destination: must(textOf(STEM)) }))
    })
  ),
  approvals: listOf(
    objectOf({
      requestedAction: must(CODE),
      description: must(textOf(180)),
      approvers: must(textOf(STEM)),
      expiresAfterMinutes: must({ kind: 'number', least: 1, most: 43_200, whole: true }),
      notification: must(CODE)
    })
  ),
  rules: listOf(
    objectOf({
      name: must({
        kind: 'text',
        most: 60,
        pattern: /^[A-Z][A-Za-z0-9]*$/,
        like: 'a name of letters and digits with a capital first, such as FraudSuspected'
      }),
      description: must(textOf(TEXT)),
      when: must(CONDITION),
      then: must(OUTCOME),
      evenWhenOff: may(FLAG)
    }),
    1
  ),
  intents: listOf(
    objectOf({
      code: must(CODE),
      description: must(textOf(TEXT)),
      destination: must(textOf(STEM))
    })
  ),
  destinations: listOf(
    objectOf({
      stem: must(apiName(STEM)),
      label: must(textOf(24)),
      description: must(textOf(180)),
      channels: must(listOf(codeOf('channel', CHANNELS), 1)),
      skills: may(
        listOf(
          objectOf({
            skill: must(apiName(80)),
            level: must({ kind: 'number', least: 1, most: 10, whole: true })
          }),
          1
        )
      ),
      languages: may(listOf(language, 1)),
      certification: may(apiName(80)),
      permission: may(apiName(80)),
      businessHours: may(textOf(80)),
      targetSeconds: must(seconds),
      waitLimitSeconds: may(seconds),
      overflow: may(textOf(STEM)),
      person: may(codeOf('person', ['accountOwner', 'previousAgent', 'supervisor'])),
      external: may(
        objectOf({
          kind: must(codeOf('kind of place', ['phone', 'sip', 'queue'])),
          address: must(textOf(TEXT))
        })
      ),
      nobody: must(codeOf('path', ['case', 'task', 'callback'])),
      priority: must(priority),
      notification: may(CODE),
      announce: must(CODE)
    }),
    1
  ),
  notifications: listOf(
    objectOf({
      code: must(CODE),
      description: must(textOf(200)),
      recipients: must(textOf(STEM)),
      accountOwner: may(FLAG),
      message: must(CODE),
      slack: must(FLAG)
    })
  ),
  topics: listOf(
    objectOf({
      name: must(apiName(60)),
      label: must(textOf(80)),
      classification: must(textOf(1000)),
      scope: must(textOf(1000)),
      escalation: may(codeOf('escalation', ESCALATION_MODES)),
      instructions: must(listOf(textOf(2000))),
      guidance: may(listOf(textOf(2000))),
      actions: must(listOf(textOf(80))),
      utterances: may(listOf(textOf(500)))
    })
  ),
  agent: objectOf({
    name: must(apiName(60)),
    label: must(textOf(70)),
    description: must(textOf(1000)),
    company: must(textOf(250)),
    role: must(textOf(1000)),
    welcome: must(textOf(800)),
    error: must(textOf(800)),
    escalationMessage: must(CODE),
    topics: must(listOf(textOf(80), 1)),
    assessment: must(
      objectOf({
        mode: must(codeOf('mode', ASSESSMENT_MODES)),
        everyTurns: must({ kind: 'number', least: 1, most: MOST_TURNS_BETWEEN, whole: true }),
        flags: must(
          listOf(
            objectOf({
              name: must({
                kind: 'text',
                most: 20,
                pattern: /^[a-z]+$/,
                like: 'one lower-case word, such as person'
              }),
              signals: must(listOf(signal, 1)),
              description: must(textOf(1000)),
              handsOver: may(FLAG)
            })
          )
        )
      })
    )
  }),
  messages: listOf(
    objectOf({
      code: must(CODE),
      kind: must(
        codeOf('kind of message', [
          'spoken',
          'question',
          'disclosure',
          'opening',
          'nextAction',
          'notification',
          'summary'
        ])
      ),
      words: must({ kind: 'map', of: textOf(2000) }),
      reason: may(reason),
      target: may(textOf(80)),
      confirm: may(FLAG),
      mustAgree: may(FLAG),
      order: may({ kind: 'number', least: 0, most: 999, whole: true })
    })
  ),
  settings: listOf(
    objectOf({
      setting: must(textOf(80)),
      value: must({ kind: 'custom', check: () => undefined }),
      description: must(textOf(TEXT))
    })
  )
};

/**
 * How customers ask for a person, and what only sounds like it.
 */
import type { PhraseSet } from '../../src/policy/index.ts';

export const explicitRequest: readonly PhraseSet[] = [
  {
    signal: null,
    group: 'words',
    kind: 'wordList',
    list: 'person',
    language: 'en',
    rationale: 'Names for somebody who works here and is not a machine.',
    patterns: [
      'human|humans|human being|person|real person|live person|actual person|representative|representatives|rep|reps',
      'agent|agents|live agent|human agent|real agent|operator|advisor|adviser|supervisor|manager|specialist',
      'customer service|customer support|customer care|support team|service desk|help desk|customer service representative',
      'somebody real|someone real|real human|actual human|live human|support agent|customer service rep|customer rep',
      'representitive|representive|represntative|reprsentative|repesentative|custmer service|costumer service|humen'
    ]
  },
  {
    signal: 'explicitRequest',
    group: 'request',
    kind: 'pattern',
    language: 'en',
    weight: 1,
    rationale: 'A verb of contact with a person as its object.',
    patterns: [
      'speak|talk|talking|speaking|chat|chatting to|with [a|an|the|your|some|my] [real|live|actual|human|different|another|senior] @person',
      'connect|transfer|pass|put|forward|direct|escalate|hand|switch|redirect me [over] [through] to|with [a|an|the|your|some] [real|live|actual|human|different|another|senior] @person',
      'get|give|find|bring me [a|an|the|your|some] [real|live|actual|human|different|another|senior] @person'
    ]
  },
  {
    signal: 'explicitRequest',
    group: 'refusal',
    kind: 'exclusion',
    language: 'en',
    rationale: 'The customer declines a person.',
    patterns: ['no need to ..5 @person', 'dont|not want|need|wish ..5 @person']
  },
  {
    signal: 'explicitRequest',
    group: 'areYouABot',
    kind: 'exclusion',
    language: 'en',
    rationale: 'A question about the speaker is not a request.',
    patterns: [
      'are|r you|u [really] [talking|speaking] [to|with] [a|an] ..3 @person',
      'am i talking|speaking|chatting to|with [a|an] ..2 @person'
    ]
  }
];

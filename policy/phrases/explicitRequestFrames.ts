/**
 * Frames of asking for a person in English: a verb, room for what describes the person, and the noun
 * that names one. They reach the wording nobody remembered.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { says } from './wording.ts';

export const explicitRequestFrames: readonly PhraseSet[] = [
  says('explicitRequest', 'request', 1, 'A person is told to get in touch.', [
    '@have ..3 @helper ..4 call|contact|phone|ring|text|message me|us',
    '@have ..3 @helper ..3 (get back|reach out|follow up|be in touch|get in touch|call back|ring back|phone back)',
    '@have ..3 @staff|person|people|team|department|desk|sum1 [to] [please] (step in|take over|look into|look at|assist me|help me|help us|handle this|handle it|deal with|take it from|take this|sort this|review this|explain this)',
    '@have ..3 someone|somebody|anyone|anybody|some1|sum1 ..3 (help me instead|assist me instead|take over this chat|handle this)',
    'get|have|ask|find|send someone|somebody|anyone [to] help|assist me|us',
    '@wish|can|could ..3 call|callback|contact|contacted|phoned|rung|called|hear [back] from|by ..3 @helper',
    '(set up|schedule|arrange|organise|organize|book) [me] a|an [quick|phone|video] call|chat|callback with|from ..3 @helper',
    'let|tell ..3 @helper know|that ..2 @talk',
    'call|contact|summon|fetch ..2 @helper for me|us'
  ]),
  says('explicitRequest', 'request', 1, 'The customer is to be handed to a person.', [
    '@connect [the|this|my|our] me|us|this|it|call|chat|conversation|case|ticket|complaint [@through] @onto ..3 @helper',
    'connect|conect|conncet|escalate|redirect|patch|reconnect|transfered @onto [a|an|the|your|some] ..2 @helper',
    '@wish|can|could|may|should ..3 @connected ..1 @onto ..3 @helper',
    'get|put|have|bring|add|invite|loop ..3 @helper (on|onto|into|in|to) [the|this|my] line|phone|call|chat|conversation|here',
    'put|get|pass|patch me|us thru|thr|trough|throught|threw',
    'none|neither ..3 @staff $',
    'people|person|someone|somebody please [and] not|no|instead|rather @machine'
  ]),
  says('explicitRequest', 'request', 1, 'The customer wants to talk to a person.', [
    '@talk @to ..3 @helper',
    '@wish|have|can|could ..3 word|conversation|chat with ..3 @helper',
    'insist|insisting|prefer|happier|rather|better|comfortable|easier ..2 @talking to|with ..3 @helper',
    '@wish|can|could|how|where ..3 (reach|contact|get a hold of|get hold of|get ahold of|get through to|getting through to|get in touch with|be in touch with|get onto) ..3 @helper',
    '@wish|can|could|may|let ..1 discuss|explain|clarify|sort|resolve|settle ..3 with|to ..3 @helper',
    'is|are|isnt|do|have|any ..5 @helper ..1 i|we can|could @talk|reach|ask|call|message',
    'is|are|isnt|any ..4 @helper ..1 available|free|around|online|there to|who|that|for ..1 @talk|@talking|help|assist|call|chat',
    '@wish|give|gimme|get|find|send|call|contact [me|us|for] [@det] (banker|underwriter|expert|adjuster|teller|exec|execs|someone in charge|some one|loan officer|account manager|relationship manager|fraud team|support team|billing team) [@now] $',
    'press|dial|hit|choose|type|say for|to ..3 @helper',
    'no [more] ai|automation|chatbots|automated [system|answers|replies|please] $',
    '^ [hi|hello|please|pls|get|want|need|the|a|your] (customer care|customer service|support|care|service|call center|call centre) exec|executive|guy|person|people|rep|agent|officer|team [@now] $'
  ]),
  says('explicitRequest', 'always', 1, 'Requests that look like a refusal or like a complaint.', [
    'cant|cannot|couldnt|why i|we ..1 @talk|reach|get [@to] ..3 @helper',
    'not|no [a|an|the|your|more] @machine [please] [but] [i] [want|need] ..3 @helper please|now|instead'
  ])
];

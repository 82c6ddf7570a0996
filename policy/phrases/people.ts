/**
 * Names for people who work here, and verbs of getting in touch with them: the words that requests,
 * refusals and look-alikes in English are made of.
 */
import type { PhraseSet } from '../../src/policy/index.ts';

const list = (name: string, rationale: string, patterns: readonly string[]): PhraseSet => ({
  signal: null,
  group: 'words',
  kind: 'wordList',
  list: name,
  language: 'en',
  rationale,
  patterns
});

export const people: readonly PhraseSet[] = [
  list('staff', 'People one would only ask for in order to be served by them.', [
    'human|humans|human being|real person|live person|actual person|physical person|person person|real people|actual human|real human',
    'agent|agents|live agent|human agent|real agent|live chat agent|representative|representatives|rep|reps|sales rep|service rep',
    'operator|operators|advisor|adviser|advisors|supervisor|supervisors|manager|managers|duty manager|boss|team leader|team lead|superior',
    'specialist|consultant|colleague|assistant|human assistant|executive|customer executive|bank worker|bank employee|employee|staff member|member of staff|staff',
    'customer service|customer services|customer support|customer care|client services|support team|support agent|support staff|support person',
    'service team|service desk|help desk|helpdesk|call centre agent|call center agent|customer service representative|customer service agent',
    'customer service rep|customer rep|customer representative|service representative|technician|technical support|tech support|live support',
    'representitive|representive|represntative|reprsentative|repesentative|represantative|agnet|agnt|agrnt|agemt|agenr|agetn|aegnt|customer caee|custmer service',
    'costumer service|costumer care|customer sevice|supervisior|humen|hooman|live human|live rep|live representative|live advisor|live operator'
  ]),
  list('professional', 'People of a trade: a request only after a verb of talking.', [
    'expert|experts|banker|bankers|teller|nutritionist|dietician|dietitian|doctor|nurse|pharmacist|professional|broker|adjuster|underwriter|lawyer|engineer|developer|loan officer|account manager|account executive|account rep|sales person|salesperson|trainer|coach'
  ]),
  list('team', 'Teams by their name alone.', [
    'sales|billing|reception|support|claims|accounts|housekeeping|concierge|complaints|retention|retentions|fraud|hr|accounting|dispatch|maintenance|collections|front desk|customer care|room service|it support|tech support'
  ]),
  list('anyone', 'People in general: a request only after a verb of talking.', [
    'person|people|someone|somebody|anyone|anybody|some one|any one|any body|some body|individual|guy|lady|sombody|somone|someone else|somebody else'
  ]),
  list('department', 'Teams a customer asks to be put through to.', [
    'team|department|dept|desk|reception|front desk|receptionist|concierge|housekeeping|spa|gym|restaurant|bar|kitchen|branch|office|bank|hotel',
    'billing|sales|support|accounts|finance|claims|fraud team|complaints|retentions|spa team|billing department|sales team|claims department'
  ]),
  list('talk', 'To talk.', [
    'talk|speak|chat|converse|communicate|discuss|tlak|tallk|speek|spek|spaek|caht|chatt|talk directly|speak directly|have a conversation|have a chat'
  ]),
  list('talking', 'Talking.', ['talking|speaking|chatting|conversing|dealing|being']),
  list('connect', 'To be put in touch.', [
    'connect|transfer|put|pass|forward|redirect|direct|route|refer|hand|switch|escalate|patch|move|send|bring|conect|connct|tranfer|transfr|trasfer'
  ]),
  list('connecting', 'Being put in touch.', [
    'connecting|transferring|putting|passing|forwarding|redirecting|directing|referring|handing|switching|escalating|getting|being transferred|being connected'
  ]),
  list('connected', 'Put in touch.', [
    'connected|transferred|put through|passed|forwarded|redirected|handed over|escalated|put in touch'
  ]),
  list('not', 'Negations of a wish.', [
    'not|dont|do not|didnt|did not|doesnt|does not|never|no longer|wouldnt|would not|wont|shouldnt|neednt|dnt|dont really|not really'
  ]),
  list('wish', 'To want.', [
    'want|wanna|wana|wnat|need|require|wish|like|love|prefer|demand|request|expect|ask|wanted|needed|asked|asking|wishing|looking|care'
  ])
];

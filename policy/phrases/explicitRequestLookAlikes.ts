/**
 * What only sounds like asking for a person in English: refusals, questions about who is speaking, and
 * people who are not asked for.
 */
import type { PhraseSet } from '../../src/policy/index.ts';

const notRequest = (
  group: string,
  rationale: string,
  patterns: PhraseSet['patterns']
): PhraseSet => ({
  signal: 'explicitRequest',
  group,
  kind: 'exclusion',
  language: 'en',
  rationale,
  patterns
});

export const explicitRequestLookAlikes: readonly PhraseSet[] = [
  notRequest('refusal', 'The customer declines a person.', [
    '@not @wish [you] [to] [be] [@talk|@talking|@connect|@connected|get|call|involve|@staff]',
    '@not @wish [for] [a|an|any|the|your] [live|real|human] @staff',
    '@not have|having|need|needing to [@talk|@connect|get|call|involve]',
    'specialist|doctor|nurse ..2 referral|copay|network|prescription|visit',
    '@not need|have|want|wish|like|care|asking [you|me|us] [to|for] [be] @connect|@connected|@talk|@talking|get|call|involve [me|us|this] [over|on] [to|with] [@det] [@real] [@real] @staff|@anyone|@real',
    'rather|prefer|prefers|please not [to] [be] [@talk|@connect|@connected]',
    'no [live|real|human] @staff',
    'no need|reason|point|use [for|to|in|of] [a|an|any] [@talk|@talking|@connect|@connecting|get|call|involve|speaking|human|agent|person]',
    '@not need|necessary|required to [@talk|@connect|get|call|involve]',
    '@not be necessary|needed [to] [@reach|@connect|@talk|get|call] [to|with|me] [@det] [@staff|person]',
    'hate|dislike|avoid|stop|over|than @talking|@connecting|@talk',
    '@not feel like @talking',
    '@not think|believe|feel|guess|suppose [that] ..2 [need|want|have|should|must|requires|call] ..2 @helper',
    '@not to ..1 have|get|let|make|ask ..2 @helper',
    '@not want|need|have|let|ask|tell [@det] @helper [to] call|contact|phone|ring|message|text|help|@talk',
    '@not interested in @talking',
    '@not asking|said|say|ask|asked [for] [i] [wanted] [to] [@talk]',
    '@not [be] @connect|@connecting|escalate|escalated|escalating|involve me|this|it|my|to|yet|again|anything|us',
    '@not escalate $',
    '(never mind|nevermind|forget|forget about|skip|cancel|cancelling|instead of|without|no need for) [having|getting|@talking|calling|@det|my|me] [request|to|the|callback|transfer] [@det] [@real] [@staff|@anyone|transfer|callback|call]',
    '(stop calling|stop phoning|dont call|do not call|do not phone|dont phone|no callback|no calls|no call|dont ring|never call) [me|us|back|please|needed|necessary]'
  ]),
  notRequest('areYouABot', 'A question about who is speaking.', [
    'am|are i|we [really|actually|even|now|currently] @talking [to|with] [@det] [@real] [@real] [@staff|@anyone]',
    '(are you|youre|you are|is this|is it|if you are|if youre|r u|ur a|ur an|ur not|are u|u r|youre not|you are not|im not|im only) [really|actually|even|just] [@det|not] [@det] [@real] [@real] @staff|person|human|real',
    'is this|that|it ..3 @staff|person|answered',
    'are|r|is you|u|this [really|actually|even|just|an|a] ..3 @staff|person',
    '^ [so] u|you|youre [are|not|sound|seem|a] ..2 @staff|person|real|like'
  ]),
  notRequest('told', 'What happened with somebody, or somebody else.', [
    'my|his|her|their|our|travel|insurance|estate|letting|shipping|cleaning|tax|free|nearby|local [travel|insurance|estate] agent|agents|manager|advisor|consultant|specialist|colleague',
    'agent|agents|advisor|representative [that|who|which] [is] near|nearby|close|closest|around|in|somewhere',
    'he|she|they wants|want|wanted|needs|need to @talk',
    'had to @talk',
    'can|could|may|will|does my|his|her ..1 @talk|call',
    'give|tell|show|telling|giving|send [@det] @staff my|his|her|this|that|anything',
    'my|the|our|next|upcoming|last|previous|his|her [next|last] meeting|appointment|call|chat|session with ..3 @helper',
    'did|have|had|was|were you|they|he|she|it [just|already] @connect|@connected me|us|to|my|this',
    'than|then call|calling|@talk|@talking ..3 @helper',
    'send|sending|transfer|transferring|pay|wire|move|give ..2 money|cash|funds|payment|payments|balance|points|miles|ticket|tickets|parcel|gift ..3 @helper',
    '@staff|@anyone [i] [had|spoke|talked] [that|who|which|with|to|already|just|also|here|there] [in|at|on|from] [your|the|store|last|chat|time|night|week|shop|branch] @deed',
    '(took|takes|waited|waiting for the|spent|gave up|tried last|yesterday|last night|last week|last month|this morning) ..6 @staff|@anyone|@department',
    '@staff|@anyone ..3 (yesterday|last night|last week|last month|last time|this morning|days ago|weeks ago|on monday|on tuesday|on friday)',
    '(do i need|do we need|do you need|does it need|do i have|must i|does a|does an|did a|did an|will a|will an|would a|should a) [to] [@talk|be|call|contact|anyone|an|a] [to|with] [@det] [@real] [@staff|@anyone]',
    '(become|hire|train|add|thank|rate|compliment|against|complain about|name of|become) [an|a|the|your|another] @staff|person,',
    '@staff|person|people|human wrote|reading|reads|read|typed|writing|typing|answering|behind',
    '(missed|got|received|have had|no more|stop the|stop) [a|the|your|any|these] call|calls from [@det] @staff|person|someone',
    'am|being|im [a|an|the|your|also] [the|account|sales|real|travel|only|estate|customer] @staff|person|professional',
    'contact|delivery|wrong|second|third|per|each|every|two|same person|people|human',
    'human|humans resources|rights|error|body|hair|race|anatomy|life|nature',
    '@staff [s] special|specials|role|roles|seat|seats|fee|fees|console|app|manual|licence|license|login|portal|course|training|salary|lounge|suite|class|discount|visit',
    'put|get|add|connect|transfer|send|switch me|us on|in|to|down|onto|through|up|over|with [for] [a|an|the|your|my] [other|new|waiting|mailing|wait|guest|email] list|slot|flight|plan|seat|wifi|internet|network|update|tariff|date|page|website|site|link|@number'
  ]),
  notRequest('naming', 'What somebody wants to be called, or a cab.', [
    'what|how|name|who ..3 call me'
  ]),
  notRequest(
    'contactChannel',
    'A question about a number or opening hours, answered without a person.',
    ['@staff [phone] number|numbers|email|address|hours|languages|job|career|name|id|line']
  )
];

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
    '@not @talk @to',
    '(cant|cannot|unable|not able|wasnt able|werent able|arent able|isnt able) ..2 @talk',
    'specialist|doctor|nurse ..2 referral|copay|network|prescription|visit',
    '@not need|have|want|wish|like|care|asking [you|me|us] [to|for] [be] @connect|@connected|@talk|@talking|get|call|involve [me|us|this] [over|on] [to|with] [@det] [@real] [@real] @staff|@anyone|@real',
    '@not [be] @connect|@connected me|this|it|to',
    '@not call|phone|ring|contact me|us',
    'no call me|us',
    'rather|prefer|prefers|please not [to] [be] [@talk|@connect|@connected]',
    'no|not [a|an|any] [live|real|human] @staff [please|needed|required|necessary|thanks] $',
    'no [live|real|human] @staff',
    'no need|reason|point|use [for|to|in|of] [a|an|any] [@talk|@talking|@connect|@connecting|get|call|involve|speaking|human|agent|person]',
    '@not need|necessary|required to [@talk|@connect|get|call|involve]',
    '@not be necessary|needed [to] [@reach|@connect|@talk|get|call] [to|with|me] [@det] [@staff|person]',
    'without ..1 @talking|@connecting|@staff|person|calling',
    'hate|dislike|avoid|stop|over|than @talking|@connecting|@talk',
    '@not feel like @talking',
    '@not think|believe|feel|guess|suppose [that] ..2 [need|want|have|should|must|requires|call] ..2 @helper',
    '@not to ..1 have|get|let|make|ask ..2 @helper',
    '@not want|need|have|let|ask|tell [@det] @helper [to] call|contact|phone|ring|message|text|help|@talk',
    '@not interested in @talking',
    '@not asking|said|say|ask|asked [for] [i] [wanted] [to] [@talk]',
    '(nobody|noone|no one) needs|has|should [to] call|contact|phone',
    'human|agent|person|representative [is] not needed|necessary|required',
    '@not [be] @connect|@connecting|escalate|escalated|escalating|involve me|this|it|my|to|yet|again|anything|us',
    '@not escalate $',
    '(never mind|nevermind|forget|forget about|skip|cancel|cancelling|instead of|without|no need for) [having|getting|@talking|calling|@det|my|me] [request|to|the|callback|transfer] [@det] [@real] [@staff|@anyone|transfer|callback|call]',
    '(stop calling|stop phoning|dont call|do not call|do not phone|dont phone|no callback|no calls|no call|dont ring|never call) [me|us|back|please|needed|necessary]',
    'fine|good|okay|ok|happy with [the|a|this|you|chatting|talking] [to|with] [a|the] @machine'
  ]),
  notRequest('areYouABot', 'A question about who is speaking.', [
    'am|are i|we [really|actually|even|now|currently] @talking [to|with] [@det] [@real] [@real] [@staff|@anyone]',
    '(are you|youre|you are|is this|is it|if you are|if youre|r u|ur a|ur an|ur not|are u|u r|youre not|you are not|im not|im only) [really|actually|even|just] [@det|not] [@det] [@real] [@real] @staff|person|human|real',
    'is this|that|it ..3 @staff|person|answered',
    'are|r|is you|u|this [really|actually|even|just|an|a] ..3 @staff|person',
    '^ [so] u|you|youre [are|not|sound|seem|a] ..2 @staff|person|real|like',
    '(there a human|there a person|a human|real human|person|human being|human) [actually] typing|reading|reviewing|writing|behind'
  ]),
  notRequest('told', 'What happened with somebody, or somebody else.', [
    'was|were|been|after|while|by|when @talking',
    'my|his|her|their|our|travel|insurance|estate|letting|shipping|cleaning|tax|free|nearby|local [travel|insurance|estate] agent|agents|manager|advisor|consultant|specialist|colleague',
    'nearby|nearest|closest|local agent|agents|advisor|branch|office|representative',
    'agent|agents|advisor|representative [that|who|which] [is] near|nearby|close|closest|around|in|somewhere',
    'he|she|they wants|want|wanted|needs|need to @talk',
    'was|is|its|been|really|so|very nice|glad|good|pleasure|great to @talk',
    '^ nice|glad|good|pleasure|great to @talk',
    'had to @talk',
    'did|has|had ..1 @helper ..1 call|called|ring|rang|phone|contact|message me|us',
    'can|could|may|will|does my|his|her ..1 @talk|call',
    'contact|reach|message me|us [only] by|via|through [an|a] email|mail|post|letter|text',
    'give|tell|show|telling|giving|send [@det] @staff my|his|her|this|that|anything',
    'smooth operator',
    'my|the|our|next|upcoming|last|previous|his|her [next|last] meeting|appointment|call|chat|session with ..3 @helper',
    'my|his|her|their|our ..2 team|boss|staff|department|people|employee|employees|colleague|colleagues|person|lawyer|banker',
    '@staff|@anyone [is|are|who|that] called|phoned|rang|contacted|emailed',
    'how ..1 is|are|was your|the @staff',
    'did|have|had|was|were you|they|he|she|it [just|already] @connect|@connected me|us|to|my|this',
    '@helper ..3 (on my behalf|on behalf of|abroad|overseas|in another country|in the game|in the app|in the office next)',
    '(it says|app says|email says|message says|site says|website says|letter says|page says|told me|tells me|telling me|asks me|asked me) ..3 @talk|contact|call|reach|need ..3 @helper',
    '@helper who|that calls|call|called|texts|texted|wrote',
    'got|had|received|did ..2 help|assistance|call|email|text|answer from|by ..3 @helper',
    'technician|technicians|engineer ..3 (available|my home|my house|visit|install|installation|to come|coming|arriving|at my|out)',
    'can|could|will people|others [still] call|reach|contact|find|see|message|text',
    'than|then call|calling|@talk|@talking ..3 @helper',
    'send|sending|transfer|transferring|pay|wire|move|give ..2 money|cash|funds|payment|payments|balance|points|miles|ticket|tickets|parcel|gift ..3 @helper',
    'send|sending|transfer|transferring|pay|wire|give ..1 @number ..2 to|for ..3 @helper',
    'representative sample|size|photo|of',
    '@staff|@anyone [i] [had|spoke|talked] [that|who|which|with|to|already|just|also|here|there] [in|at|on|from] [your|the|store|last|chat|time|night|week|shop|branch] @deed',
    '@staff|@anyone [who|that] [i|has|have] [already|just|also] was|were|said|told|signed|spoke|talked|helped|stole|used|broke|took|sent|called|did|had|asked|promised',
    'spoke|spoken|talked|chatted|met|dealt [to|with] ..3 @staff|@anyone',
    '(had|after|during|transcript of|in|copy of) a|my|the|our [long|live] chat|call|conversation|word|meeting with|from [@det] @staff|@anyone',
    '(took|takes|waited|waiting for the|spent|gave up|tried last|yesterday|last night|last week|last month|this morning) ..6 @staff|@anyone|@department',
    '@staff|@anyone ..3 (yesterday|last night|last week|last month|last time|this morning|days ago|weeks ago|on monday|on tuesday|on friday)',
    '(do i need|do we need|do you need|does it need|do i have|must i|does a|does an|did a|did an|will a|will an|would a|should a) [to] [@talk|be|call|contact|anyone|an|a] [to|with] [@det] [@real] [@staff|@anyone]',
    'to|about|against|for|of|please (become|hire|train|add|assign|update|change|name|thank|rate|review|tip|compliment|an|a|the|your|another) [an|a|the|your|another] agent|manager|operator|representative|supervisor ..1 (who|earn|of record|seats|job|to my team)',
    '(become|hire|train|add|thank|rate|compliment|against|complain about|name of|become) [an|a|the|your|another] @staff|person,',
    '@staff|person|people|human wrote|reading|reads|read|typed|writing|typing|answering|behind',
    '(missed|got|received|have had|no more|stop the|stop) [a|the|your|any|these] call|calls from [@det] @staff|person|someone',
    'am|being|im [a|an|the|your|also] [the|account|sales|real|travel|only|estate|customer] @staff|person|professional',
    'contact|delivery|wrong|second|third|per|each|every|two|same person|people|human',
    'human|humans resources|rights|error|body|hair|race|anatomy|life|nature',
    '@otherTrade agent|agents|manager|managers|operator|operators',
    '@staff [s] special|specials|role|roles|seat|seats|fee|fees|console|app|manual|licence|license|login|portal|course|training|salary|lounge|suite|class|discount|visit',
    'put|get|add|connect|transfer|send|switch me|us on|in|to|down|onto|through|up|over|with [for] [a|an|the|your|my] [other|new|waiting|mailing|wait|guest|email] list|slot|flight|plan|seat|wifi|internet|network|update|tariff|date|page|website|site|link|@number'
  ]),
  notRequest('naming', 'What somebody wants to be called, or a cab.', [
    'call|phone|ring me a|an|mr|mrs|ms|miss|dr',
    'you|u|please can|could|may call me',
    'what|how|name|who ..3 call me',
    'can|may|should call me @number'
  ]),
  notRequest(
    'contactChannel',
    'A question about a number or opening hours, answered without a person.',
    [
      'number|numbers|email|address|hours|line|id|name for|of [the|your] [customer] @staff',
      '@staff [phone] number|numbers|email|address|hours|languages|job|career|name|id|line'
    ]
  )
];

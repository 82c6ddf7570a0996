/**
 * How customers ask for a person in English.
 */
import type { PhraseSet } from '../../src/policy/index.ts';

const request = (rationale: string, patterns: PhraseSet['patterns'], weight = 1): PhraseSet => ({
  signal: 'explicitRequest',
  group: 'request',
  kind: 'pattern',
  language: 'en',
  weight,
  rationale,
  patterns
});

export const explicitRequest: readonly PhraseSet[] = [
  request('Talking, with a person as the object.', [
    '@talk @to ..3 @staff',
    '@talk @to [@det] [@real] [@real] @anyone',
    '@talk @to ..3 (who helped|who handled|who called|that helped|that handled|i spoke to|i spoke with|i talked to)',
    '@talk ..4 on|over|by|via [the|a|your] phone|call|telephone',
    'connect|transfer|contact|reach|@talk [me|us] [@to] [your|the|a] support|sales|billing|complaints|claims|accounts|@department $',
    '@talk a|an|the @staff',
    '@talk @staff',
    '@talk to|with the|your|a [main|local|hotel] @department',
    '@talk to|with [a|an|the|your|some] [real|actual] @professional|@team|whoever',
    'let me @talk @to them|him|her|whoever',
    'talking|speaking|chatting to|with [a|an|some|your|another] [real|live|actual|different|human] @staff|@anyone',
    'deal|dealing with [a|an] [real|live|actual] @staff|person|someone'
  ]),
  request('Being put through to somebody.', [
    'get|getting [a] [hold|through|in] [touch] of|to|with [a|an|the|your] [real|live|actual|human] @staff|@anyone',
    'provide|arrange [me] [for] [a|an|the|your] @staff',
    'put|pass|get|connect|patch|transfer me|us through|over|on',
    'transfer|connect|redirect|forward me|us [through|over|straight|directly] to|with',
    'connect|contact|reach [to|with] [a|an|the|your] [customer] [live|real|human] @staff',
    'handing|putting|passing|transferring|connecting me|us [over|on|through] [to|with] ..2 @staff|@anyone',
    'escalate this|it|that|me|my|the|to'
  ]),
  request('Wanting somebody.', [
    'get|give|find|bring me|us [a|an|some] [real|live|actual|different|other] person|someone|somebody',
    'can|could|may|let i|me|we [please] [have|get|see] [a|an|the|your] [real|live|actual|human|different] @staff'
  ]),
  request('A wish, whoever it is for.', [
    '@wish [to] [be|get|have|@reach] [@det] [@real] [@real] @staff',
    '@wish|get|find|have [to] [get|find|have] [@det] @anyone [else] @whoCan',
    'gimme|getme|giveme|want|need [@det] [@real] [@real] @staff|person|human|someone|somebody [@now] $',
    'get|give|gimme|find|bring|send|fetch|assign|show|let [me|us] [to|with] [@det] [@real] [@real] @staff',
    '@reach [@det] [@real] human|person|agent|representative|operator|supervisor|manager',
    'way|chance|possibility|option|possible|able|allowed to|of|for|i|me [me] [to] [@talk|@talking|@reach|get|speaking|getting|reaching] [to|with] [@det] [@real] [@real] @staff|@anyone'
  ]),
  request('A person would do better.', [
    '@staff|person would|might be|work [more|so|much] good|great|nice|better|best|lovely|helpful|faster|easier|preferable|ideal|appreciated',
    'maybe|perhaps|surely|think ..1 @staff|person|someone|somebody can|could|might|would [be] [able] [to] help|sort|solve|fix|explain|understand|know|look',
    '@staff|person|human|people|someone|somebody [please] not|rather|instead|no|and [and|than|of] [not|than|of] [a|an|another|some|this|the|no|more] @machine',
    'do|doing|discuss|sort|explain|resolve|settle|handle|fix|arrange|finish|continue|review|go|deal|solve|clarify|complete ..5 with|to|through|by [@det] [@real] human|person|agent|representative|manager|supervisor|advisor|adviser|specialist|colleague',
    'real|actual|live|living agent|person|people|human|humans|representative|operator|advisor|adviser|someone|somebody',
    'someone|somebody|anyone real|human|alive|living|senior|competent'
  ]),
  request('To be handed over.', [
    'transfer|connect|escalate|patch|forward|redirect|trasnfer|tranfer|conect me [please|already|then|straight] [@now|through|over|to] $',
    '@wish|can|could|may|please [@wish|i|this|we] [to|it] (be|get|have this|have it) (transferred|connected|escalated|redirected|patched|put through|handed over|called back|rung back|phoned back) [@now|to|through] $',
    '@connect me|us|this|it|call|chat|conversation|everything|myself|case|issue [over|on|through|straight|up|directly|back] [to|with|onto] [@det] [@real] ..1 @staff|@anyone|@team|@department',
    '@connect @to [@det] [@real] [@real] @staff',
    'escalate [please|this|it|now|immediately|to] [@now|to|this|it] $',
    'get|put|have|bring ..3 @staff|@anyone|@team|@department ..4 on [the|this|my] line|phone|call|chat',
    'put|get|bring [me] [@det] [@real] @staff|person|human|someone on|over|here|in [@now] $',
    'bring|loop|pull|call|page|summon in [@det] [@real] @staff|person|someone|somebody',
    'this|it|that|case|issue|problem|question|matter|claim|order|situation|complaint (needs|requires|should be|has to be|must be|needs to be|should go) ..4 [@det] [@real] @staff|person|human',
    '@staff|human|person (needs to|should|has to|must|ought to) ..1 call|contact|look|review|handle|check|reach|help|see|fix|take',
    '@anyone (needs to|should|has to|must|ought to) ..1 call|contact|reach|ring|phone',
    'will|ill|can|to|in|into|us|me|ready [just] [the|a|your] wait|hold|queue|line|queued [for|on] [@det] [@real] [@real] @staff|person|human',
    'raise|raised|complain|complaint|taken|lodge|discuss|discussed|brought|bring ..4 (to|with|by|up with) [@det] [@real] @staff|person|human',
    'loop|bring|get|pull|call|invite|fetch [@det] [@real] @staff|person|human in|over|on [please|here|now]',
    'someone|somebody|anyone|person|one in|from|at|of [your] [your|the] team|staff|people|colleagues|side [to|who|that] could|can|please|to|might|should',
    'do|does [real] humans|people work|working there|here|at|for',
    '(choose|select|option|pick|prefer|preferred|preference is|want only|vote for) [to|is|an|a|the] [@talk] [to|with] [@det] [@real] human|agent|person|representative',
    'human|agent|person|representative|live preferred|chat|support|only|option|line|transfer [@now] [with|to] [agent|human] $',
    '@talk live|now|directly|real [to|with] [agent|human|person|someone] $',
    'only|just [a|an|the] @staff|person|human [can|could|please|will|would] [help|fix|do|solve|sort|handle|please]',
    'is|are|isnt there|theres [@det] [@real] @staff [i|we|who|that] [can|could|to] [@talk|reach|call] [to|with] [@now] $',
    'opinion|advice|answer|look|check|confirmation from|by [@det] [@real] human|person|agent|manager|supervisor',
    '@have [@det|any] [@real] (member of your staff|member of your team|someone on your team|someone from your team|colleague of yours) ..2 [to] call|contact|reach|ring|take|look|help|get|pick|review',
    'person|human|agent please $',
    'press|dial|hit|type|say|push @number|what|anything|something ..5 for|to [get|reach|@talk] [to] [@det] [@real] @staff|person',
    '^ [is|are] [there] any [@real] [@real] @staff|people|person|humans ..2 available|around|there|here|online|free',
    'can|could|may|have|get [i|we] [have|get] [@det] [@real] person|human|someone [@now] $',
    'anyone|anybody|someone|somebody|person|human [there|here|around|else] [who|that|available] i|we can|could @talk|ask|deal',
    'do|dont you have [@det] [@real] supervisor|manager|agent|human|representative|operator [@now|there|i|here] [can|could|i] $',
    'real|human|live|actual|proper support|help|assistance|service [please]',
    '^ [please|just|ok|can|let] [i|me|we] skip|bypass|exit|leave|stop [the|this|your] bot|robot|chatbot|machine [please] $',
    '^ [please|can|could] [you] call|page|summon|get|contact|fetch [me] [@det] [@real] (human|agent|representative|supervisor|manager|operator|customer service|customer care|customer support)'
  ]),
  request('Somebody who is told to act.', [
    '@have [@det] [@real] @staff|team|@anyone|member [from|at|in|of|on] [your|the|a|claims|staff|sales] [@team|@department|staff|company|side|end] [@team|@department] [please|to|just|personally|kindly] call|contact|reach|ring|phone|@talk [me|us|to|with|back]',
    '@have [@det] [@real] (@staff|someone from|somebody from|anyone from) [your|the|our] [team|staff|side] [please|to|just|personally] know|review|handle|respond|reply|check|explain|look|assist|help|sort|take|get|confirm',
    'is|are your|the|a @staff there|around|available|online|free|in|here|about [@now|today] $',
    'help|assistance|support|chat|answers|contact|helped|handled|assisted|answered|reviewed from|with|by|of [@det] [@real] human|person|agent|representative|people',
    '^ [hi|hello|hey|please|the|your|to] @department|@team team|department|dept|desk|please [@now] [@now] $',
    '^ [hi|hello|hey|please|pls|sir|ok|just|only|now|@det] [@real] @staff|person|people|human|humans [@now] [@now] $'
  ]),
  request('Nothing but the word for a person.', [
    '^ @staff @staff',
    '^ [i|we] want|need|wanna [to] @talk [please|now|directly|urgently] $',
    'no [more] bot|bots|robot|robots|machine|machines|chatbot [please] $',
    '^ [speak|talk|chat] [to] someone|somebody [please|now] $',
    '@staff please|pls|plz|now $'
  ]),
  request('A call from a person.', [
    'call|phone|ring me|us back|now|asap|immediately|urgently|today|tomorrow|soon|please|plz|pls|after|before|between|around|regarding',
    '^ [no] you|u call me $',
    'can|could|will|would you|u|anyone|someone|somebody [please|pls|plz] call|phone|ring [me|us] $',
    'arrange|schedule|book [for] [me] [a] call|callback [back] [from|with|by]'
  ]),
  request('Asking whether somebody is there.', [
    'is|isnt|are there|ther|their [any] anyone|anybody|someone|somebody|agents|agent|person|people|human|humans|representative ..3 @talk|available|online',
    '(is|isnt|is not) there a|an|no [real|live|actual] human|agent|representative|operator|manager|supervisor',
    'can|could|may|let someone|somebody|anyone|anybody else [please] help|assist|take|look|check|handle|deal|answer|explain|do|talk|speak|serve',
    'someone|somebody|anyone|anybody|person|human [there|here|available] to @talk [to|with]'
  ]),
  {
    ...request('Requests with a negation in them, which is not a refusal.', [
      'many|every|last|third|keep|kept|still|already|repeatedly|again ..6 ask|asked|asking|say|saying|said|request|requested|requesting|tell|told|type|typing [you] [i] [for|to|want|wanted|need] [@talk] [to|with] [@det] [@real] @staff|@anyone',
      'i|we [already|just|have|clearly] (said|asked|told you|requested|typed|repeat|asked you|said that|want) [i] [for|to|want|wanted|need|asked] [for|to] [@talk] [to|with] [@det] [@real] human|agent|representative|person|manager|supervisor|operator',
      'can|could|may|want|like|need|let|please|hear ..2 @talk|reconnect|continue|connect ..2 with|to [the|that] [same] @staff|person|@anyone i|who|that|from [had|spoke|was|talked|helped|dealt|before|have|chatted]',
      'reconnect [me|us] [to|with|through] [the|my|your|that] [same] @staff|person|@anyone',
      'no|stop|skip|not [more|the|another|a|to] @machine [please|and] [i] [want|need|get|give] [me] [@det] [@real] @staff|person|human',
      '@not [@wish|going] [to|on] @talk|@talking|explain|explaining|deal|dealing ..3 to|with [a|an|the|your|this|some] [stupid|dumb|useless|damn|bloody] bot|bots|robot|robots|machine|computer|chatbot|ai|recording',
      '(refuse to|refusing to|done|tired of|sick of|fed up with|enough of|hate|no more) [with] @talk|@talking [to|with] [a|an|the|your|this|these] [stupid|dumb|useless|damn] bot|bots|robot|robots|machine|machines|computer|computers|chatbot|ai|recording'
    ]),
    group: 'always'
  }
];

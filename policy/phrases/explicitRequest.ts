/**
 * How customers ask for a person in English, and what only sounds like it.
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

export const explicitRequest: readonly PhraseSet[] = [
  request('Talking, with a person as the object.', [
    '@talk @to ..3 @staff',
    '@talk @to [@det] [@real] [@real] @anyone',
    '@talk @to ..3 (who helped|who handled|who called|that helped|that handled|i spoke to|i spoke with|i talked to)',
    '@talk ..4 on|over|by|via [the|a|your] phone|call|telephone',
    'connect|transfer|contact|reach|@talk [me|us] [@to] [your|the|a] support|sales|billing|complaints|claims|accounts|@department $',
    'discuss|explain|sort|do ..5 (with|to|over the phone with|on the phone with) @anyone|@staff',
    '@talk a|an|the @staff',
    '@talk @staff',
    '@talk to|with the|your|a [main|local|hotel] @department',
    '@talk to|with [a|an|the|your|some] [real|actual] @professional|@team|whoever',
    '@talk to|with ..3 department|dept|team|desk',
    'let me @talk @to them|him|her|whoever',
    '@connect|@talk ..3 @professional [please|now] $',
    'talking|speaking|chatting to|with [a|an|some|your|another] [real|live|actual|different|human] @staff|@anyone',
    'word|conversation|chat with [a|an|the|one|your] [of] [your] @staff|@anyone',
    'deal|dealing with [a|an] [real|live|actual] @staff|person|someone'
  ]),
  request('Being put through to somebody.', [
    'get|give|find|have|want|need|send [me] someone|somebody|anyone from|at|in [the|your] [hotel] @department|@staff',
    'get|getting [a] [hold|through|in] [touch] of|to|with [a|an|the|your] [real|live|actual|human] @staff|@anyone',
    'provide|arrange [me] [for] [a|an|the|your] @staff',
    'let me @talk [please|now|to] $',
    'can|could|may|let|have|want|like a|an|the|your @staff [to] [please] help|assist|look|check|handle|review|take|fix|deal|explain|contact|call',
    'put|pass|get|connect|patch|transfer me|us through|over|on',
    'transfer|connect|redirect|forward me|us [through|over|straight|directly] to|with',
    'connect|contact|reach [to|with] [a|an|the|your] [customer] [live|real|human] @staff',
    'assign [me] [to] [a|an|another] @staff',
    'handing|putting|passing|transferring|connecting me|us [over|on|through] [to|with] ..2 @staff|@anyone',
    '@connected to|with [a|an|the|your|another] [real|live|actual|human] @staff|@anyone',
    'escalate this|it|that|me|my|the|to'
  ]),
  request('Wanting somebody.', [
    '@wish ..2 call|callback|contact from|by|with ..2 @staff|@anyone',
    'get|give|find|bring me|us [a|an|some] [real|live|actual|different|other] person|someone|somebody',
    'can|could|may|let i|me|we [please] [have|get|see] [a|an|the|your] [real|live|actual|human|different] @staff',
    'rather|prefer [to] [have|get|see|use|with] [a|an] [real|live|actual] human|person|agent',
    'i said|repeat|asked|typed [for] [a|an|the] @staff'
  ]),
  request('A wish, whoever it is for.', [
    '@wish [to] [be|get|have|@reach] [@det] [@real] [@real] @staff',
    '@wish [to] [get|have|@reach] [@det] @real [@real] @anyone',
    '@wish|get|find|have [to] [get|find|have] [@det] @anyone [else] @whoCan',
    '@wish [@det] [@real] human|person|people|someone|somebody [@now] [@now] $',
    'gimme|getme|giveme|want|need [@det] [@real] [@real] @staff|person|human|someone|somebody [@now] $',
    'get|give|gimme|find|bring|send|fetch|assign|show|let [me|us] [to|with] [@det] [@real] [@real] @staff',
    'get|give|gimme|find|bring|fetch [me|us] [@det] @real @anyone',
    { pattern: 'who|whom do|should|would|must|may i|we @talk to|with', weight: 0.65 },
    'i|we can|could|may|might @talk|reach|deal [to|with] [@det] [@real] @staff|@anyone',
    '@reach [@det] [@real] human|person|agent|representative|operator|supervisor|manager',
    '(get a hold of|get hold of|get through to|getting through to|in touch with|hold of|reach|contact) [@real] @anyone',
    'how|where|when can|do|could|would|might|to i|we|one [@reach|@talk|find|contact] [to|with] [@det] [@real] [@real] @staff|@anyone',
    'way|chance|possibility|option|possible|able|allowed to|of|for|i|me [me] [to] [@talk|@talking|@reach|get|speaking|getting|reaching] [to|with] [@det] [@real] [@real] @staff|@anyone'
  ]),
  request('A person would do better.', [
    '@staff|person would|might be|work [more|so|much] good|great|nice|better|best|lovely|helpful|faster|easier|preferable|ideal|appreciated',
    'maybe|perhaps|surely|think ..1 @staff|person|someone|somebody can|could|might|would [be] [able] [to] help|sort|solve|fix|explain|understand|know|look',
    'easier|better|best|quicker|faster|nicer|simpler|comfortable|happier to|if|with|talking|speaking|dealing [i|could|can|just|to] [could|can|just] [@talk|@talking|deal|explain] [it|this] [to|with] [@det] [@real] @staff|@anyone',
    '@staff|person|human|people|someone|somebody [please] not|rather|instead|no|and [and|than|of] [not|than|of] [a|an|another|some|this|the|no|more] @machine',
    'not [a|an|the] you|it|this|that|@machine [but] [@det] [@real] @staff|person|people|human',
    'do|doing|discuss|sort|explain|resolve|settle|handle|fix|arrange|finish|continue|review|go|deal|solve|clarify|complete ..5 with|to|through|by [@det] [@real] human|person|agent|representative|manager|supervisor|advisor|adviser|specialist|colleague',
    'real|actual|live|living agent|person|people|human|humans|representative|operator|advisor|adviser|someone|somebody',
    'someone|somebody|anyone real|human|alive|living|senior|competent',
    '(whoever|person in charge|one in charge|someone in charge|whos in charge|who is in charge|higher up|someone above|somebody senior|someone senior|someone with authority|someone higher) [there|please|now|here] $'
  ]),
  request('To be handed over.', [
    'transfer|connect|escalate|patch|forward|redirect|trasnfer|tranfer|conect me [please|already|then|straight] [@now|through|over|to] $',
    '^ [can|could|please|just|ok|okay|yes|yeah|sure|so|fine|kindly] [you|just|then] [please|just] transfer|connect|escalate|patch|redirect|trasnfer|tranfer|conect [me|us|this|call|chat] [call|chat] [please|already|through] [@now|to|through] $',
    '(be|get|being|getting|have me|want me) (transferred|connected|escalated|redirected|patched|put through|handed over|called back|rung back|phoned back) [please|through|over|immediately] to|by|with [@det] [@real] @staff|@anyone|@department|person',
    '@wish|can|could|may|please [@wish|i|this|we] [to|it] (be|get|have this|have it) (transferred|connected|escalated|redirected|patched|put through|handed over|called back|rung back|phoned back) [@now|to|through] $',
    '@connect me|us|this|it|call|chat|conversation|everything|myself|case|issue [over|on|through|straight|up|directly|back] [to|with|onto] [@det] [@real] ..1 @staff|@anyone|@team|@department',
    '@connect @to [@det] [@real] [@real] @staff',
    'escalate [please|this|it|now|immediately|to] [@now|to|this|it] $',
    'escalate|escalation ..4 @staff|someone|somebody|person|team|higher|level|up|department',
    'bring|loop|pull|get|put|invite|ask [in|on] [@det] [@real] [@real] @staff|person|someone|somebody|human [else] in|into|to|on|onto [this|the|my|our] chat|call|conversation|line|phone|thread',
    'get|put|have|bring ..3 @staff|@anyone|@team|@department ..4 on [the|this|my] line|phone|call|chat',
    'put|get|bring [me] [@det] [@real] @staff|person|human|someone on|over|here|in [@now] $',
    'bring|loop|pull|call|page|summon in [@det] [@real] @staff|person|someone|somebody',
    'this|it|that|case|issue|problem|question|matter|claim|order|situation|complaint (needs|requires|should be|has to be|must be|needs to be|should go) ..4 [@det] [@real] @staff|person|human',
    'think|believe|feel ..3 (@staff|person|human) (needs to|should|has to|must|can|could) ..1 look|review|handle|check|see|fix|take|decide|help',
    '@staff|human|person (needs to|should|has to|must|ought to) ..1 call|contact|look|review|handle|check|reach|help|see|fix|take',
    '@anyone (needs to|should|has to|must|ought to) ..1 call|contact|reach|ring|phone',
    'will|ill|can|to|in|into|us|me|ready [just] [the|a|your] wait|hold|queue|line|queued [for|on] [@det] [@real] [@real] @staff|person|human',
    'take|send|bring|lead|point|hand|place|put|reconnect|connect me|us [off|back|again|straight|over|in|into] [to|in|with|the] [queue|line|contact|touch] [for|with|to|of] [@det] [@real] ..1 @staff|@anyone|@department',
    'raise|raised|complain|complaint|taken|lodge|discuss|discussed|brought|bring ..4 (to|with|by|up with) [@det] [@real] @staff|person|human',
    'press|dial|hit|type|say|push @number|what|anything|something ..5 for|to [get|reach|@talk] [to] [@det] [@real] @staff|person',
    '@staff|human|person take|takes|jump|step|join over|in|this',
    '^ [is|are] [there] any [@real] [@real] @staff|people|person|humans ..2 available|around|there|here|online|free',
    'can|could|may|have|get [i|we] [have|get] [@det] [@real] person|human|someone [@now] $',
    'anyone|anybody|someone|somebody|person|human [there|here|around|else] [who|that|available] i|we can|could @talk|ask|deal',
    'do|dont you have [@det] [@real] supervisor|manager|agent|human|representative|operator [@now|there|i|here] [can|could|i] $',
    'real|human|live|actual|proper support|help|assistance|service [please]',
    '^ [please|just|ok|can|let] [i|me|we] skip|bypass|exit|leave|stop [the|this|your] bot|robot|chatbot|machine [please] $',
    '^ [please|can|could] [you] call|page|summon|get|contact|fetch [me] [@det] [@real] (human|agent|representative|supervisor|manager|operator|customer service|customer care|customer support)',
    'turn|switch|shut|skip|bypass|exit|stop|leave|end [off] [the|this|your] @machine [off] and|then|to ..4 @staff|person|someone|somebody|human'
  ]),
  request('Somebody who is told to act.', [
    '@have [@det] [@real] @staff|team|@anyone|member [from|at|in|of|on] [your|the|a|claims|staff|sales] [@team|@department|staff|company|side|end] [@team|@department] [please|to|just|personally|kindly] call|contact|reach|ring|phone|@talk [me|us|to|with|back]',
    'is|are there anyone|someone|somebody|person|anybody [else] [there|here] [who|that|available] can|could|to|will [please] help|assist|serve|talk|speak|listen',
    'do|dont you have anyone|someone|somebody|anybody|people ..2 (@talk|who can|i can|that can|to help)',
    '@staff [please] help [me|us] [please] $',
    '@have [@det] [@real] (@staff|someone from|somebody from|anyone from) [your|the|our] [team|staff|side] [please|to|just|personally] know|review|handle|respond|reply|check|explain|look|assist|help|sort|take|get|confirm',
    'have|want|let|need|like [@det] [@real] human|person|people [to] [please|just] review|handle|check|look|assist|help|sort|take|deal|decide|read|answer',
    'is|are your|the|a @staff [there|around|available|online|free|in|here|about] [@now|today] $',
    'whether|if|wondering ..2 is|there|are|was|theres [@det] [@real] @staff|@anyone [available|around|free|there|i|who|that|to]',
    'help|assistance|support|chat|answers|contact|helped|handled|assisted|answered|reviewed from|with|by|of [@det] [@real] human|person|agent|representative|people',
    'human|live|personal|agent help|assistance|support|intervention|chat|contact|advisor [@now] $',
    'some|get|want|need|have|any [some|a|any] [@real] human|live|personal help|assistance|support|contact',
    '^ [hi|hello|hey|please|the|your|to] @department|@team team|department|dept|desk|please [@now] [@now] $',
    '^ [hi|hello|hey|please|pls|sir|ok|just|only|now|@det] [@real] @staff|person|people|human|humans [@now] [@now] $'
  ]),
  request('Nothing but the word for a person.', [
    '^ @staff @staff',
    '^ [i|we] want|need|wanna [to] @talk [please|now|directly|urgently] $',
    '@staff required|needed|wanted [please|now|asap] $',
    'no [more] bot|bots|robot|robots|machine|machines|chatbot [please] $',
    '^ [speak|talk|chat] [to] someone|somebody [please|now] $',
    '@staff please|pls|plz|now $',
    '^ [any] [real|live|human] @staff [there|here] available|online|there|free [please|now] $'
  ]),
  request('A call from a person.', [
    'call|phone|ring me|us back|now|asap|immediately|urgently|today|tomorrow|soon|please|plz|pls|after|before|between|around|regarding',
    '^ [please|pls|plz|kindly] call|phone|ring me|us at|on|in|about',
    '^ [please|pls|plz|kindly|just|hi|hello] call|phone|ring me|us $',
    '^ [no] you|u call me $',
    '@wish [a|an|your] [phone] callback|call [back] [please|now|asap] $',
    'give me|us a [quick] [phone] call|ring|callback|bell',
    'call|ring|phone [me] on|at|to this|my|the|given [mobile|phone|cell] number|mobile|phone|cell',
    '^ [please|kindly|pls] call back|contact|reach [me|us|out]',
    'please|kindly call $',
    '@wish [a|an] [phone] call back|callback',
    'can|could|will|would you|u|anyone|someone|somebody [please|pls|plz] call|phone|ring [me|us] $',
    'arrange|schedule|book [for] [me] [a] call|callback [back] [from|with|by]'
  ]),
  request('Asking whether somebody is there.', [
    'is|isnt|are there|ther|their [any] anyone|anybody|someone|somebody|agents|agent|person|people|human|humans|representative ..3 @talk|available|online',
    '(is|isnt|is not) there a|an|no [real|live|actual] human|agent|representative|operator|manager|supervisor',
    'can|could|may|let someone|somebody|anyone|anybody else [please] help|assist|take|look|check|handle|deal|answer|explain|do|talk|speak|serve',
    'get|want|need|speak|talk someone|somebody else',
    'someone|somebody|person on the line|phone $',
    'someone|somebody|anyone|anybody|person|human [there|here|available] to @talk [to|with]',
    'need|want|like someone|somebody|anyone|anybody to @talk|call|contact|reach|ring|phone|listen',
    'is|are there|any [any|an|a] [real|live|human] @staff [there|here|online|available|free|around] $',
    { pattern: 'who|whom can|could i|we @talk to|with', weight: 0.65 }
  ]),
  {
    ...request('Requests with a negation in them, which is not a refusal.', [
      'if|unless|until|why [you|dont|cant|wont] [you|do] [not|dont] @connect|get me|us',
      'why|cant|wont|dont [cant|wont] you [just] @connect|get|let me|us [to|with|through|over|talk|speak]',
      'dont|do you have [a|an|any] [real|live|actual] human|humans|agents|people|person',
      'why cant|cannot|can|is|wont i|it|you|we [not|so|this] [hard|impossible|difficult|let] [me] [just] [to] @talk|get|find|reach|have|speak [to|with|hold|through] [of|to] [@det] [@real] [@real] @staff|@anyone',
      'many|every|last|third|keep|kept|still|already|repeatedly|again ..6 ask|asked|asking|say|saying|said|request|requested|requesting|tell|told|type|typing [you] [i] [for|to|want|wanted|need] [@talk] [to|with] [@det] [@real] @staff|@anyone',
      'i|we [already|just|have|clearly] (said|asked|told you|requested|typed|repeat|asked you|said that|want) [i] [for|to|want|wanted|need|asked] [for|to] [@talk] [to|with] [@det] [@real] human|agent|representative|person|manager|supervisor|operator',
      'can|could|may|want|like|need|let|please|hear ..2 @talk|reconnect|continue|connect ..2 with|to [the|that] [same] @staff|person|@anyone i|who|that|from [had|spoke|was|talked|helped|dealt|before|have|chatted]',
      'reconnect|connect|transfer|put me|us again|back [to|with|through|on] [to|with] [the|my|your|that] @staff|person',
      'no|stop|skip|not [more|the|another|a|to] @machine [please|and] [i] [want|need|get|give] [me] [@det] [@real] @staff|person|human',
      '@not [@wish|going] [to|on] @talk|@talking|explain|explaining|deal|dealing ..3 to|with [a|an|the|your|this|some] [stupid|dumb|useless|damn|bloody] bot|bots|robot|robots|machine|computer|chatbot|ai|recording',
      '(refuse to|refusing to|done|tired of|sick of|fed up with|enough of|hate|no more) [with] @talk|@talking [to|with] [a|an|the|your|this|these] [stupid|dumb|useless|damn] bot|bots|robot|robots|machine|machines|computer|computers|chatbot|ai|recording',
      '(will only|only want to|only wish to|want only|would only|can only|only) @talk|deal|discuss ..2 to|with [@det] [@real] @staff|person|human|someone'
    ]),
    group: 'always'
  },
  notRequest('refusal', 'The customer declines a person.', [
    '@not @wish [you] [to] [be] [@talk|@talking|@connect|@connected|get|call|involve|@staff]',
    '@not @wish [for] [a|an|any|the|your] [live|real|human] @staff',
    '@not have to [@talk|@connect|get|call|involve]',
    '@not @talk @to',
    'cant|cannot|unable|able ..2 @talk',
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
    '(are you|youre|you are|is this|is it|if you are|if youre|r u|ur|are u|u r|youre not|you are not|im not|im only) [really|actually|even|just] [@det|not] [@det] [@real] [@real] @staff|person|human|real',
    'is this|that|it ..3 @staff|person|answered',
    'are|r|is you|u|this [really|actually|even|just|an|a] ..3 @staff|person',
    '^ [so] u|you|ur|youre [are|not|sound|seem|a] ..2 @staff|person|real|like',
    '(there a human|there a person|a human|real human|person|human being|human) [actually] typing|reading|reviewing|writing|behind'
  ]),
  notRequest('told', 'What happened with somebody, or somebody else.', [
    'was|were|been|after|while|by|when @talking',
    'my|his|her|their|our|travel|insurance|estate|letting|shipping|cleaning|booking|tax|free|nearby|local [travel|insurance|estate] agent|agents|manager|advisor|consultant|specialist|colleague',
    'nearby|nearest|closest|local agent|agents|advisor|branch|office|representative',
    'agent|agents|advisor|representative [that|who|which] [is] near|nearby|close|closest|around|in|somewhere',
    'he|she|they wants|want|wanted|needs|need to @talk',
    'nice|glad|good|pleasure|great to @talk',
    'smooth operator',
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
    'am|being|im [a|an|the|your|also] [the|account|sales|real|travel|only|estate|customer] @staff|person|professional',
    'contact|delivery|wrong|second|third|per|each|every|two|same person|people|human',
    'human|humans resources|rights|error|body|hair|race|anatomy|life|nature',
    '@otherTrade agent|agents|manager|managers|operator|operators|specialist|representative',
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

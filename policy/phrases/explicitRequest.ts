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
    '@talk to|with|w|wit|too ..3 @staff',
    '@talk to|with|w|wit [a|an|some|any|the|your|another] [real|live|actual|different|proper|human|other] @anyone',
    '@talk a|an|the @staff',
    '@talk @staff',
    '@talk to|with the|your|a [main|local|hotel] @department',
    '@talk to|with [a|an|the|your|some] [real|actual] @professional|@team|whoever',
    '@talk to|with ..3 department|dept|team|desk',
    'let me @talk to|with them|him|her|whoever',
    '@connect|@talk ..3 @professional [please|now] $',
    'talking|speaking|chatting to|with [a|an|some|your|another] [real|live|actual|different|human] @staff|@anyone',
    'word|conversation|chat with [a|an|the|one|your] [of] [your] @staff|@anyone',
    'discuss this|it|that with ..2 @staff|@anyone',
    'deal|dealing with [a|an] [real|live|actual] @staff|person|someone'
  ]),
  request('Being put through to somebody.', [
    '@connect me|us [over|on|through|straight|directly] [to|with|onto] [a|an|the|your|my|some|one|another] [of] [your|the] [real|live|actual|human|next|available|different|senior] ..1 @staff|@anyone',
    'connect|transfer|put|pass|patch|redirect|forward|hand me|us [over|on|through|straight|directly] to|with|onto [someone|somebody] [from|at|in] [a|an|the|your] [hotel] @department',
    'get|give|find|have|want|need|send [me] someone|somebody|anyone from|at|in [the|your] [hotel] @department|@staff',
    'get|getting [a] [hold|through|in] [touch] of|to|with [a|an|the|your] [real|live|actual|human] @staff|@anyone',
    'provide|arrange [me] [for] [a|an|the|your] @staff',
    'let me @talk [please|now|to] $',
    '@talk on|over|via [the|a|your] [phone] call|phone|telephone',
    'can|could|may|let|have|want|like a|an|the|your @staff [to] [please] help|assist|look|check|handle|review|take|fix|deal|explain|contact|call',
    'help|assistance|helped|assisted|handled|answered by|from|of a|an [real|live|actual] human|person|agent|representative',
    'put|pass|get|connect|patch|transfer me|us through|over|on',
    '@connect to|with [a|an|the|your] [live|real|human] @staff',
    'transfer|connect|redirect|forward me|us [through|over|straight|directly] to|with',
    'connect|contact|reach [to|with] [a|an|the|your] [customer] [live|real|human] @staff',
    '@connect [my|this|the|our] call|chat|conversation|line [over] to|with ..2 @staff|@anyone|@team',
    '^ [please|pls|just] transfer|connect me [please|now|already] $',
    'put|get [me] [a|an|the|your] @staff|someone|somebody on [the|line|phone]',
    'assign [me] [to] [a|an|another] @staff',
    'handing|putting|passing|transferring|connecting me|us [over|on|through] [to|with] ..2 @staff|@anyone',
    'to|be|get|being [@connected] [through|over|on] to|with [a|an|the|your|another] [real|live|actual|human] @staff',
    '@connected to|with [a|an|the|your|another] [real|live|actual|human] @staff|@anyone',
    'escalate this|it|that|me|my|the|to',
    'want|need|like to escalate',
    'escalate $'
  ]),
  request('Wanting somebody.', [
    '@wish [to] [get|see|find|reach|contact|involve|have] [a|an|the|your|some|one] [of] [your] [real|live|actual|human|different|proper|senior|another] @staff',
    '@wish [some] [help|assistance|support|answers] from|by [a|an|the|your] [real|live|actual|human] @staff',
    '@wish ..2 call|callback|contact from|by|with ..2 @staff|@anyone',
    'get|give|find|bring|send|fetch|assign me|us [to|with] [a|an|the|your|some|one|another] [of] [your] [real|live|actual|human|different|proper|senior] @staff',
    'get|give|find|bring me|us [a|an|some] [real|live|actual|different|other] person|someone|somebody',
    'get|bring|find [me] [a|an|the|your] [real|live|human] @staff [on|to]',
    'can|could|may|let i|me|we [please] [have|get|see] [a|an|the|your] [real|live|actual|human|different] @staff',
    'reach|contact|access|hold [of] [a|an|the|your] [real|live|actual|human] human|person|agent|operator|representative|rep|advisor|manager|supervisor|someone',
    'rather|prefer [to] [have|get|see|use|with] [a|an] [real|live|actual] human|person|agent',
    'human|person|agent|someone|somebody|representative [please] instead of|rather|than',
    'someone|somebody|anyone|anybody real|human',
    'i said|repeat|asked|typed [for] [a|an|the] @staff',
    'want|need|prefer a|an person|human|someone|somebody [please|now|instead|here] $',
    'not [a|an|the] bot|robot|machine|computer [but] [a|an] human|person'
  ]),
  request('Nothing but the word for a person.', [
    '^ [hi|hello|hey|please|pls|sir|ok|just|only|now|a|an] [live|real|actual|human|your] @staff [please|pls|plz|plse|plez|now|asap|immediately|help|needed|required|thanks|only] $',
    '^ [hi|hello] [the|your] @team [team|department] please|pls|plz|now $',
    '^ [hi|hello|please] [the] @department team|department [please|pls|plz|now] $',
    '^ [a|an] [real|live|actual] person|people [please|pls|plz|now] $',
    '^ @staff @staff',
    '^ [i|we] want|need|wanna [to] @talk [please|now|directly|urgently] $',
    '@staff required|needed|wanted [please|now|asap] $',
    'no [more] bot|bots|robot|robots|machine|machines|chatbot [please] $',
    '^ [speak|talk|chat] [to] someone|somebody [please|now] $',
    '@staff please|pls|plz|now $',
    '^ [any] [real|live|human] @staff [there|here] available|online|there|free [please|now] $',
    'real|live|actual person|human|people|agent available',
    'human|live|personal help|assistance|support|intervention|chat [please|now] $',
    'need|want|get|request human|live help|assistance|support|intervention|chat'
  ]),
  request('A call from a person.', [
    'call|phone|ring me|us back|now|asap|immediately|urgently|today|tomorrow|soon|please|plz|pls|after|before|between|around|regarding',
    '^ [please|pls|plz|kindly] call|phone|ring me|us at|on|in|when|about',
    '^ [please|pls|plz|kindly|just|hi|hello] call|phone|ring me|us $',
    '^ [no] you|u call me $',
    '@wish [a|an|your] [phone] callback|call [back] [please|now|asap] $',
    '@wish to get|receive|have [a|an] [phone] callback|call',
    'give me|us a [quick] [phone] call|ring|callback|bell',
    'call|ring|phone [me] on|at|to this|my|the|given [mobile|phone|cell] number|mobile|phone|cell',
    '^ [please|kindly|pls] call back|contact|reach [me|us|out]',
    'please|kindly call $',
    'team|member|agent please call',
    '@wish [a|an] [phone] call back|callback',
    'can|could|will|would you|u|anyone|someone|somebody [please|pls|plz] call|phone|ring [me|us] $',
    'can|could|will|would|have|get|need|want|ask|let [you|a|an|your] @anyone|@staff|team|member [from|at|in] [your|the|a] [team|the|office|company|@department|@team] [to|please] call|phone|ring|contact|reach',
    'arrange|schedule|book [for] [me] [a] call|callback [back] [from|with|by]'
  ]),
  request('Asking whether somebody is there.', [
    'is|isnt|are there|ther|their [any] anyone|anybody|someone|somebody|agents|agent|person|people|human|humans|representative ..3 @talk|available|online',
    'is|isnt anyone|anybody|someone|somebody|agent|representative [there|here] available|online',
    '(is|isnt|is not) there a|an|no [real|live|actual] human|agent|representative|operator|manager|supervisor',
    'need|want|like someone|somebody|anyone to call|contact|reach|ring|phone',
    'can|could|may|let someone|somebody|anyone|anybody else [please] help|assist|take|look|check|handle|deal|answer|explain|do|talk|speak|serve',
    'get|want|need|speak|talk someone|somebody else',
    'someone|somebody|person on the line|phone $',
    'anyone|anybody|someone|somebody|person|human|agent i|we can|could [please] @talk',
    'someone|somebody|anyone|anybody|person|human [there|here|available] to @talk [to|with]',
    'need|want someone|somebody|anyone|anybody to @talk|call|contact|listen',
    'any|are|is [there] [any] [real|actual|live] human|humans|people|person there|here|available|around',
    'is|are there|any [any|an|a] [real|live|human] @staff [there|here|online|available|free|around] $',
    { pattern: 'who|whom can|could|should i|we @talk to', weight: 0.65 }
  ]),
  {
    ...request('Requests with a negation in them, which is not a refusal.', [
      'if|unless|until|why [you|dont|cant|wont] [you|do] [not|dont] @connect|get me|us',
      'why|cant|wont|dont [cant|wont] you [just] @connect|get|let me|us [to|with|through|over|talk|speak]',
      '@not want|wanna|wana|like|need [to] @talk|deal to|with [a|an|this|the|some] [stupid|dumb] bot|robot|machine|computer|chatbot|ai|automated|recording',
      'dont|do you have [a|an|any] [real|live|actual] human|humans|agents|people|person',
      'why cant i @talk|get [to|with] ..2 @staff|@anyone'
    ]),
    group: 'always'
  },
  notRequest('refusal', 'The customer declines a person.', [
    '@not @wish [you] [to] [be] [@talk|@talking|@connect|@connected|get|call|involve|@staff]',
    '@not @wish [for] [a|an|any|the|your] [live|real|human] @staff',
    '@not have to [@talk|@connect|get|call|involve]',
    '@not @talk to|with',
    '@not [be] @connect|@connected me|this|it|to',
    '@not call|phone|ring|contact me|us',
    'no call me|us',
    'rather|prefer|prefers|please not [to] [be] [@talk|@connect|@connected]',
    'no|not [a|an|any] [live|real|human] @staff [please|needed|required|necessary|thanks] $',
    'no [live|real|human] @staff',
    'no need|reason|point|use [for|to|in|of] [a|an|any] [@talk|@talking|@connect|@connecting|get|call|involve|speaking|human|agent|person]',
    '@not need|necessary|required to [@talk|@connect|get|call|involve]',
    '@not be necessary|needed',
    'without ..1 @talking|@connecting|@staff|person|calling',
    'hate|dislike|avoid|stop|over|than @talking|@connecting|@talk',
    'instead of @talking|@connecting',
    'tired of @talking|@connecting',
    '@not feel like @talking',
    '@not interested in @talking',
    '@not asking|said|say|ask|asked [for] [i] [wanted] [to] [@talk]',
    '(nobody|noone|no one) needs|has|should [to] call|contact|phone',
    'human|agent|person|representative [is] not needed|necessary|required',
    'no human|agent|person needed|necessary|required'
  ]),
  notRequest('areYouABot', 'A question about who is speaking.', [
    'am|are i|we [really|actually|even|now|currently] @talking',
    'is this|that|it ..3 @staff|person|answered',
    'are|r|is you|u|this [really|actually|even|just|an|a] ..3 @staff|person'
  ]),
  notRequest('told', 'What happened with somebody, or somebody else.', [
    'was|were|been|after|while|by|when @talking',
    'my|his|her|their|our|travel|insurance|estate|letting|shipping|cleaning|booking|tax|free|nearby|local [travel|insurance|estate] agent|agents|manager|advisor|consultant|specialist|colleague',
    'nearby|nearest|closest|local agent|agents|advisor|branch|office|representative',
    'agent|agents|advisor|representative [that|who|which] [is] near|nearby|close|closest|around|in|somewhere',
    'connect|connecting me|us|it to|with [the|your|my] wifi|internet|network|bluetooth|printer|server|router|app|app store',
    'he|she|they wants|want|wanted|needs|need to @talk',
    'nice|glad|good|pleasure|great to @talk',
    'project|product|property|store|program|programme|password|file|task|device manager',
    'smooth operator',
    'representative sample'
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

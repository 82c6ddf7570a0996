/**
 * Death, danger to oneself or others, illness, hardship and pressure by somebody else, in English: matters
 * in which a customer needs a person whatever they came for.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says, words } from './wording.ts';

export const lifeEvent: readonly PhraseSet[] = [
  words('kin', 'Who belongs to somebody.', [
    'wife|husband|mum|mom|mother|dad|father|son|daughter|child|baby|brother|sister|partner|spouse|grandmother|grandfather|grandma|grandpa|nan|gran|granddad|uncle|aunt|cousin|fiance|fiancee|girlfriend|boyfriend|friend|parents|parent|mama|papa'
  ]),
  words('hurts', 'What somebody violent does.', [
    'hits|hit|beats|beat|beating|hitting|hurts|hurting|abuses|abusing|abused|threatens|threatened|threatening|strangled|choked|attacked|attacks|raped|stalking|stalks|assaulted|punched|kicked|locked'
  ]),
  words('handOver', 'What one is made to do.', [
    'move|transfer|send|withdraw|sign|wire|empty|buy|give'
  ]),
  words('valuables', 'What one is made to give up.', [
    'money|savings|account|card|cards|cash|everything|bitcoin|crypto|loan|papers|contract|transfer'
  ]),
  words('somebody', 'Whoever does something to a customer.', [
    'he|she|they|partner|husband|wife|boyfriend|girlfriend|ex|father|dad|stepdad|stepfather|mother|brother|son|nephew|niece|grandson|carer|neighbour|neighbor|roommate|someone|somebody|man|men|guy|woman|caller|officer|stranger|friend|people'
  ]),
  says('lifeEvent', 'selfHarm', 1, 'Thoughts of ending one’s life or of hurting oneself.', [
    'kill|killing|kll|killin|hang|hanging|shoot|drown myself',
    'hurt|hurting|harm|harming|cutting|cut|burning myself again|badly|tbh|to|so|because|every|at|right|$',
    'think|thinking|thought|thoughts|urge|want|going|gonna|might|feel ..3 hurt|hurting|harm|harming|cutting|cut myself',
    'suicide|suicidal|suiside|suicidial|unalive|kms',
    'end|ending|take|taking|took|ended|ends my [own] life',
    '(end|ending|ended) it all',
    '(end|ending) things|it for good|forever|tonight|myself',
    'want|wanna|wanted|ready|wish|rather|going|gonna|planning|plan|deserve|hope [i|to|could|just|would] [to|just] die|be dead $',
    'i [just|really|honestly|only] want|wanna [to] die',
    'wish|rather [that] i was|were|be [dead|never born]',
    'better off dead|without me',
    '(dont|do not|didnt|no longer|never|not) want|wanna|wish [to] be (alive|here anymore|around anymore)',
    '(dont|do not|no longer|not) want|wanna [to] (live|exist|wake up|go on living)',
    '(point|reason|sense|use|purpose) ..4 (living|live|being alive|stay alive|waking up|carrying on living|go on living|my life)',
    '(point|reason|sense) ..3 (going on|go on|carrying on|carry on) $',
    '(point|reason|sense) ..3 (going on|go on|carrying on|carry on) (anymore|any more|any longer|with life|like this|at all)',
    '(cant|cannot|can not) (go on|keep going|carry on) $',
    '(cant|cannot|can not) (go on|keep going|carry on|live) (anymore|any more|any longer|like this|living)',
    '(cant|cannot) (do|take|bear|stand) [this] life',
    'nothing [left|more] to live for',
    'nobody|noone|one|who would|will|wouldnt [even] miss|notice|care ..3 gone|dead|died|die|disappeared',
    '(never|not|dont) wake|waking up',
    'take|taking|swallow|swallowed|took|swallowing all [of] ..2 pills|tablets|meds|medication|them',
    'pills|tablets ..6 take|swallow them|it all',
    'jump|jumping off|from|in|under|out [front|of] [of] ..2 bridge|building|roof|train|balcony|window|cliff',
    'tired|sick|done|fed [up] [of|with] (living|life|existing|being alive)',
    'worth|better [more] dead',
    '(way out|option|answer|solution|escape) ..2 dying|die|death|suicide',
    'disappear (forever|and never come back)',
    'self harm|harming|injure',
    'selfharm|selfharming',
    '(my life|life) is [not|no longer|isnt] worth [living]',
    'decided|ready|want to (end things|end it|go to heaven|leave this world|be gone|not exist)',
    'wont|wouldnt|wanna be here (tomorrow|next week|anymore|much longer)'
  ]),
  says('lifeEvent', 'death', 0.85, 'Somebody close has died.', [
    '@kin|he|she|who|holder|customer|tenant [has|had|just|sadly|recently|have|is|was] [just|sadly|recently] (passed away|passed on|died|passed|is dead|deceased|was killed|killed himself|killed herself)',
    '(passed away|passed on)',
    'late|deceased|dead @kin|husbands|wifes|mothers|fathers|parents|mums|dads|moms',
    'lost [my|our|his|her|their] [only|little|dear|beloved] @kin [to|in|last|on|this|two|three|yesterday|suddenly|and]',
    'death|passing of my|our|his|her|a @kin|loved',
    'loss of my|our|a @kin|loved',
    '(death certificate|executor of|executor for|bereavement|bereaved|a funeral|the funeral|her funeral|his funeral|widowed|a widow|a widower|am widow|next of kin|probate|stillborn|grieving|in mourning)'
  ]),
  says('lifeEvent', 'violence', 0.9, 'Violence, or the threat of it.', [
    '@somebody [is|has|keeps|just|always|was|been|often] [just|been|always] @hurts me|us|my|our',
    '@somebody ..5 (will|to|going to|gonna|might|would) kill|hurt|harm|shoot|stab|beat me|us|my|our|himself|herself',
    'i|ill|im ..3 (will|to|gonna) kill|shoot|stab|strangle|murder|hurt him|her|them|someone|somebody|people|everyone|everybody|you',
    '(domestic violence|domestic abuse|restraining order|sexually assaulted|being stalked|held hostage|been kidnapped|an intruder|bomb threat)',
    'afraid|scared|fear|terrified of|for my husband|partner|boyfriend|ex|life',
    'abusive|violent @kin|ex|relationship|household',
    '(breaking|broke|broken) into my|our house|home|flat|apartment now|right',
    'is breaking into',
    'has|with|pointing a gun|knife|weapon',
    '(not|unsafe|isnt) safe at home'
  ]),
  says('lifeEvent', 'medical', 0.85, 'Somebody is in danger, or gravely ill.', [
    '(isnt|not|stopped|barely|cant|cannot|hardly|struggling to) breathing|breathe',
    'chest pain|pains|hurts',
    'having|had|has|having|just ..1 (heart attack|stroke|seizure)',
    '@kin|he|she|i [has|have|just|is|am] [just] collapsed|unconscious|fainted|bleeding|overdosed',
    '(wont|not) wake up',
    '(call an ambulance|need an ambulance|medical emergency|terminal cancer|terminal illness|terminally ill|terminal diagnosis|stage four|stage 4|intensive care|months to live|weeks to live|on life support|hospice|palliative|anaphylactic)',
    'diagnosed with|of [a|an|terminal|stage|late|advanced|breast|lung|bowel] cancer|leukemia|leukaemia|als|tumour|tumor|dementia|alzheimers|parkinsons|terminal',
    'arm|face|side is|went|gone numb'
  ]),
  says('lifeEvent', 'hardship', 0.8, 'Somebody can no longer live on what they have.', [
    'lost|losing|lose my|our|his|her job|home|house|income|livelihood|business',
    '(laid off|made redundant|financial hardship|financial difficulty|financial difficulties|drowning in debt|drowning in debts|living in my car|on the streets|food bank|debt collectors|bailiffs|repossessed|foreclosure)',
    '(cant|cannot|couldnt|not able to|unable to|struggling to|struggle to) [even] [afford|pay] [to|for|my|the|our] [feed|buy|eat|pay|heat|for] [my|our|the|for] food|rent|groceries|eat|kids|children|family|heating|mortgage|bills|live|medication|diapers',
    '(evicted|eviction|homeless|bankrupt|bankruptcy|insolvent|destitute)',
    '(no|any|out of|without) money [left] [to|for] eat|food|rent|groceries|buy|live|kids',
    'nothing [left] to eat'
  ]),
  says(
    'lifeEvent',
    'arrears',
    0.45,
    'A payment that cannot be made; with another sign of need it counts.',
    [
      '(cant|cannot|unable to|not able to) [make|pay] [the|my|this|our] payment|payments|instalment|instalments|loan',
      'behind on|with [my|the|our|everything]'
    ]
  ),
  says('lifeEvent', 'need', 0.45, 'A sign of need.', [
    'heating|electricity|power|gas|water|lights [is|are|was|were|has|been] [been] [cut|shut|turned] off',
    '(on benefits|unemployed|out of work|lost my hours|single parent|on sick leave|cant work|cannot work)'
  ]),
  says('lifeEvent', 'pressure', 0.9, 'Somebody else drives the customer to it.', [
    'told|telling|tells|asked|says|said|wants|making|makes|made|forcing|forces|forced|pressuring|threatening|instructed ..4 i|me|us ..2 @handOver ..5 @valuables',
    '(dont|do not|not|never|shouldnt|cant|mustnt) [to] tell|telling ..2 bank|anyone|anybody|family|police|husband|wife|children|cashier',
    '(keep|kept|keeping) ..2 secret ..6 money|savings|account|transfer|bank|cards|cash|payment|$',
    '(safe account|against my will|under duress|blackmailing me|being blackmailed|blackmailed|extorting me|sextortion|being coerced|coercing me|forcing me|forced me to sign|controls my money|controls all my money|takes my wages|took my bank card and wont)',
    'gift cards ..6 secret|police|irs|hmrc|officer|nobody|anyone',
    'police|irs|hmrc|officer|agent|microsoft ..6 (gift cards|safe account|bitcoin)',
    '@somebody [is|are|keeps] making|forcing me [to] sign|pay|transfer|withdraw|send|give'
  ]),
  looksLike('lifeEvent', 'figure', 'The same words about something else.', [
    'dying|die|kill for|to know|see|get|try|laughing',
    'live|living without this|the|your|my|that|it|an',
    'suicide squad|door|film|movie|game|mission|watch',
    'myself out|off|from|some|a',
    'end|cut|take myself [out|off]',
    'death benefit|benefits|star|metal|row|stranding|note|valley|by',
    'life insurance|policy ..6 (suicide clause|how|what)',
    'lost|lose|losing my|our friend [request|list|code]',
    'hit|hits|beats|beat|attacks|kills|killed me with|up|for|how|that|the|my|nerves|to',
    'phone|battery|app|laptop|screen|car|plant|line|connection|wifi|computer|device ..2 died|dead|dying|passed',
    'passed [on|away] the|my|to|this',
    'end|ending|live|go ..2 (call|chat|subscription|plan|contract|session|conversation|trial)',
    'pills|tablets ..3 (list|cart|basket|order|delivery)',
    'movie|film|book|song|novel|series|game|character|episode|lyrics ..5 died|dead|dies|death|suicide|killed|murder|funeral'
  ])
];

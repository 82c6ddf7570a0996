/**
 * Complex situations, people who come back, and needs of access.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says, words } from './wording.ts';

export const situations: readonly PhraseSet[] = [
  words('ordinal', 'Counting from the third on.', [
    'third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|eighth|8th|ninth|9th|tenth|10th|umpteenth|hundredth|100th|millionth|nth|twentieth|20th'
  ]),
  words('times', 'How often.', [
    'three|four|five|six|seven|eight|nine|ten|twenty|several|many|multiple|countless|numerous|3|4|5|6|7|8|9|10|dozens of|too many|so many|a million|a hundred|thousand'
  ]),
  words('contacted', 'Getting in touch.', [
    'contact|contacted|contacting|call|called|calling|write|wrote|written|writing|email|emailed|emailing|messaged|message|messaging|chat|chatted|reach|reached|reaching|ask|asked|asking|phone|phoned|ring|rung|report|reported|reporting|complain|complained|complaining',
    'spoken|spoke|speak|speaking|talked|talk|been in touch|get in touch|got in touch|raise|raised|explain|explained|explaining|come|came|coming|try|tried|follow up|followed up'
  ]),
  words('several', 'More than one.', [
    'several|multiple|many|different|various|numerous|three|four|five|six|a couple of|a few|a number of|several different|three different|two different|many different|both'
  ]),
  words('trouble', 'Something wrong.', [
    'problem|problems|issue|issues|things|complaints|errors|questions|topics|matters|concerns|requests|bugs'
  ]),
  says('repeatContact', 'counted', 1, 'The third or later contact, counted by the customer.', [
    '@ordinal time [@ordinal] ..4 @contacted',
    'for the @ordinal time',
    '@ordinal call|message|email|contact|attempt|chat|conversation|ticket|agent|person|representative ..4 about|regarding|for|on|this|same|im|ive|i|today',
    '@contacted [you|in|back|us|support|them] [guys|about] [this|it|already] @times times',
    '@times times ..6 @contacted',
    '@contacted to|with [@times] [different|other] people|agents|representatives|reps|persons|departments',
    'to @times [different|other] agents|people|representatives|reps|colleagues|persons'
  ]),
  says('repeatContact', 'again', 1, 'Coming back without counting.', [
    'i|ive|we|weve [have] [already|previously] @contacted [to|with] [you|about|support|in|customer] [this|guys|it|service|here|back|you] twice|before|already|yesterday|repeatedly|again|earlier ..8 still|nobody|not|again|same|nothing|no|yet',
    'keep having to|on @contacted',
    'i|we (have|had|keep|need to keep|constantly|repeatedly) calling|asking|contacting|writing|explaining',
    '(how often|how many times) do|must|should|have i|we [have] [to] @contacted',
    'again and again',
    '(over and over|time and again|time after time|back and forth with you|every time i call|each time i call|here we go again|same story again|same issue again|same problem again|same issue as last|same problem as last)',
    'day before ..6 nobody|no|still|not',
    'still|again ..6 same [issue|problem|matter|thing|error] ..5 last|week|month|time|yesterday|before',
    'last|previous|earlier ticket|case|call|chat|conversation|agent|representative ..8 still|not|never|nothing',
    'my|our|the case|ticket|complaint|request ..6 still|not|never [open|been|resolved|solved|fixed|answered|closed]'
  ]),
  looksLike('repeatContact', 'other', 'Counting or coming back for something else.', [
    'this is my @ordinal order|visit|purchase|stay|booking|trip|child|car',
    '@ordinal child|floor|party|gear|street|avenue|order|visit|of|place|grade|world|person',
    'visited|stayed|bought|ordered|shopped|been ..4 times',
    '@times times a|per|last|better|more|faster|bigger|year|week|month'
  ]),
  says('complexity', 'many', 0.6, 'Several matters at once.', [
    '@several @trouble',
    'first|firstly ..12 second|secondly',
    'second|secondly ..12 third|also|finally',
    '(on top of that|to make matters worse|not only that|as well as|in addition to that|another problem|another issue|one more problem|more than one problem|more than one issue)',
    'also ..3 missing|wrong|broken|refund'
  ]),
  says('complexity', 'listed', 0.4, 'Matters of different kinds in one sentence.', [
    'my|the invoice|bill|login|delivery|contract|refund|device|account ..3 my|and|the|also ..3 invoice|bill|login|delivery|contract|refund|device|account|shipment',
    'contract|invoice|bill ..8 device|broken|login|delivery|shipment'
  ]),
  says('complexity', 'parties', 0.75, 'Several people or companies point at each other.', [
    'back and forth',
    '(sent back and forth|passed around|passed from|sent from one|pillar to post|run around|runaround|going round in circles|each other|pointing fingers|finger pointing|one department to another)',
    'nobody|noone|no one [there|here|seems|of] [to|you] know|knows|is|feels|wants|takes|can|will ..3 responsible|responsibility|charge|who|why|what',
    'says|say|said|claims|tells|told ..3 (its|it is|thats|it was) you|them|your|theirs|both|him|her|us',
    'involving|involves|between|with [my|the|our|a] landlord|insurer|insurance|lawyer|bank|dealer|tenant|employer|contractor|carrier|merchant|seller|supplier ..5 and',
    'who is responsible',
    'third party|parties'
  ]),
  says('complexity', 'departments', 0.75, 'Several departments are needed.', [
    '@several|neither|two|both|another|other|each|every|all [of] [the|your] departments|department|teams|divisions',
    'between [the|your] sales|billing|support|accounts|technical|service and',
    'needs|need|requires|require|involves|involve|with [the|your] engineering|billing|development|technical|it|sales|legal|finance ..2 and ..2 engineering|billing|development|technical|it|sales|legal|finance|team|teams',
    'each|everyone|every ..4 (tells|says|told) [me] [something] [else|different]',
    'cross department|functional'
  ]),
  says('complexity', 'systems', 0.75, 'Several systems disagree.', [
    'both|two|several|different|all|multiple systems|apps|platforms|databases|tools|portals|accounts',
    '(shop|app|website|site|portal|system|crm|erp|statement|phone|store) and [your|the|my] (shop|app|website|site|portal|system|crm|erp|statement|phone|store) ..4 different|show|shows|say|disagree|dont|not|mismatch|conflict|duplicated',
    'integration|integrations|api|sync|synchronisation|webhook|sso ..6 fail|fails|failed|failing|broken|error|errors|not|stopped|down|duplicate|duplicated',
    'erp|crm|sap|netsuite|salesforce|oracle|quickbooks ..8 fail|fails|duplicated|duplicate|not|broken|sync'
  ]),
  says('complexity', 'bug', 0.75, 'The product itself is broken.', [
    'bug|bugs|glitch in|with|on|inside|i|found [your|the|this] [software|app|system|product|website|code|platform|found]',
    'is|its|found|report|hit|have|got|reporting a|an|another [software|serious|critical] bug|glitch',
    '(app|software|it|program|system|platform|website|tool|update) [keeps|always|just] crash|crashes|crashed|crashing|freezes|freezing|hangs ..6 every|each|when|always|whenever|all|since|time',
    '(error code|stack trace|data loss|lost all my data|corrupted|corrupt data|regression|memory leak)'
  ]),
  says('complexity', 'novel', 0.75, 'Nothing in the knowledge base covers it.', [
    '(complicated situation|complex situation|unusual situation|special situation|unique situation|complicated case|complex case|special case|unusual case|edge case|long story|complicated matter|tricky situation|complex issue|complicated issue)',
    '(not covered|not mentioned|not explained|not described|nothing) ..3 help|faq|articles|documentation|manual|knowledge|guide|docs',
    '(never seen this|never happened before|nobody has seen|doesnt fit any|does not fit any|none of the options|none of your options|none of these options)',
    'faq|help|articles|documentation|manual ..4 (doesnt|does not|dont|do not|not) cover|mention|explain|help|say|answer'
  ]),
  looksLike('complexity', 'other', 'The same words about something simple.', [
    '(not|isnt|nothing) [so|that|very|too] complicated|complex|difficult',
    'bug net|spray|bite|bites|repellent|screen',
    'department store|stores',
    '@several colours|colors|sizes|shoes|items|rooms|people|parts|times|questions about|models|flavours',
    'both systems of',
    'two questions [about]'
  ]),
  says('accessibility', 'signLanguage', 0.9, 'Sign language.', [
    'sign language|languages',
    'asl|bsl|dgs|lsf|auslan'
  ]),
  says('accessibility', 'captions', 0.9, 'Captions and text instead of sound.', [
    'caption|captions|captioned|captioning|subtitle|subtitles|subtitled ..4 call|video|phone|on|please|need|available|need|voice',
    'turn|switch|need|want|with|have|use|using|add|enable|get [on] [live|the|closed] captions|captioning|subtitles',
    '(cant hear well|cannot hear well|cant hear $|partially deaf|hearing impared|for the deaf|deaf customers|relay uk|text telephone)',
    '(live captioning|speech impairment|speech impediment|speech disability|augmentative|i stutter|i stammer|a stammer|a stutter|my hearing is)',
    '(hard of hearing|hearing impaired|hearing loss|hearing impairment|hearing aid|hearing aids|hearing disability|deaf person|deaf customer|deaf and)',
    'tty|tdd|textphone|rtt',
    'relay service|call|operator',
    '(phone calls dont work for me|cant use the phone|cannot use the phone|speech impaired|speech impediment|cant speak|cannot speak|i am mute|im mute)'
  ]),
  says('accessibility', 'textToSpeech', 0.9, 'Sound instead of text.', [
    '(visually impaired|vision impaired|visual impairment|low vision|partially sighted|sight loss|poor eyesight|vision loss|cant see well|cannot see well|losing my sight|dyslexic|dyslexia|cannot read the screen|cant read the screen)',
    'screen reader|readers',
    '(vision problems|problems with my eyes|bad eyesight|eyesight is|eyes are bad|cataracts|macular degeneration|glaucoma|colour blind)',
    '(color blind|colorblind|colourblind|cant read very well|cannot read very well|trouble reading|easy read|cant see the screen|cant see the captcha)',
    'font|text|letters|print|contrast|writing|buttons [is|are] [too|so|very] small|low|tiny ..1 for|to [me|read]',
    'read ..4 (out loud|aloud|out to me)',
    '(audio version|text to speech|large print|larger print|braille|voice over|voiceover|talkback|jaws|nvda|read aloud|spoken version)'
  ]),
  says('accessibility', 'other', 0.65, 'Assistance of another kind.', [
    '(wheelchair user|mobility impaired|accessibility needs|special assistance|reasonable adjustment|reasonable adjustments|reasonable accommodation|accessibility options|accessible format|accessible version|disability support)'
  ]),
  words('impairment', 'What makes an ordinary channel hard to use.', [
    'dementia|parkinsons|parkinson|paralysed|paralyzed|quadriplegic|tetraplegic|paraplegic|learning disability|learning disabilities|learning difficulty|autism|autistic|adhd|arthritis|tremors|a stroke|multiple sclerosis|cerebral palsy|epilepsy|guide dog|wheelchair',
    'disability|disabilities|disabled|impairment|impaired|memory problems|service dog|assistance dog|hearing aids|speech problem|voice control|amputee|one hand|crutches|blind|deaf|walker'
  ]),
  says('accessibility', 'impairment', 0.8, 'Somebody with an impairment, or what helps them.', [
    'i|im|am|ive|my|he|she|hes|shes|who|husband|wife|mother|father|son|daughter|customer|passenger [am|is|are] [have|has|had|use|uses|using|need|needs|in|with|got|a|an|is|also|live|living] [a|an|severe|my|with|mild|in] @impairment',
    '(wheelchair accessible|wheelchair assistance|wheelchair access|wheelchair user|wheelchair users|step free|stepfree|service animal|disabled access|disabled customer|disabled passenger|disabled person|ada accommodation|under ada|ada request|accessible room)',
    'accessibility|disability help|support|team|needs|options|request|services|assistance|features',
    '(extra time|more time|additional time) because|due ..2 condition|disability|illness',
    '(cant|cannot|unable to) (climb|walk|use a mouse|use the mouse|use a keyboard|type much|use stairs|hold a phone|click|use the phone|stand long) [far|stairs|much|the|well]',
    'there|have|need|want|require [a|any|the] [wheelchair] (ramp|ramps|hearing loop|induction loop|step free access)'
  ]),
  looksLike('accessibility', 'meanwhile', 'Not possible just now.', [
    '(cant|cannot) speak|talk|call|type (right now|now|at the moment|at work|currently|im|i am|today)',
    'movies|films|series|shows|netflix|tv ..3 subtitles|captions'
  ]),
  looksLike('accessibility', 'figure', 'Figures of speech.', [
    'blind eye|date|dates|spot|taste|faith|trust|side',
    'window|roller|venetian|the|wooden blind|blinds',
    'deaf ears',
    'film|movie|photo|picture|post|series|movies with|without|in|of [the] subtitles|caption|captions',
    '(cant|dont|cannot|havent) hear [from|back|anything] [from|back|you] [yet]'
  ])
];

/**
 * How customers say that it did not help or that it did, how the AI says that it cannot, and the
 * words that carry no content when two turns are compared.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says, words } from './wording.ts';

export const failures: readonly PhraseSet[] = [
  words(
    'emptyWords',
    'Words without content, left out when two turns are compared.',
    [
      'a|an|the|and|or|but|of|to|in|on|at|by|for|from|with|about|i|you|he|she|it|we|they|me|him|her|us|them|my|your|his|its|our|their|this|that|these|those|is|are|am|was|were|be|been|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must',
      'not|no|yes|dont|doesnt|didnt|isnt|im|ive|id|ill|its|please|thanks|thank|hello|hi|hey|ok|okay|so|just|want|need|like|get|what|which|when|where|why|how|who|there|here|then|now|too|also|very|really|well|oh|if|as|up|out|say|said|tell|know|help|let|make',
      'el|la|los|las|un|una|de|del|que|y|a|en|por|para|con|me|mi|se|es|no|si|lo|le|je|tu|il|vous|nous|les|des|du|et|un|une|pas|est|ce|der|die|das|ein|eine|und|ich|sie|ist|nicht|zu|mit|o|os|as|um|uma|do|da|eu|e|não|は|が|を|に|の|で|と|も|です|ます|した|て'
    ],
    '*'
  ),
  says('repeatedFailure', 'notSolved', 0.5, 'The customer says that it did not help.', [
    'it|that|this|link|code|nothing|button|page|answer|which [you] [sent|gave] [still|just] (doesnt|does not|didnt|did not|isnt|is not|wont|never) [even|really] [work|working|worked|help|helped|solve|fix|answer|load|open]',
    'still (doesnt|does not|didnt|not|isnt|wont|cant|broken|the same|failing|getting the)',
    '(not|isnt|wasnt) what i [just] asked|said|meant|wanted|requested',
    '(you|u) [are|r] (dont|do not|didnt|did not|not|cant|cannot) [really|even] understand|understanding|get|getting|listen|listening|help|helping|answer|answering|hear|read|reading [me|my|it|what]',
    '^ [no] (thats|that is|this is|its|it is|you are|youre) [all|still|just|completely] wrong|incorrect|useless',
    '(wrong answer|wrong information|already tried|tried that|same error|same answer|not helpful|not helping|no help)',
    'i already told|said|explained|answered|asked|tried|typed',
    'i [just] told you',
    '(didnt|did not|doesnt|not) solve|answer|resolve|address anything|my|the|it|this|that'
  ]),
  says(
    'repeatedFailure',
    'solved',
    0,
    'The customer says that it helped: earlier failures are forgiven.',
    [
      'it|that|this [finally|now|all] works|worked|helped|helps|fixed|solved',
      '(works now|working now|problem solved|that solved|that did it|that fixed|its fixed|all sorted|got it working|it is solved|its solved|solved now)'
    ]
  ),
  looksLike('repeatedFailure', 'other', 'Something else that did not work once.', [
    'old|previous|last|other ..3 did not|didnt|doesnt work',
    '(works|working|worked) now|again|fine|perfectly'
  ]),
  says('repeatedFailure', 'aiNotUnderstood', 0, 'The AI says that it did not understand.', [
    '(didnt|did not|dont|do not|not|couldnt|could not) [quite|fully|really|sure] [i] understand|catch|get|follow|understood|recognize [what|that|you|your]',
    '(not sure i|im not sure i|i am not sure i|not able to) understand|follow|get',
    '(could you|can you|please) [please] rephrase|repeat|clarify|reword',
    '(say that again|another way|different words)',
    'i [am] only able|can only to|help|assist'
  ]),
  says('repeatedFailure', 'aiCannot', 0, 'The AI says that it cannot.', [
    'i|we [am|are|im|m] (unable|not able|cannot|cant|couldnt|could not|wasnt able|was unable) [to] [currently] [help|process|complete|find|do|access|assist|make|provide|change|update|locate|offer|authenticate|verify|cancel|modify|perform|retrieve|proceed|with]',
    'im|am|was unable|not able to',
    '(no access to|dont have access|do not have access|beyond my|outside my|not authorized to|something went wrong|an error occurred|was unsuccessful|could not be completed|no results|nothing found|cannot be processed)',
    'there are|is [currently] no ..6 match|matching|available|found'
  ]),
  says('repeatedFailure', 'aiRoutine', 0, 'Closing words the AI may repeat without failing.', [
    '(anything else|have a great|have a nice|have a good|you are welcome|youre welcome|goodbye|how can i help|how may i help|welcome back|my pleasure|take care)'
  ])
];

/**
 * Words of displeasure in English, from open abuse to faint impatience, and words of content. They
 * describe what was said, not the person who said it.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says, words } from './wording.ts';

export const tone: readonly PhraseSet[] = [
  words('bot', 'What the customer is talking to.', [
    'bot|chatbot|robot|machine|computer|ai|system|site|website|app|service|company|support|bank|assistant|thing|software|store|shop|airline|agent|agents'
  ]),
  words('bad', 'Of poor quality.', [
    'terrible|horrible|awful|worst|bad|poor|rubbish|lousy|crappy|horrendous|dreadful|atrocious|abysmal|shoddy|sloppy|broken|slow|joke|disaster|nightmare|mess|garbage|trash'
  ]),
  words('strongly', 'Words that strengthen.', [
    'so|very|really|extremely|absolutely|totally|completely|utterly|just|freaking|damn|beyond|quite|pretty|getting|becoming|fucking|bloody|truly|such|incredibly|deeply|super'
  ]),
  words('period', 'A stretch of time.', [
    'minutes|hours|days|weeks|months|years|ages|forever|week|month|hour|day|eternity|so long|too long|long time|all day|all morning|all week|a long time|quite a while'
  ]),
  says('tone', 'abuse', 0.85, 'Insults and swearing.', [
    'fuck|fucks|fucking|fucked|fuckin|fck|wtf|stfu|shit|shitty|bullshit|bullcrap|asshole|assholes|ass|bastard|bastards|bitch|bitches|arse|dumbass|dumbk|jackass|piss|crap|goddamn|effing',
    'stupid|idiot|idiots|idiotic|dumb|moron|morons|moronic|imbecile|incompetent|incompetence|useless|worthless|pathetic|retarded|clueless|brainless|jerk|jerks|fools|loser|losers',
    'liar|liars|crooks|scammers|cheaters|cheats|thieves|ripoff|ripoffs',
    '(rip off|rip offs|con artists|piece of junk|piece of garbage)',
    '(shut up|screw you|go to hell|damn you|drop dead|kiss my)',
    '^ get lost $',
    '@bot|you|this|that|it suck|sucks|sucked|stinks',
    '(you suck|this sucks|it sucks|you all suck)',
    'waste|wasting|wasted [of] [my|our|everyones] time',
    'thanks|thank [you] for nothing'
  ]),
  says('tone', 'anger', 0.75, 'Open anger.', [
    'ridiculous|outrageous|unacceptable|furious|livid|enraged|infuriating|infuriated|appalling|appalled|disgusting|disgusted|disgrace|disgraceful|shameful|absurd|unbelievable|insulting|insulted|seething|fuming|preposterous|inexcusable|intolerable',
    'im|i|we|am|are|was|getting|me|makes|making|feel|feeling [so|very|really|extremely|absolutely|getting] angry|mad|pissed|outraged|irate|offended|enraged',
    '@strongly angry|pissed|outraged|irate|mad',
    'angry|mad|pissed [off] at|with|about|customer',
    'pissed off',
    '(sick of|sick and tired|fed up|had enough of|had it with|enough is enough|last straw|over it|tired of)',
    'this|that|it|what [is] [@strongly] [a|an] [@strongly] insane|nonsense|joke|farce|scandal|shame|lunacy|madness|crazy',
    '(are you kidding|are you serious|you kidding me|you must be kidding|got to be kidding|gotta be kidding|be joking|you joking|kidding me|is this a joke)',
    'hate|despise|loathe|detest this|that|it|you|your|my|dealing|talking|waiting|how|being|when',
    'worst @bot|experience|ever|customer|i',
    'had enough $',
    'drive|drives|driving|drove me|us crazy|insane|mad|nuts|up',
    'how dare',
    '(how many times|how often) do|must|should|have|will i|we [have|need] [to] tell|say|ask|explain|repeat|told|said',
    'never using|use|buying|buy|shopping|coming|come|flying|booking ..3 again|you'
  ]),
  says('tone', 'frustration', 0.5, 'Frustration and disappointment.', [
    'frustrated|frustrating|frustration|frustrates|annoyed|annoying|annoys|irritated|irritating|irritates|aggravating|aggravated|exasperated|exasperating|fustrated|frustated|frusterated',
    'disappointed|disappointing|disappointment|dissapointed|disapointed|dissatisfied|disatisfied|unsatisfied|unhappy|upset|upsetting|displeased|unimpressed|embarrassing|unprofessional|rude|lazy|unreliable|misleading|mislead|misled|ignored|neglected|cheated',
    '(not|isnt|arent|never|wasnt|dont feel) [@strongly] happy|pleased|satisfied|impressed|amused|funny|acceptable|ok|okay|good|right|fair|nice|helpful|helping|working|professional|enough|cool',
    'unfair|unhelpful|unresponsive|pointless|nonsensical|inconvenient|inconvenience|hopeless|horrid|unreasonable',
    '@strongly [@strongly] @bad',
    '@bad @bot|experience|customer|attitude',
    '@bot|experience|this|that|it|you is|are|was|were [@strongly] [a] [@strongly] @bad|useless',
    'let|letting me|us down',
    'no help|use|good|excuse|explanation|response|reply [at|from] [all]',
    'makes|make|making|made no sense',
    '(doesnt|dont|didnt|does not) make [any] sense|help|care|work',
    '(nobody|noone|none|no one|you|they|still) [of] [you|ever|even] answers|answered|cares|care|helps|replies|responds|listens|listening|understand|understands|bothers',
    'nothing works|helps|happens|happened|changed|is working|has worked',
    'this|that|it (still|again) (doesnt|does not|isnt|wont|not) work|working|load|open',
    'i expected|expect [a|much|something] better',
    'you [guys|all|people] can|could|should|need|must [to] do better',
    'what [kind|sort] of [a] [@bot] is [this|that]',
    'so much for'
  ]),
  says('tone', 'waiting', 0.5, 'Waiting too long.', [
    'waiting|waited|wait [on|for|here|in] [hold|line|over|about|almost|more|like|at] [than|least] [@number|several|many|two|three|four|five|a|couple|few] [of] [whole|long] @period',
    '@number|several|many|two|three|four|five|couple|few [of] @period [now|ago|already] and still|no|nobody|nothing|yet',
    'still|been waiting|wait [for|on] [a|an|your|my|the] [response|reply|answer|refund|somebody|someone]',
    'waiting|waited|wait [so|too|very|this|that] long|forever|ages',
    'how [much] long|longer ..3 wait|take|takes|until|before|have|going',
    'take|taking|takes|took [so|too|this|that|very|way|really] [very] long|forever|ages',
    '(about time|bout time|high time|finally|at last)',
    '(dont have|havent got|not got) all [day|night] [time|week]',
    '(long enough|took you long|what took you|too slow|so slow|very slow)',
    '@period without [a|any] answer|reply|response|help|news'
  ]),
  says('tone', 'waitingLong', 0.7, 'Waiting for days, weeks or months.', [
    'been|still|ive|have|im|am|kept|keep [been] waiting|waited [here|on] for|over|almost|more|about [than] [@number|several|many|two|three|four|five|a|couple|few] [of] weeks|months|years|ages|days|forever',
    '(waiting forever|waited forever|waiting for ages|waiting since last week|waiting since last month|waiting all day|waiting all week)'
  ]),
  says('tone', 'leaving', 0.7, 'Leaving is announced, not asked for.', [
    '(im|i am|we are|ill|i will|im going to|i am going to) (canceling|cancelling|closing|terminating|ending|cancel|close|terminate) my|our|the [@accountKind] [@accountKind] @account',
    '(im|i am|we are|were|ill be|i will be) leaving|switching|done you|your|to|with ..3 company|service|bank|you|provider|competitor|guys'
  ]),
  says('tone', 'public', 0.5, 'Making the matter public.', [
    'post|leave|leaving|write|writing|posting|give ..3 review|reviews|stars ..2 everywhere|online|google|yelp|trustpilot|facebook|public',
    '(bad review|negative review|one star review|1 star review|terrible review|go public|going public|tell everyone|tell all my friends|go to the press|call the news|social media|name and shame)',
    'on|to twitter|facebook|instagram|tiktok|reddit|linkedin|trustpilot'
  ]),
  says('tone', 'again', 0.45, 'Having to say it again.', [
    'i|ive|we [have] (already|just|literally|clearly) [already|just] told|said|gave|given|explained|answered|mentioned|typed|sent|stated|provided|asked',
    'i|ive|we [have] told|explained|asked you|u|this|it',
    'again and again',
    '(over and over|for the last time|for the hundredth|once more for|like i said|as i said|as i told|as i mentioned)',
    'did|didnt|do|dont|cant|are|arent|havent you [not|even|all] [even] read|listen|listening|hear|understand|understanding|reading|see|seeing|paying',
    'not what i [just] asked|said|wanted|meant|need|asking|want|requested',
    'i said',
    'i [just] told you',
    'keep|keeps|kept|stop asking|saying|telling|repeating|sending|giving me|the|for|that [the] [same]',
    'keep|keeps|kept getting|happening|failing|crashing|coming [the|up|back] [same]',
    'same|again [thing|question|answer|problem|issue] again|over|every'
  ]),
  says('tone', 'disbelief', 0.35, 'Disbelief and sighs.', [
    'ugh|ughh|argh|aargh|grr|grrr|sigh|smh|jeez|geez|omg|omfg|wtheck|damn|dammit|darn|sheesh|gosh|gah|meh|pfft|yikes|crikey|bloody|bruh|bro|lol|facepalm|dang|duh|huh|hello hello|tsk',
    '^ seriously|really|what|why|how|come|unreal $',
    'seriously|unreal',
    '(what the|what the hell|for gods sake|for god sake|for heavens sake|for crying out|good grief|come on|cmon|oh great|holy)',
    'what [on|in] [earth|the|do|is|are|was] [world|hell|heck] [do|are|is] you|going|wrong|this|that [mean|doing|talking|trying|on|with]',
    'i|we [just|still|really] (cant|cannot|dont|do not) believe',
    'hard to believe',
    'how [is|can|could] [that|this|it|you] [even|be|not|possible|possibly] possible|happen|serious|know'
  ]),
  says('tone', 'distress', 0.35, 'Urgency, worry and distress.', [
    'hurry|rush|urgent|urgently|emergency|asap|mayday|pronto|quick|quickly|snappy|immediately|instantly|desperate|desperately|crisis',
    '(need help now|i need it now|before its too late|running out of time|out of time)',
    'scared|afraid|terrified|worried|anxious|anxiety|stressed|stressful|stress|panic|panicking|panicked|overwhelmed|distressed|devastated|heartbroken|nervous|worry|worrying|frightened|screwed|miserable|exhausted|helpless|suicidal',
    '@strongly [@strongly] scared|afraid|worried|terrified|stressed|upset|anxious|distressed',
    'crying|cry|tears|sobbing|shaking|freaking|begging|beg|suffering|depressed|ruined|ruining|dying|die|starving|stranded',
    '(cant take|cant cope|cant do this|cant stand|cant sleep|falling apart|wits end|at my limit|breaking point|in tears|losing my mind|lose my mind|last hope|freaking out)',
    'please|plz|someone [please] help [me|us]',
    '^ help [me] [please] $',
    '^ help',
    'lose|losing|lost my|our house|home|job|everything|patience|mind|temper',
    'i need this|it|that|help|to [done|fixed|solved|sorted|go|leave] now|today|badly|immediately'
  ]),
  says('tone', 'strong', 0.6, 'Distress beyond doubt.', [
    'lose|losing my|our house|home|job|everything|family|children|business',
    '(in tears|cant take this|cant take it|cant cope|wits end|breaking point|want to die|ruining my life|ruined my life|suicidal)',
    '@strongly|am|im [@strongly] scared|terrified|devastated|desperate|furious'
  ]),
  says('tone', 'givingUp', 0.35, 'Giving up.', [
    '(never mind|nevermind|forget it|forget about it|forget you|whatever|i give up|giving up|not worth it|no use|no point|thanks anyway|thank you anyway|im done|i am done|ill go elsewhere|go elsewhere|ill find someone|last time|good riddance|im out)',
    '(i guess ill|guess ill just|i guess i will|ill just go|ill just have|ill figure|do it myself|ill do it)',
    'i|thanks|well guess',
    'not going to|gonna work|happen|help',
    '(no thanks to|you tried|what a shame|too bad|clearly not|of course not|obviously not|i suppose|fine then|if you say so|if you can handle)'
  ]),
  says('tone', 'challenge', 0.3, 'Challenging whom one is talking to.', [
    'your|a|the|you|do|at|better [your|their|its|at] [own] job',
    'do your job',
    'what|who do|did|does|are|would (you people|they pay you|you guys) [for]',
    'you|u people|guys|lot|clowns|folks',
    'are you [even] sure|stupid|blind|deaf|dumb|crazy|dense|lost|broken|slow|able|capable|going|calling|trying|out|not|always|all',
    'what is|are|s wrong with you|this',
    'what is|s the point|deal|hold [up]',
    '(why do you need|why do you want|why would you need|what do you need that|why should i|why do i have|why do i need|why cant you|why wont you|why dont you|why are you|why is that|why is it|how come|why not|how can you not|how do you not)',
    'you should|must|would already|have|know|had',
    'you already|literally have|know|had|asked|looked|said|told|got',
    'you have|know|had|got that|it|the|this|my [id|number|information|name] already|right',
    '(arent you|dont you know|dont you have|cant you|shouldnt you|couldnt you|wouldnt you|havent you|isnt that your|is that so hard|is it so hard|is it that hard)',
    'not my [fault|problem|job]',
    'this|that|the|your|you [stupid|dumb|damn] @bot [is|are] [not|so|no|nothing|wrong|wasnt|never]',
    '(none of your business|not your business|mind your own)',
    '(to strangers|private information|personal information|dont give that out|dont share that|selling my|sell my info|spying)',
    'better not|than you|at their|hope|be [you|screw]',
    'what am i supposed|to'
  ]),
  says('tone', 'emoji', 0.65, 'Angry faces.', ['😡|🤬|😠|👿|💢|😤|🖕']),
  says('tone', 'sadEmoji', 0.35, 'Unhappy faces.', ['😭|😢|😞|🙄|👎|😩|😫|😒|😖|😣|😨|😰|😱|☹|💔']),
  says('tone', 'thanks', -0.45, 'Thanks take away from what was said before.', [
    'thank you|u|so|very',
    'thanks|thankyou|thx|thnx|ty|tysm|appreciate|appreciated|grateful|cheers'
  ]),
  says('tone', 'content', -0.4, 'Words of content.', [
    'great|perfect|awesome|wonderful|excellent|lovely|fantastic|amazing|brilliant|super|nice|glad|pleased|cool|sweet|delighted|yay|woo|fine|good',
    '(sounds good|no problem|no worries|that works|works for me|very helpful|have a great|have a good|have a nice|well done|good job|all good|thats all|that is all)',
    '(that will be all|all set|i love|love it|so kind|take your time|problem solved|works now|working now|it worked)',
    'glad|excited|happy to|about|that|for',
    '❤|😊|🙂|😀|👍|😍|🙏|😄|😁'
  ]),
  says('tone', 'polite', -0.25, 'A polite way of asking.', [
    'would like|love|appreciate|be',
    'id like|love',
    'could|would|may|might you|i [please|kindly]',
    '(if possible|if you dont mind|whenever you can|no rush|no hurry)',
    'good morning|afternoon|evening|day'
  ]),
  looksLike('tone', 'negated', 'Not so after all.', [
    '(not|isnt|aint|never|no|without|dont be|dont get) [@strongly] angry|mad|upset|pissed|annoyed|frustrated|furious|bad|disappointed|worry|worried|afraid|scared|rush|hurry|stress|panic|urgent|terrible|horrible|awful|stupid',
    'dont|do not|no|not|nothing [to] worry|panic|stress|worries',
    'sorry ..4 waste|wasting|rude|late|trouble|bother|upset|inconvenience|time',
    'no rush|hurry|worries|emergency'
  ]),
  looksLike('tone', 'figure', 'Other meanings of the same words.', [
    'worst|terrible|bad|awful|horrible|nasty case|weather|storm|traffic|cold|cough|headache|accident|rain|hair|snow|wind|road|luck|habit|movie|film',
    'weather|traffic|rain|snow|storm|wind is|was|looks [@strongly] terrible|awful|horrible|bad|crazy|insane|ridiculous',
    'pathetic|angry fallacy|birds|chef|whopper',
    'crazy|mad about|for|good|deal',
    'hate to bother|ask|say|trouble|be',
    'damn|awfully|terribly|insanely|ridiculously|wicked good|nice|great|cheap|fine|kind|well',
    'shit|damn hot',
    'ass|bass|donkey guitar|cart',
    '(dumb question|stupid question|silly question|dumb phone|trash can|trash bag|garbage disposal|garbage bag|horror film)',
    'hurry back',
    'finally $',
    '(rush hour|emergency exit|emergency contact|emergency number|panic button|stress test|quick question|quick look)'
  ])
];

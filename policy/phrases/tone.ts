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
    'seriously|properly|thoroughly|immensely|hugely|terribly|awfully|exceptionally|insanely|ridiculously|so|very|really|extremely|absolutely|totally|completely|utterly|just|freaking|damn|beyond|quite|pretty|getting|becoming|fucking|bloody|truly|such|incredibly|deeply|super'
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
  words('harsh', 'Words nobody uses for something that is only not good.', [
    'terrible|horrible|awful|appalling|dreadful|atrocious|abysmal|horrendous|pathetic|rubbish|garbage|crap|crappy|shocking|diabolical|horrid|lousy|disgraceful|shameful|trash|worthless|useless|shoddy'
  ]),
  words('displeased', 'How somebody feels who is not pleased.', [
    'frustrated|frustrating|disappointed|disappointing|annoyed|annoying|upset|upsetting|unhappy|rude|unprofessional|dissatisfied|unsatisfied|irritated|irritating|stressed|hurt|let down|unfair|unhelpful|impatient|displeased|unimpressed|discouraged|offensive'
  ]),
  says('tone', 'anger', 0.75, 'Anger by a strong word, a strengthened one, or one said twice.', [
    '@strongly|extremely|beyond [@strongly] @displeased',
    '@harsh [@harsh] service|services|support|experience|company|app|quality|attitude|website|bank|airline|system|bot|treatment|organisation|product|food|hotel|communication',
    '@harsh @harsh',
    'app|service|support|company|bot|website|system|product [is|are|was] [@strongly] @harsh',
    'total|complete|absolute|utter|pure|real|living|proper nightmare|disaster|disgrace|joke|shambles|rubbish|garbage|waste|failure|farce|hell|trash|crap|nonsense',
    '(a nightmare|been hell|a shambles|a disgrace|a complete|daylight robbery|rip off|ripped off|what a scam|what a joke|a disaster|piece of crap)',
    '(what the f|what the hell|what the heck|why the hell|where the hell|who the hell|how the hell|wth|omfg|ffs|for fucks sake|for gods sake|for god sake|for christs sake|jesus christ|bloody hell|for crying out loud|damn thing|damn bot|damn app|damn phone)',
    '(shame on you|be ashamed|ashamed of yourself|ashamed of yourselves|you disgust|how dare you|enough of this|enough is enough|im so done|had it up to)',
    'you|youve|company|they|people [have|has|just|all|guys|keep|keeps|always|completely] lied|lying|robbed|cheated|scammed|ruined|deceived|conned|ripped|screwed|wrecked|destroyed|betrayed|ruining|stole|lie [to|my|our|me|us|off]',
    'ruined|ruining|destroyed|wrecked|spoiled|spoilt|cost [me] my|our holiday|wedding|day|trip|weekend|week|life|job|business|christmas|birthday|vacation|plans|everything|credit|evening|honeymoon',
    '(nobody|no one|noone|none of you|you dont|they dont) [even|ever] (cares|care|gives a|give a|gives|cared)',
    'feel|feeling|felt [so|really|completely|totally] cheated|scammed|ripped|robbed|insulted|ignored|deceived|betrayed|humiliated|used|abandoned|mistreated',
    'lost|losing|lose|tested|testing|trying|end [of] [all|my] [of] patience',
    'patience [is] over|gone|running|wearing|thin|ran|ended',
    '(never again|never coming back|never come back|never using you|never recommend|regret ever|regret signing|regret buying|regret choosing|zero stars|0 stars|no stars|minus stars|avoid this company)',
    'treat|treats|treated|treating ..3 like (dirt|this|garbage|trash|that|rubbish|an idiot|crap|a fool|a criminal)',
    '(blood boil|blood is boiling|want to scream|could scream|could cry|pull my hair|pulling my hair|about to explode|before i explode|end of my tether|cant deal with this|nervous breakdown)',
    '(im begging|i beg you|begging you|i am begging|answer me|listen to me|are you deaf|are you blind|even listening|do you even read|do you even listen|not listening|never listen|read what i|are you listening)',
    '(hundredth time|millionth time|thousandth time|100th time|for the last time|a hundred times|a thousand times|a million times|called ten times|called you ten|ten times already|twenty times)'
  ]),
  words('contempt', 'Words of contempt and rage, whatever they are about.', [
    'sickening|revolting|vile|despicable|deplorable|laughable|amateurs|amateurish|clowns|dishonest|deceitful|crooked|greedy|heartless|cruel|nasty|arrogant|condescending|patronising|patronizing|disrespectful|disrespected|degrading|humiliating|humiliated|rage',
    'raging|boiling|hateful|agony|torture|unbearable|insufferable|maddening|mockery|travesty|catastrophe|catastrophic|debacle|shambles|inept|negligent|careless|reckless|irresponsible|unethical|immoral|crooks|swindlers|fraudsters|incompetents|buffoons|muppets|jokers|cowboys',
    'outrage|scandalous|hellish|godawful|diabolical|ludicrous|laughing stock|bogus|dreadful|loathsome|repulsive|monstrous|criminal behaviour|bloody joke|sham|con artists|bullying|bullied|harassed|harassment|hostile|spiteful|vindictive|obnoxious|offensive|vulgar'
  ]),
  words('weary', 'Words of somebody who has had to do with it for too long.', [
    'typical|figures|tedious|tiring|tiresome|concerned|concerning|worrying|worrisome|bothered|bothersome|confusing|bewildered|baffled|baffling|disorganised|disorganized|sceptical|skeptical|lame|regrettable|drained|weary|dismayed|disheartened|disheartening|discouraging',
    'worries me|troubling|uneasy|unsettled|uncomfortable|restless|sour|grumpy|cranky|moody|miffed|peeved|cross|bitter|resentful|hurtful|dismissive|neglectful|sluggish|clumsy|lacking|subpar|mediocre|underwhelming|underwhelmed|overpriced|flawed|cheap excuse|excuses|excuse after excuse'
  ]),
  says('tone', 'anger', 0.75, 'Contempt, and what is said about people one is angry with.', [
    '@contempt',
    'should|deserve|ought|needs [all] [to] be (fired|sacked|sued|shut down|closed down|ashamed|punished|locked up|jailed)',
    '(nothing but lies|nothing but trouble|nothing but problems|nothing but excuses|lies lies|pack of lies|bunch of lies|full of lies|full of it)',
    'how bad|awful|poor|terrible|slow|incompetent|stupid|useless|rude|dumb (this|it is|it was|you are|can you|can one|are you)',
    'worst ..3 (ever|planet|world|because|seen|had|had to deal)',
    'makes|making|made|make me|us (sick|angry|furious|mad|cry|crazy|want to scream|so angry|feel stupid|ill)',
    'crying|shaking|screaming|exploding|trembling|steaming|fuming because|with|of|now|at|inside',
    '(so done|im done with|am done with|so over this|over this|to hell with|screw this|screw that|matter with you)',
    '(wrong with you|wrong with you people|no idea what youre|no idea what you are|no clue what|couldnt care less|dont give a|cant be serious|cant be real)',
    'bunch|load|pack|team|company of (amateurs|clowns|idiots|liars|crooks|thieves|nonsense|rubbish|lies|fools|monkeys|cowboys|bull)',
    'think (im|i am|we are|were) (stupid|dumb|an idiot|a fool|joking|idiots|kidding)',
    '(be joking|be kidding|beyond a joke|sick joke|bad joke|laughing at me|making fun of me|taking the piss|taking the mickey|having a laugh)',
    '(wont|will not|not going to|refuse to) (be treated|accept this|tolerate|stand for|put up with|take this|let this)',
    'end of my rope|tether|wits',
    '(copy paste|copy and paste|canned|scripted|robotic) garbage|answers|answer|reply|replies|response|responses|nonsense'
  ]),
  says('tone', 'letDown', 0.45, 'Weariness.', [
    'i|we [had|have|was|were] (hoped|hoping|thought|expected|assumed|had hoped) ..5 (better|simple|easy|know|more|different|faster|quicker)',
    'id hoped|thought|expected',
    'why (hasnt|isnt|havent|didnt|wasnt|is nobody|is no one|does this always|do you keep|does it keep|do i always|is everything|arent you|wont you|has nobody)',
    '(how much longer|how many more|much longer|how many days|how many weeks|how much more)',
    'keep|keeps|kept saying|showing|telling|asking|failing|repeating|sending|getting|having|going [me|the|us] [the|same|error|round|in]',
    '(every time|each time|everytime|always) ..4 (fails|fail|happens|crashes|stops|same|wrong|error|breaks)',
    '(youre|you are|you keep|stop|quit) (repeating|wasting|ignoring|avoiding|dodging|giving me|changing the subject|going in circles|asking)',
    '(been over|went over|gone over|been through|gone through|went through|discussed) [all] this|that|it [with|already|before]',
    '(no reply|no response|no answer|no word|heard nothing|heard nothing back|not heard back|havent heard back|nobody replied|no one replied|nobody is looking|nobody is replying|radio silence|without a reply)',
    '(see how that helps|how does that help|how is that helpful|how is this helpful|what good is|whats the use|no use to me|no use at all|whats the point|fat lot of good)',
    'getting [a|really|very] [bit] (old|tedious|silly|worse|out of hand|boring|tiresome|absurd|beyond)',
    '(not|less than|hardly|barely|far from|nowhere near) [very|really|too|so|exactly] (impressed|great|ideal|amused|acceptable|thrilled|convinced|fine|pleased|helpful)',
    '(i shouldnt have to|i should not have to|we shouldnt have to|shouldnt be my job|not my job|had to chase|keep chasing|chasing this|having to chase|have to keep|took long enough|about time)',
    '(heard that before|same old|here we go|yet again|as usual|as always|of course it|surprise surprise|no surprise|once again|all over again|back to square one|going around in circles|round and round)',
    '(meant to arrive|meant to be|meant to call|meant to be here|thought this would|supposed to be easy|supposed to be simple|should have been)'
  ]),
  says('tone', 'weary', 0.35, 'A word of weariness.', ['@weary']),
  says('tone', 'letDown', 0.45, 'Not what was promised or expected, and nobody answers.', [
    '(nothing works|nothing helps|nothing happens|nothing happened|nothing changed|nothing is working|nothing has worked|never works|still nothing|never worked|nothing seems to work)',
    '(doesnt|didnt|does not|did not|hasnt|isnt|not) [even|really] help|helped|helping [me] [at] [all]',
    '(nobody|noone|never|no one) [ever|even] (told|tells|called|calls|answers|answered|replied|replies|responded|explains|explained|informed|helped|contacted|got an answer|got back|showed up|listens)',
    '(not again|late again|wrong again|crashed again|happened again|broke again|failed again|down again|broken again|stuck again|same again|keeps happening|every single time)',
    '@ordinal time this|in|today|now|already',
    '^ again $',
    '(was supposed to|were supposed to|you promised|not what you promised|but you said|you said it|by now|as promised|still not here|still hasnt|still havent|still isnt|still not)',
    '(been on hold|on hold for|its been|it has been|been waiting since) ..4 @period',
    '(dont have time for|no time for this|have time for this|dont have all|your mistake|your error|your fault|because of you|why should i pay|not good enough|poor service|expected more|expected better|expect more|deserve better)',
    'losing|lost|lose|costing|costs|wasting [me] money|customers|sales|sleep|business|clients|time [because|over|with|on]',
    '(a hassle|a pain|what a mess|a shame|a letdown|so complicated|too complicated|be this hard|so hard|be so difficult|be this difficult|this difficult|overly complicated|be that hard)',
    'you (dont|arent|cant|never|do not|are not) [even|really|seem] [to] (get it|understand me|understanding|listen|listening|get me|hear me|understand what|understand my)',
    '(you asked me|asked me that|asked that already|already asked|answer the question|answer my question|just answer)',
    '(dont|do not) like|trust|appreciate this|that|it|you|how|being',
    '^ [no] wrong|nope|incorrect $',
    '(im confused|so confused|im lost here|impatient|sigh|argh|aargh|inconvenient|letdown|fiasco|ridiculously|thats annoying)'
  ]),
  says('tone', 'calling', 0.3, 'Calling for somebody who does not answer.', [
    '(are you there|anyone there|anybody there|are you still there|you there|hello anyone|still waiting)'
  ]),
  says('tone', 'sarcasm', 0.6, 'Praise that is meant the other way.', [
    'great|wonderful|perfect|brilliant|fantastic|lovely|awesome|nice|excellent ..2 (another|again|just great|yet another|crashed|error|as always|as usual|just perfect|just wonderful)'
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
    'crying|cry|tears|sobbing|shaking|freaking|begging|beg|suffering|depressed|ruined|ruining|starving|stranded',
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
    'this|that|the|your|you stupid|dumb|damn|useless|bloody @bot',
    'this|your|you @bot [is|are] not|so|no|nothing|wrong|wasnt|never',
    '(none of your business|not your business|mind your own)',
    '(to strangers|private information|personal information|dont give that out|dont share that|selling my|sell my info|spying)',
    'better not|than you|at their|hope|be [you|screw]',
    'what am i supposed|to'
  ]),
  says('tone', 'emoji', 0.7, 'Angry faces.', ['😡|🤬|😠|👿|💢|😤|🖕']),
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
  words('elsewhere', 'Who or what is not us.', [
    'friend|friends|cousin|boss|sister|brother|husband|wife|girlfriend|boyfriend|mother|father|mom|dad|neighbour|neighbor|colleague|coworker|fiance|ex|kid|kids|son|daughter|dog|weather|traffic|rain|heat|snow|commute|landlord|roommate|partner'
  ]),
  looksLike('tone', 'elsewhere', 'Anger at oneself, at others, or at nobody here.', [
    'my|her|his|our|the|their|this @elsewhere [is|are|was|were|has|just|really|can] [being|been|so|such|be|a|an|really] ..1 idiot|stupid|dumb|jerk|annoying|rude|terrible|awful|horrible|crazy|mad|upset',
    'my|her|his|our|the|their|this @elsewhere [is|are|was|were|has|just|really|can] [being|been|so|such|be|a|an|really] ..1 angry|ridiculous|insane|useless|lazy|pathetic|nightmare|furious|frustrated',
    'i|im [was|am|feel] [such|so|a|an|being|just|really] [a|an] idiot|stupid|dumb|silly|clumsy|foolish|dummy|moron|forgetful',
    '(my bad|silly me|stupid me|dumb of me|stupid of me|my own fault|my own mistake|my own stupidity)',
    'annoyed|angry|mad|furious|frustrated|disappointed|upset at|with myself|him|her|them|@elsewhere',
    'annoyed|angry|mad|furious|frustrated|disappointed|upset at|with my|his|her @elsewhere',
    'like|love|stand|hate him|her|@elsewhere',
    'hate that|it|when he|she|they|my|for'
  ]),
  looksLike('tone', 'negated', 'Not so after all.', [
    '(not|isnt|wasnt|arent|werent|aint|never|no|without|dont be|dont get) [@strongly] angry|mad|upset|pissed|annoyed|frustrated|furious|bad|disappointed|worry|worried|afraid|scared|rush|hurry|stress|panic|urgent|terrible|horrible|awful|stupid',
    'dont|do not|no|not|nothing [to] worry|panic|stress|worries [about] [it|that]',
    'urgently|urgent|quickly|quick|hurry ..3 please|thanks',
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
    '(never mind|nevermind) [i] found|got|sorted|solved|it [works|now]',
    '(its ok|its okay|its fine|no problem) ..5 (myself|later|do it)',
    'cross the|over|street|road|reference|country|stitch|trainer|border|body',
    'cheap|bitter|sour flight|flights|tickets|lemon|cream|chocolate|beer|hotel',
    'the worst case|thing|part',
    'come on [the] monday|tuesday|wednesday|thursday|friday|saturday|sunday|over|board|in|by|time',
    'whatever is|you|works|time|day|suits|the',
    'how long does|will|would it|that|the|delivery|shipping [usually|normally] take',
    'how long is|are the|your|a',
    'why do i need a|the|to|my',
    'to be a pain|bother|nuisance',
    'furious|angry|crazy|mad movie|film|birds|hatter|golf|series|show',
    'finally $',
    '(rush hour|emergency exit|emergency contact|emergency number|panic button|stress test|quick question|quick look)'
  ])
];

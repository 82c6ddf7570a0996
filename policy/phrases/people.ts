/**
 * Names for people who work here, and verbs of getting in touch with them: the words that requests,
 * refusals and look-alikes in English are made of.
 */
import type { PhraseSet } from '../../src/policy/index.ts';

const list = (name: string, rationale: string, patterns: readonly string[]): PhraseSet => ({
  signal: null,
  group: 'words',
  kind: 'wordList',
  list: name,
  language: 'en',
  rationale,
  patterns
});

/** A word as it comes out of hurried fingers: a letter left out, two letters swapped, a wrong vowel. */
function misspelt(word: string): readonly string[] {
  const variants = new Set<string>();
  for (let index = 1; index < word.length; index++) {
    const [before, letter, after] = [word.slice(0, index), word[index], word.slice(index + 1)];
    variants.add(before + after);
    variants.add(before + letter + letter + after);
    if (index > 1) variants.add(before.slice(0, -1) + letter + before.slice(-1) + after);
    for (const other of CONFUSED.find((letters) => letters.includes(letter)) ?? '') {
      variants.add(before + other + after);
    }
  }
  variants.delete(word);
  return [...variants].filter((variant) => !REAL_WORDS.has(variant));
}

/** Letters that stand in for each other. */
const CONFUSED = ['aeiou', 'sz', 'nm'];

/** What a slip of a finger turns into another word. */
const REAL_WORDS = new Set([
  ...[
    'gent',
    'manger',
    'manager',
    'agents',
    'humans',
    'humane',
    'operate',
    'hum',
    'manage',
    'parson',
    'persona'
  ]
]);

export const people: readonly PhraseSet[] = [
  list('staff', 'People one would only ask for in order to be served by them.', [
    'human|humans|human being|real person|live person|actual person|physical person|person person|real people|actual human|real human',
    'agent|agents|team member|team members|member of your team|customer care exec|care executive|care exec|live agent|human agent|real agent|live chat agent|representative|representatives|rep|reps|sales rep|service rep',
    'operator|operators|advisor|adviser|advisors|supervisor|supervisors|manager|managers|duty manager|boss|team leader|team lead|superior',
    'specialist|consultant|colleague|assistant|human assistant|executive|customer executive|service reps|service agents|service representatives|support agents|support reps|bank worker|bank employee|employee|staff member|member of staff|staff',
    'customer service|customer services|customer support|customer care|client services|support team|support agent|support staff|support person',
    'customer relations|guest services|guest relations|patient services|member services|client care|service team|service desk|help desk|helpdesk|call centre agent|call center agent|customer service representative|customer service agent',
    'customer service rep|customer service reps|customer service agents|customer rep|customer representative|service representative|technician|technical support|tech support|live support',
    'officer|officers|bank officer|customer service person|service guy|csr|csrs|associate|associates|attendant|attendants|clerk|colleagues|specialists|consultants|executives|employees|technicians|advisers|store manager|shift manager|branch manager|team leads|client support|support staff|service staff|service person',
    'agnt|agrnt|agemt|agenr|represantative|representive|customer caee|custmer service|costumer service|costumer care|costumer support|customer sevice|customer servise|cusotmer service|customer servce|costumer servis|hooman|live human|live rep',
    ...['human', 'agent', 'operator', 'supervisor', 'manager', 'representative'].flatMap(misspelt)
  ]),
  list('det', 'What stands before a person.', [
    'a|an|the|your|some|any|one|another|somebody|someone|one of your|one of the|any of your|some of your|a different|an other|one of ur|ur|just a|like a'
  ]),
  list('real', 'What sets a person apart from a machine, or above it.', [
    'real|live|actual|human|living|proper|different|other|senior|genuine|breathing|flesh and blood|physical|female|male|licensed|technical|experienced|english speaking|native|qualified|competent|trained|available|next|higher|real life|non automated|reel|knowledgeable|actual live|actual human|duty|local|friendly|certified|concerned|relevant|right|appropriate|responsible|correct|same'
  ]),
  list('helper', 'The noun that names a person, at the end of whatever describes one.', [
    'human|humans|person|people|agent|agents|rep|reps|representative|representatives|csr|operator|advisor|adviser|advisors|supervisor|manager|managers|boss|someone|somebody|some1|sum1|sm1|sumone|dude|anyone|anybody|colleague|colleagues|executive|exec|associate|employee',
    'technicians|engineer|engineers|bankers|advisers|supervisors|executives|execs|operators|associates|employees|member|members|handler|handlers|helpline|hotline|crew|whoever|folks|guys|professional|service center|service centre|call center|call centre|it guys|technician|teller|staff|team|department|dept|desk|specialist|specialists|consultant|banker|underwriter|expert|experts|adjuster|officer|customer care|customer service|customer support|tech support|technical support|some one|any one'
  ]),
  list('ownContact', 'Who looks after a customer by name.', [
    'account manager|relationship manager|case manager|personal banker|banker|advisor|adviser|agent|claims handler|adjuster|account rep|representative|rep|loan officer'
  ]),
  list('modal', 'How a wish begins that is put as a question.', [
    'can|could|may|should|have|get|give|how|where|please'
  ]),
  list('through', 'The way to somebody.', [
    'through|thru|thr|threw|over|on|straight|directly|back|across|up|throught|trough|off|right|in touch|in contact'
  ]),
  list('onto', 'What being handed over takes.', ['to|with|onto|2|w|into|unto|wid|wit|wth']),
  list('to', 'What talking takes.', ['to|with|w|wit|wid|2|too|ta|wth|wiht']),
  list('now', 'How a request ends.', [
    'please|pls|plz|plse|plez|now|asap|immediately|directly|urgently|instead|thanks|thank you|already|then|today|right now|right away|at once|needed|required|here|only|if possible|please now|now please|help|to help|to assist|about this|for this|on this'
  ]),
  list('machine', 'What is not a person.', [
    'bot|bots|robot|robots|machine|machines|computer|computers|chatbot|chatbots|ai|algorithm|recording|recordings|automation|program|automated|virtual assistant|you|software|automated system|automated message|automated answers'
  ]),
  list('reach', 'To get to somebody.', [
    'reach|contact|access|find|see|involve|get a hold of|get hold of|get ahold of|get through to|getting through to|get in touch with|be in touch with|get onto|get on to|get a word with|have a word with|a word with|get to|getting to|hold of|touch with|in contact with'
  ]),
  list('professional', 'People of a trade: a request only after a verb of talking.', [
    'expert|experts|account representative|account rep|relationship manager|claims adjuster|claims handler|case worker|mortgage adviser|mortgage advisor|dispatcher|vet|planner|analyst|it person|salesman|agronomist|travel consultant|booking agent|banker|bankers|teller|nutritionist|dietician|dietitian|doctor|nurse|pharmacist|professional|broker|adjuster|underwriter|lawyer|engineer|developer|loan officer|account manager|account executive|account rep|sales person|salesperson|trainer|coach'
  ]),
  list('whoCan', 'What somebody is wanted for.', [
    'who can|who could|who will|who is|who understands|who knows|that can|that knows|that understands|with a brain|with authority|with power|higher up|in charge|from your|else for|capable|competent|i can|on this chat|to talk'
  ]),
  list('have', 'To get somebody to act.', [
    'ask|tell|notify|inform|let|alert|get|have|want|need|can|could|may|would|please|kindly|will|request|have one of'
  ]),
  list('deed', 'What somebody already did.', [
    'was|were|wasnt|said|says|told|tells|promised|gave|helped|hung|took|sent|advised|mentioned|claimed|asked|never|fixed|changed|explained|assured|confirmed|offered|refused|did|didnt|had|waived|cancelled|made|left|came|informed|suggested|printed|held|visited|claiming|pretending|showed|hasnt|earn|earns|signed|stole|broke|solved'
  ]),
  list('otherTrade', 'Agents, managers and operators who are not ours.', [
    'secret|cleaning|travel|estate|ticket|gate|customs|bleaching|collection|fbi|parking|special|free|drying|letting|shipping|forwarding|irs|tax|change|property|case|fund|asset|wealth|hedge|project|office|task|password|device|download|file|tour|bus|network|mobile|crane|plus|train|forklift|cruise|lift|product|property|program|programme'
  ]),
  list('team', 'Teams by their name alone.', [
    'sales|billing|reception|support|claims|accounts|housekeeping|concierge|complaints|retention|retentions|fraud|hr|accounting|dispatch|maintenance|collections|front desk|customer care|room service|it support|tech support'
  ]),
  list('anyone', 'People in general: a request only after a verb of talking.', [
    'dude|dudes|bloke|fella|guys|sm1|sumone|sumbody|smone|any1|person|people|peron|preson|persn|pserson|humans|folks|sum1|some1|any1|smbody|someon|somene|someone|somebody|anyone|anybody|some one|any one|any body|some body|individual|guy|lady|sombody|somone|someone else|somebody else'
  ]),
  list('department', 'Teams a customer asks to be put through to.', [
    'returns|cancellations|cancelations|warranty|repairs|orders|shipping|deliveries|security|legal|disputes|mortgages|loans|lending|customer relations|loyalty|technical|network|warehouse|dispatch|lost luggage|lost baggage|baggage|reservations|ticketing|payments|collections',
    'team|department|dept|desk|reception|front desk|receptionist|concierge|housekeeping|spa|gym|restaurant|bar|kitchen|branch|office|bank|hotel',
    'billing|sales|support|accounts|finance|claims|fraud team|complaints|retentions|spa team|billing department|sales team|claims department'
  ]),
  list('talk', 'To talk.', [
    'talk|speak|chat|converse|communicate|discuss|tlak|tallk|talkto|taalk|takl|speek|spek|spaek|speack|caht|chatt|talk directly|speak directly|have a conversation|have a chat|have a word|get a word|talk personally|speak personally|talk live|chat live|tlk|tok|spk|spke|talkk|tak to|tlak|taljk|talk over the phone'
  ]),
  list('talking', 'Talking.', ['talking|speaking|chatting|conversing|dealing|being']),
  list('connect', 'To be put in touch.', [
    [...misspelt('connect'), ...misspelt('transfer')].join('|'),
    'reconnect|bump|kick|xfer|elevate|foward|fwd|tranfser|take|connect|transfer|put|pass|forward|redirect|direct|route|refer|hand|switch|escalate|patch|move|send|bring|conect|connct|tranfer|transfr|trasfer'
  ]),
  list('connecting', 'Being put in touch.', [
    'connecting|transferring|putting|passing|forwarding|redirecting|directing|referring|handing|switching|escalating|getting|being transferred|being connected'
  ]),
  list('connected', 'Put in touch.', [
    'connected|transferred|put through|put on|put onto|put in contact|hooked up|linked|routed|referred|passed|forwarded|redirected|handed over|escalated|put in touch'
  ]),
  list('not', 'Negations of a wish.', [
    'not|dont|do not|please dont|didnt|did not|doesnt|does not|never|no longer|wouldnt|would not|wont|shouldnt|neednt|dnt|dont really|not really'
  ]),
  list('wish', 'To want.', [
    'want|wanna|wana|wnat|wat|wnt|ned|gotta|must|have to|got to|insist on|demanding|id like|would like|would rather|rather|hoping|hope|trying|tryna|waiting|need|require|wish|like|love|prefer|demand|request|expect|ask|wanted|needed|asked|asking|wishing|looking|care'
  ])
];

/**
 * Legal steps, announced or taken.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says, words } from './wording.ts';

export const legal: readonly PhraseSet[] = [
  words('lawyer', 'People of the law.', [
    'lawyr|laywer|lawer|atorney|attorny|attourney|solicitors|legal people|lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|counsel|legal team|legal counsel|legal department|legal representative|legal advisor'
  ]),
  words('complain', 'Taking a complaint somewhere.', [
    'report|reporting|reported|complain|complaining|complained|complaint|complaints|contact|contacting|contacted|escalate|escalating|file|filing|filed|lodge|lodged|lodging|go|going|write|writing|call|calling|take|submit|inform|notify'
  ]),
  words('authority', 'Who one complains to about a company.', [
    'regulator|regulators|ombudsman|ombudswoman|financial ombudsman|attorney general|trading standards|consumer protection|consumer protection agency|consumer affairs|better business bureau|bbb|ftc|fcc|cfpb|fca|sec|finra|ofcom|ofgem',
    'data protection authority|information commissioner|ico|gdpr|consumer court|consumer forum|consumer association|citizens advice|small claims|small claims court|tribunal|watchdog|authorities|banking regulator|insurance commissioner|police|state attorney|bafin|verbraucherzentrale|cnil|procon|profeco'
  ]),
  says('legal', 'threat', 0.85, 'A legal step is announced.', [
    'ill|i|will|gonna|we|shall|would|to sue $',
    'sue|suing|sued you|u|your|u|them|this|the|for|over|and',
    '(legal action|legal proceedings|legal steps|legal remedies|legal recourse|legal consequences|legal battle|legal notice|court action|class action|formal notice|cease and desist|letter before action|court order|legal case)',
    'lawsuit|lawsuits|litigation|litigate|subpoena|arbitration|prosecute',
    'small claims',
    '(breach of contract|seek damages|claim damages|sue for damages|violation of my rights|against the law|breaking the law|broke the law|violating the law|press charges|pressing charges)',
    'in|to|before court [against|with|over|if|unless]',
    'my|our|a|the|your @lawyer ..4 contact|touch|advised|advise|says|said|involved|involve|hear|writing|write|letter|call|calling|informed|consult|consulting|looking|handle|reviewing|review',
    'hear|hearing|contacted from|by [my|our|a|the] @lawyer',
    'contact|contacting|call|calling|hire|hiring|hired|consult|consulting|consulted|get|getting|got|speak|spoke|talking|talk|involve|involving|engage|retain|see|seeing [to|with] [my|our|a|an|the] @lawyer'
  ]),
  says('legal', 'authority', 0.85, 'A complaint to an authority.', [
    '@complain ..7 to|with|before|at [the|a|my|your|our] [local|state|federal|national|financial|banking] @authority',
    'report|reporting|reported|sue|inform|notify|contact|contacting|contacted|call|involve|calling|alert [you|this|it|them|your|the] [company] [to] [the|a|my|your|our] [local|state|federal|national|financial|banking] @authority',
    '@authority ..5 about|against you|your|this|the'
  ]),
  says('legal', 'breach', 0.8, 'A law or a right is said to be broken.', [
    'this|that|it|you|which|practice|practices|doing is|are|was [so|totally|completely|clearly|also|probably] (illegal|unlawful|criminal|discrimination|negligence|defamation|against the law|false advertising)',
    'violate|violates|violated|violating|breach|breached|breaching|broke|broken|breaking|infringed|infringing|ignoring ..3 law|laws|gdpr|rights|privacy|contract|agreement|hipaa|act|regulations',
    'prosecuted|prosecute|prosecution|defamation|defamed|libel|slander|negligence|negligent|misrepresentation|discriminated|lawyered|perjury|liable',
    '(false advertising|bait and switch|deceptive practices|misleading advertising|deceptive advertising|consumer rights|know my rights|legal rights|violation of my rights|gross negligence|want damages|claim damages|claiming damages|seek damages|lawyer up)',
    'injured|hurt|burned|burnt|poisoned|slipped|fell|scarred|harmed ..4 (by your|in your|at your|on your|because of your)',
    'your ..3 injured|hurt|burned|burnt|poisoned|harmed|scarred me|my|him|her|us',
    '(subject access request|dsar|right to be forgotten|right to erasure|right of access|data subject request|data subject|under gdpr|gdpr request|gdpr breach|data breach)',
    'going|go|talk|talking|speak|tell|contact|write|call|involve|alert [to] [the] media|press|newspapers|newspaper|journalist|journalists|news',
    'letter|claim|action|proceedings|case|dispute|bill|matter|this|it ..3 (to my lawyer|to my lawyers|to my attorney|to my solicitor|to our lawyers|legal claim|personal injury)',
    '(legal claim|personal injury|taken legal advice|taking legal advice|seek legal advice|seeking legal advice|sought legal advice|got legal advice|getting legal advice)'
  ]),
  {
    ...says('legal', 'always', 0.85, 'The customer has people of the law.', [
      'my|our legal team|department|counsel will|is|has|are|have|reviews|says'
    ]),
    group: 'always'
  },
  looksLike('legal', 'other', 'Law as a subject, or somebody of the law in another role.', [
    'i|im|am|my am|is|be [a|an|also] [also] @lawyer',
    'legal|lawful name|age|size|paper|drinking|notice|tender|holiday|guardian|entity|address',
    'data (page|plan|usage|left|rates)',
    'book|books|course|school|degree|job|drama|series about|in|of|on law',
    'tennis|basketball|food|squash|badminton|volleyball court',
    'call|called the police|authorities'
  ])
];

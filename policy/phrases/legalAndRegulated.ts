/**
 * Legal steps, and matters that only licensed or certified people may handle.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says, words } from './wording.ts';

export const legalAndRegulated: readonly PhraseSet[] = [
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
    'will|going|gonna|about|ready|prepared|want|have|intend|forced|might|to [to] sue',
    '(legal action|legal proceedings|legal steps|legal remedies|legal recourse|legal consequences|legal battle|legal notice|court action|class action|formal notice|cease and desist|letter before action|court order|legal case)',
    'lawsuit|lawsuits|litigation|litigate|subpoena|arbitration|prosecute',
    'start|starting|initiate|initiating|begin|launch ..3 proceedings',
    'small claims',
    '(breach of contract|seek damages|claim damages|sue for damages|violation of my rights|against the law|breaking the law|broke the law|violating the law|press charges|pressing charges)',
    'in|to|before court [against|with|over|if|unless]',
    'see|meet you in court',
    'take|taking|taken|drag you|this|it|them|the|your ..3 (to court|to a judge|before a judge)',
    'my|our|a|the|your @lawyer ..4 contact|touch|advised|advise|says|said|involved|involve|hear|writing|write|letter|call|calling|informed|consult|consulting|looking|handle|reviewing|review',
    'hear|hearing|contacted from|by [my|our|a|the] @lawyer',
    'contact|contacting|call|calling|hire|hiring|hired|consult|consulting|consulted|get|getting|got|speak|spoke|talking|talk|involve|involving|engage|retain|see|seeing [to|with] [my|our|a|an|the] @lawyer',
    '@lawyer will|is going|has been'
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
  says('legal', 'damages', 0.5, 'Rights and liability are mentioned.', [
    '(my rights|consumer rights|legal rights|held liable|hold you liable|hold you responsible|you are liable|negligence|defamation|discrimination|discriminated|breach of|in breach)',
    'compensation|damages|liability|liable|illegal|unlawful|illegally|negligent'
  ]),
  looksLike('legal', 'other', 'Law as a subject, or somebody of the law in another role.', [
    'i|im|am|my am|is|be [a|an|also] [also] @lawyer',
    'legal|lawful name|age|size|paper|drinking|department|notice|tender|advice|holiday|guardian|entity|address',
    'rights (as|for|in|of an|to a)',
    'data (page|plan|usage|left|rates)',
    'media|newspaper|press player|box|page|subscription|delivery|release|button|release',
    'book|books|course|school|degree|job|drama|series about|in|of|on law',
    'sue|susan|mary|peggy sue|sued nobody|s|ellen',
    'tennis|basketball|food|squash|badminton|volleyball court',
    'call|called the police|authorities'
  ]),
  words('body', 'Medicine and care.', [
    'doctor|doctors|therapists|dentists|physician|surgeon|surgery|operation|hospital|clinic|therapist|therapy|psychiatrist|dentist|mri|ct scan|scan|x ray|xray|biopsy|chemo|chemotherapy|medication|medications|medicine|prescription|treatment|treatments|procedure|physio',
    'meds|physiotherapy|pre existing condition|pre existing conditions|preexisting condition|pills|antidepressants|antibiotics|counselling|dialysis|insulin|vaccine|vaccination|pregnancy|maternity|ambulance|emergency room|lab results|lab test|blood test|test results|pharmacy|inhaler|rehab|specialist visit|medical bill|medical bills|medical procedure|ivf|radiology|health care'
  ]),
  words('illness', 'Conditions.', [
    'heart problem|heart problems|overdose|allergic reaction|addiction|anxiety disorder|diabetes|diabetic|cancer|tumor|tumour|hiv|aids|asthma|depression|bipolar|epilepsy|hepatitis|leukemia|stroke|heart attack|heart disease|heart condition|high blood pressure|hypertension|kidney disease|pregnant|miscarriage|dementia|alzheimers|covid|schizophrenia|autism|adhd|ptsd|anorexia|arthritis|chronic pain|disability benefits'
  ]),
  words('loan', 'Credit under contract.', [
    'loan|loans|mortgage|mortgages|home loan|student loan|car loan|auto loan|personal loan|heloc|overdraft facility|credit line|line of credit|repayment plan|repayments|loan payments|loan payment|mortgage payment|mortgage payments|instalment plan'
  ]),
  words('investment', 'What one invests in.', [
    'investment|investments|investing|stock|stocks|share|shares|bond|bonds|fund|funds|etf|etfs|crypto|bitcoin|portfolio|annuity|annuities|retirement account|401k|ira|pension|isa|securities|mutual fund|index fund|gold|savings'
  ]),
  says('regulated', 'health', 0.65, 'Health of a person.', [
    'my|our|his|her|their|childs|sons|daughters|mothers|fathers|wifes|husbands [recent|last|upcoming|own] @body|@illness',
    'diagnosed|diagnosis|prescribed|hospitalized|hospitalised|symptoms|side effects',
    'have|has|had|suffer|suffering|suffers|got|treated|treating|treatment [from|for|with] [a|an|the|my] @illness',
    'dose|dosage|mg of|for|is|should|can|do|to|medication|medicine',
    '(wrong|missing|refill|renew|new|my|out of|stop|stopped|taking|take) [my|the] medication|medications|medicine|prescription|prescriptions|pills|drug',
    '(lab results|test results|medical record|medical records|medical history|blood test|health record|health records|patient record|health information|psychiatric|mental health)',
    '(chest hurts|chest pain|chest pains|overdosed|too many pills|hiv positive|tested positive|blood pressure is|blood sugar is|allergic reaction|want to kill myself|end my life|hipaa|hippa|protected health information|phi)',
    'how|safe|many|can|should|ok|okay|may ..5 (pills|ibuprofen|paracetamol|medication|medicine|meds|antibiotics|aspirin|insulin|drugs|painkillers|medicines|two medicines|prescription)',
    '(in hospital for|in the hospital|was in hospital|hospital bill|medical bill|hospital stay)',
    'refill|renew|fill|transfer|new|ran out|out of ..3 (meds|medication|prescription|pills|inhaler|insulin)',
    '(disability claim|long term disability|short term disability|disability insurance|disability benefit|disability benefits)',
    'change|update|remove|add|name ..3 (beneficiary|beneficiaries)',
    'i|im|am|is|was|she|he pregnant|diabetic|disabled|hospitalized|suicidal'
  ]),
  says('regulated', 'coverage', 0.75, 'Whether insurance pays.', [
    '(coverage|claim|appeal|preauthorization|pre authorization|prior authorization|benefits|reimbursement) ..6 denied|denial|rejected|declined|refused|reject|appeal|decision|dispute',
    'denied|rejected|declined|refused|refuses|deny|denies|denying|appeal|appealing|dispute|disputing|reject ..5 (claim|coverage|cover|reimbursement|treatment|surgery|decision)',
    'insurer|insurance|plan|policy|you ..5 (refuses|refused|denied|declined|rejected|wont|does not|doesnt|will not|didnt|not) [to] cover|pay|paid|covered|approve|approved ..4 @body|claim|treatment|it|this|for|my',
    'insurer|insurance|plan ..3 refuses|refused|denied|declined|rejected ..4 @body|claim|treatment|it',
    '@body|@illness ..3 (covered|included in my|under my plan|under my policy|under my health)',
    '(do you cover|does it cover|will you cover|will it cover|you pay for|is my|are my) ..3 @body|@illness',
    '(life insurance|health insurance|travel insurance|insurance) ..5 @illness|condition',
    'insurance|plan|policy|insurer|medicare|medicaid ..4 cover|pay|covers|pays|covered|covering ..4 @body|@illness',
    '@body|@illness ..6 denied|rejected|declined|covered|insurance|insurer',
    '(coverage dispute|coverage decision|insurance denied|claim denial|denied claim|denied coverage|out of network|insurance claim was|appeal the decision)'
  ]),
  says('regulated', 'loan', 0.7, 'Changing the terms of a loan.', [
    'change|changing|modify|modifying|restructure|restructuring|refinance|refinancing|defer|deferring|postpone|pause|extend|extending|renegotiate|lower|reduce|reschedule|skip|consolidate|forbearance|suspend ..5 @loan',
    '@loan ..3 modification|forbearance|deferment|restructuring|refinance|refinancing|hardship|default|terms|holiday|foreclosure|arrears',
    'cant|cannot|unable|behind|struggling|missed|default ..4 @loan',
    '(in arrears|in debt|debt advice|debt help|debt relief|struggling to pay|cant afford my repayments|cannot afford my repayments|payment holiday|negative equity|financial hardship|cant keep up with|behind on my)',
    'foreclosure|foreclose|repossess|repossessed|repossession|bankruptcy|bankrupt|insolvency|insolvent'
  ]),
  says('regulated', 'advice', 0.7, 'Advice that needs a licence.', [
    'should|shall|would i|we|you [rather] [invest|put|buy|sell|move|hold|recommend|keep] ..5 @investment',
    'advice|advise|recommend|recommendation|recommendations|guidance|suggest|tell [me] [on|about|for|which|what|to] [which|what|a|an|the|how|to|where] ..3 [invest] @investment',
    'should|shall i|we fix|remortgage|refinance|switch|choose|pick|overpay|consolidate [my|our|the|a] [fixed|variable] @loan|debts|debt',
    'declare|deduct|avoid|deductible|evade|report|write|owe|pay ..5 (my taxes|on my taxes|paying tax|capital gains|income tax|on tax|inheritance tax|to the irs|my tax)',
    '(tax deductible|capital gains|capital gains tax|tax implications|tax return advice)',
    'recommend|suggest|advise|give [me] [a|an|some] [good] investment|investments|fund|funds|stock|stocks|portfolio',
    'invest|investing|investment [in] ..4 @investment|advice|savings|money|strategy|advise|recommend',
    'which|what|best|good fund|funds|stock|stocks|shares|investment|bonds|portfolio ..3 [to|should|invest|buy]',
    '(tax advice|financial advice|legal advice|investment advice|medical advice|financial planning|estate planning)'
  ]),
  says('regulated', 'card', 0.9, 'Card data in the open.', [
    '(cvv|cvc|security code|card verification) is|code|number|@number'
  ]),
  looksLike('regulated', 'figure', 'The same words about something else.', [
    'headache from|with|of all|this|the|your',
    'dose of detergent|bleach|powder|soap',
    'effects in the|my video|game|film',
    'name|appointment ..3 form|card|note',
    'health|healthy food|shop|store|bar|club|club|drink|snack|financial',
    'company|companies|financial|your|system|project health',
    'doctor series|who|strange|appointment|show|movie|film',
    'patient parrot|with|please|enough|and|wait',
    'invest|investing my|the|your|our|some|more time|effort|energy',
    'funds|savings account|available|transfer|back|transferred',
    'share|shares|shared|sharing this|my|the|your|it|screen|location|account|a|with',
    'rental|travel|car|phone|device|pet|home|renters insurance for|to|quote|on'
  ])
];

/**
 * Matters that only licensed or certified people may handle: health, cover that is contested, loans and
 * advice. A doctor or a medicine by itself is none: most people who name theirs want an appointment.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says, words } from './wording.ts';

export const regulated: readonly PhraseSet[] = [
  words('body', 'Medicine and care.', [
    'surgery|operation|hospital|therapy|mri|scan|biopsy|chemo|chemotherapy|medication|medications|medicine|prescription|treatment|treatments|procedure|physio|physiotherapy|medicines|pre existing condition|pre existing conditions|specialist visit|dialysis|insulin',
    'maternity|ambulance|emergency room|pharmacy|inhaler|rehab|medical bill|medical bills|hospital bill|ivf|radiology|dentist|implant|braces'
  ]),
  words('illness', 'Conditions.', [
    'heart problem|heart problems|addiction|diabetes|cancer|tumor|tumour|hiv|asthma|depression|bipolar|epilepsy|hepatitis|leukemia|stroke|heart attack|heart disease|heart condition|high blood pressure|hypertension|kidney disease|miscarriage|dementia|alzheimers',
    'schizophrenia|ptsd|anorexia|arthritis|chronic pain|anxiety disorder'
  ]),
  words('drug', 'What one takes.', [
    'pills|tablets|ibuprofen|paracetamol|aspirin|antibiotics|antidepressants|insulin|painkillers|medication|medications|medicine|medicines|meds|drugs'
  ]),
  words('loan', 'Credit under contract.', [
    'loan|loans|mortgage|mortgages|heloc|credit line|line of credit|repayment plan|repayments|loan payment|loan payments|mortgage payment|mortgage payments|instalment|instalments'
  ]),
  words('investment', 'What one invests in.', [
    'investment|investments|stock|stocks|shares|bonds|funds|etf|etfs|crypto|bitcoin|portfolio|annuity|annuities|pension|isa|securities|mutual fund|index fund|retirement account'
  ]),
  says('regulated', 'health', 0.65, 'The health of a person.', [
    'my|our|his|her|their [recent|last|upcoming|own|severe|chronic] @illness|biopsy|chemo|chemotherapy|surgery|operation',
    'have|has|had|suffer|suffering|suffers [from|with] [a|an|severe|chronic] @illness',
    'diagnosed|hospitalized|hospitalised|overdosed',
    'side effects',
    'wrong medication|medicine|prescription|dose|pills',
    'i|im|am|is|hes|shes pregnant|diabetic|epileptic|suicidal',
    'what|which|right|correct|maximum dose|dosage',
    'how many|much [mg] [of] [these|the|my] @drug',
    'safe|okay|ok|mix|combine|together ..4 @drug',
    'can ..2 take ..3 @drug|this|these with',
    'on|missed|stopped|ran|run|refill|renew [out] [taking|of] [my|the] antidepressants|insulin|meds|prescription|medication|dose',
    '(chest hurts|chest pain|chest pains|tested positive|blood pressure is|blood sugar is|allergic reaction|rash after|lab results|test results|medical record|medical records|medical history|health records|hipaa)',
    '(mental health|disability benefits|disability claim)'
  ]),
  says('regulated', 'coverage', 0.75, 'Whether insurance pays.', [
    'denied|rejected|declined|refused [by] [my|the|our] insurance|insurer|plan',
    '(coverage|claim|preauthorization|prior authorization|benefits) ..6 denied|denial|rejected|declined|refused|appeal|dispute',
    'denied|rejected|declined|refused|refuses|deny|denies|denying|appeal|appealing|dispute|disputing ..5 claim|coverage|cover|treatment|surgery|decision|@body',
    '@body|@illness ..3 (covered|included in my|under my plan|under my policy)',
    'insurance|plan|policy|insurer|medicare|medicaid ..4 cover|pay|covers|pays|covered ..4 @body|@illness',
    '(coverage dispute|out of network|change my beneficiary|change the beneficiary|appeal the decision)'
  ]),
  says('regulated', 'loan', 0.7, 'Changing the terms of a loan, or not being able to pay it.', [
    'change|changing|modify|lower|extend the terms|rate|term of|on my|the|our @loan',
    'modify|restructure|restructuring|refinance|refinancing|defer|deferring|postpone|pause|renegotiate|reschedule|skip|consolidate|forbearance|suspend ..5 @loan',
    '@loan ..3 modification|forbearance|deferment|restructuring|refinance|hardship|default|holiday|foreclosure|arrears',
    'cant|cannot|unable|behind|struggling|missed|default ..4 @loan',
    '(in arrears|debt advice|debt help|debt relief|payment holiday|negative equity|financial hardship|foreclosure|repossess|repossessed|repossession|bankruptcy|bankrupt|insolvency|insolvent)'
  ]),
  says('regulated', 'advice', 0.7, 'Advice that needs a licence.', [
    'should|shall|would i|we|you [rather] [invest|put|buy|sell|move|hold|recommend] ..5 @investment',
    'advice|recommendation on|about ..4 invest|investing',
    'advice|advise|recommend|recommendation|recommendations|guidance|suggest [me] [on|about|for] [which|what|a|an|the|some|good] @investment',
    'should|shall i|we fix|remortgage|refinance|overpay|consolidate [my|our|the|a] @loan|debts|debt',
    '(tax deductible|capital gains|tax implications|inheritance tax|tax advice|financial advice|investment advice|medical advice|estate planning|where should i invest)'
  ]),
  says('regulated', 'card', 0.9, 'Card data in the open.', [
    '(cvv|cvc|security code|card verification) is|code|number|@number'
  ]),
  looksLike('regulated', 'figure', 'The same words about something else.', [
    'effects in the|my video|game|film'
  ])
];

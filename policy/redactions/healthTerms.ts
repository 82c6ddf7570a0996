/**
 * Words about somebody's health: conditions, treatments and tests that name a person's state
 * without doubt. Idioms ("heart attack", "headache", "depressed about") are left out on purpose.
 */
import type { RedactionTerms } from '../../src/policy/redactionSet.ts';

const TERMS: Readonly<Record<string, readonly string[]>> = {
  conditions: [
    ...['diabetes', 'diabetic', 'asthma', 'asthmatic', 'epilepsy', 'epileptic', 'leukemia'],
    ...['leukaemia', 'lymphoma', 'melanoma', 'carcinoma', 'tumor', 'tumour', 'breast cancer'],
    ...['lung cancer', 'prostate cancer', 'skin cancer', 'colon cancer', 'have cancer'],
    ...['has cancer', 'with cancer', 'cancer diagnosis', 'cancer patient', 'hiv', 'hiv positive'],
    ...[
      'aids patient',
      'hepatitis',
      'tuberculosis',
      'multiple sclerosis',
      'parkinson',
      "parkinson's"
    ],
    ...['alzheimer', "alzheimer's", 'dementia', 'autism', 'autistic', 'adhd', 'schizophrenia'],
    ...['schizophrenic', 'bipolar disorder', 'anorexia', 'bulimia', 'ptsd', 'clinical depression'],
    ...[
      'postpartum depression',
      'anxiety disorder',
      'panic disorder',
      'eating disorder',
      'suicidal'
    ],
    ...['miscarriage', 'stillbirth', 'endometriosis', 'infertility', 'pregnant', 'pregnancy'],
    ...['high blood pressure', 'hypertension', 'angina', 'arrhythmia', 'pneumonia', 'emphysema'],
    ...['copd', 'cirrhosis', 'kidney failure', 'renal failure', 'kidney disease', 'liver disease'],
    ...[
      'heart disease',
      'heart failure',
      "crohn's",
      'colitis',
      'arthritis',
      'osteoporosis',
      'lupus'
    ],
    ...['cancer', 'depression', 'diagnosis', 'diagnosed', 'mental health', 'mental illness'],
    ...['blood pressure', 'blood sugar', 'seizure', 'seizures', 'migraine', 'migraines', 'thyroid'],
    ...[
      'heart condition',
      'heart surgery',
      'cholesterol',
      'anemia',
      'anaemia',
      'celiac',
      'coeliac'
    ],
    ...['self-harm', 'overdose', 'std', 'kidney stones', 'psychiatric', 'palliative'],
    ...['fibromyalgia', 'sickle cell', 'cystic fibrosis', 'herpes', 'chlamydia', 'gonorrhea'],
    ...['syphilis', 'covid-positive', 'tested positive for covid', 'alcoholism', 'drug addiction'],
    ...['opioid addiction', 'substance abuse', 'sleep apnea', 'psoriasis', 'eczema', 'glaucoma']
  ],
  treatments: [
    ...['chemotherapy', 'chemo', 'radiotherapy', 'radiation therapy', 'dialysis', 'insulin'],
    ...['antidepressant', 'antidepressants', 'antipsychotic', 'antiretroviral', 'methadone'],
    ...['metformin', 'warfarin', 'lithium treatment', 'prozac', 'zoloft', 'xanax', 'adderall'],
    ...[
      'ritalin',
      'oxycodone',
      'oxycontin',
      'ozempic',
      'levothyroxine',
      'lisinopril',
      'atorvastatin'
    ],
    ...['biopsy', 'mastectomy', 'hysterectomy', 'vasectomy', 'abortion', 'ivf', 'colonoscopy'],
    ...['mammogram', 'pap smear', 'organ transplant', 'kidney transplant', 'bone marrow'],
    ...[
      'pacemaker',
      'bypass surgery',
      'rehab clinic',
      'psychotherapy',
      'psychiatrist',
      'oncologist'
    ],
    ...['prescription', 'prescriptions', 'medication', 'medications', 'surgery', 'antibiotics'],
    ...['psychologist', 'oncology', 'cardiologist', 'therapist', 'rehab', 'ultrasound'],
    ...['blood test results', 'mri results', 'biopsy results', 'my diagnosis', 'diagnosed with']
  ],
  spanish: [
    ...['diabetico', 'diabetica', 'epilepsia', 'leucemia', 'cancer de mama', 'tengo cancer'],
    ...['vih', 'esquizofrenia', 'embarazada', 'embarazo', 'aborto', 'quimioterapia', 'insulina'],
    ...[
      'hipertension',
      'depresion clinica',
      'trastorno bipolar',
      'demencia',
      'cirrosis',
      'dialisis'
    ]
  ],
  french: [
    ...['diabete', 'diabetique', 'asthme', 'epilepsie', 'leucemie', 'cancer du sein', 'un cancer'],
    ...['sida', 'seropositif', 'schizophrenie', 'enceinte', 'grossesse', 'fausse couche'],
    ...['chimiotherapie', 'insuline', 'hypertension arterielle', 'depression clinique', 'dialyse']
  ],
  german: [
    ...['diabetiker', 'diabetikerin', 'epilepsie', 'leukamie', 'brustkrebs', 'lungenkrebs'],
    ...['krebserkrankung', 'schizophrenie', 'schwanger', 'schwangerschaft', 'fehlgeburt'],
    ...['chemotherapie', 'bluthochdruck', 'demenz', 'abtreibung', 'strahlentherapie', 'hiv-positiv']
  ],
  portuguese: [
    ...['diabetica', 'cancer de mama', 'tenho cancer', 'gravida', 'gravidez', 'quimioterapia'],
    ...['esquizofrenia', 'hipertensao', 'transtorno bipolar', 'hemodialise', 'soropositivo']
  ],
  italian: [
    ...['diabete', 'diabetico', 'asma', 'leucemia', 'tumore', 'cancro al seno', 'incinta'],
    ...['gravidanza', 'chemioterapia', 'ipertensione', 'demenza', 'aborto', 'sieropositivo']
  ]
};

export const healthTerms: readonly RedactionTerms[] = Object.entries(TERMS).map(
  ([group, terms]) => ({ group, terms: [...new Set(terms)] })
);

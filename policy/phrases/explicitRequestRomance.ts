/**
 * How customers ask for a person, and decline one, in Spanish, French and Portuguese.
 */
import type { PhraseSet } from '../../src/policy/index.ts';

const list = (language: string, name: string, patterns: readonly string[]): PhraseSet => ({
  signal: null,
  group: 'words',
  kind: 'wordList',
  list: name,
  language,
  rationale: 'People one asks for, and verbs of getting in touch with them.',
  patterns
});

const request = (language: string, patterns: readonly string[]): PhraseSet => ({
  signal: 'explicitRequest',
  group: 'request',
  kind: 'pattern',
  language,
  weight: 1,
  rationale: 'Asking for a person.',
  patterns
});

const refusal = (language: string, patterns: readonly string[]): PhraseSet => ({
  signal: 'explicitRequest',
  group: 'refusal',
  kind: 'exclusion',
  language,
  rationale: 'Declining a person, or asking who is speaking.',
  patterns
});

export const explicitRequestRomance: readonly PhraseSet[] = [
  list('es', 'esStaff', [
    'humano|humana|agente|asesor|asesora|representante|operador|operadora|ejecutivo|ejecutiva|supervisor|supervisora|encargado|encargada',
    'gerente|jefe|ser humano|persona real|persona de verdad|persona humana|atención al cliente|servicio al cliente|empleado|responsable|trabajador|especialista'
  ]),
  list('es', 'esAnyone', ['persona|alguien|alguno|compañero|colega']),
  list('es', 'esTalk', [
    'hablar|platicar|conversar|chatear|charlar|comunicarme|comunicar|contactar|contactarme|contacto'
  ]),
  list('es', 'esConnect', [
    'pase|pasa|pasar|pasarme|páseme|pásame|paseme|pasen|comuníqueme|comunícame|comunique|comunicarme|transfiera|transfiérame|transfiere|transfiéreme|transferir|transferirme',
    'conecte|conécteme|conéctame|conectar|conectarme|derive|deríveme|derivar|ponga|póngame|ponme|poner|ponerme|dirija|desvíe|mande|redirija'
  ]),
  request('es', [
    '@esTalk con|a ..2 @esStaff|@esAnyone',
    '@esTalk [con] [un|una] @esStaff',
    '@esConnect con|a ..2 @esStaff|@esAnyone',
    'quiero|necesito|deseo|quisiera|dame|deme|denme|exijo|prefiero|busco|solicito|pido [a] [un|una|el|la|al|tu|su] @esStaff',
    'me|nos atienda|atiende|ayude|llame|contacte|responda ..1 @esStaff|@esAnyone',
    'que me llame|llamen|contacte|contacten [por|alguien|un|una]',
    'llámame|llámenme|llámeme',
    'hay alguien ..3 hablar|atender|ayudar|ahí',
    'puede|pueden|podría|podrían llamarme',
    '^ [un|una] @esStaff [por] [favor|porfa|porfavor|ya|ahora] $',
    'no quiero hablar con un|una|este bot|robot|máquina'
  ]),
  refusal('es', [
    'no quiero|necesito|deseo|quisiera|pido|solicito|pienso [a] [un|una|@esTalk] [con] [un|una|@esStaff|@esAnyone]',
    'no hace|hacen falta [que] [me] [@esConnect|@esTalk]',
    'no me|nos [@esConnect|llame|llamen]',
    'no es necesario|preciso [que] [me] [@esConnect|@esTalk]',
    'prefiero|mejor|preferiría no [@esTalk|@esConnect]',
    'sin @esTalk|@esConnect|pasar',
    'no [hay] @esConnect|@esTalk',
    'ningún|ninguna @esStaff|@esAnyone',
    'estoy|estás|eres|es hablando [con] ..2 @esStaff|@esAnyone',
    'eres|es [usted] ..3 @esStaff|@esAnyone'
  ]),
  list('fr', 'frStaff', [
    'humain|humaine|conseiller|conseillère|conseillers|agent|opérateur|opératrice|représentant|responsable|superviseur|manager|technicien',
    'être humain|vraie personne|personne réelle|personne physique|service client|service clients|collègue|collaborateur|chargé de clientèle|téléconseiller|supérieur'
  ]),
  list('fr', 'frAnyone', ["personne|quelqu'un|quelqu un|gens"]),
  list('fr', 'frTalk', ['parler|discuter|échanger|causer|communiquer|dialoguer|converser|parle']),
  list('fr', 'frConnect', [
    'passez|passer|passe|mettez|mettre|mets|transférez|transférer|transfère|connectez|connecter|dirigez|orientez|redirigez|basculez'
  ]),
  request('fr', [
    '@frTalk avec|à|a|au|aux ..2 @frStaff|@frAnyone',
    '@frConnect [moi|nous] [en] [relation|contact|communication|ligne] [avec|à|a|vers|un|une] ..2 @frStaff|@frAnyone',
    'me|nous passer|transférer|mettre ..4 @frStaff|@frAnyone',
    "veux|voudrais|souhaite|souhaiterais|aimerais|demande|exige|besoin|faut [de|d'|avoir] [un|une|le|la|à] @frStaff",
    'rappelez moi|nous',
    'me rappeler|rappelle|rappeliez',
    'être rappelé|rappelée|contacté|contactée',
    'y a t il quelqu’un',
    'joindre|contacter [un|une|le|la|votre] @frStaff',
    "^ [un|une|l'] @frStaff [s'il] [vous|te] [plaît|plait|svp|stp|merci] $",
    'pas parler à|avec un|une robot|machine|bot'
  ]),
  refusal('fr', [
    'pas @frTalk|@frConnect',
    "pas [besoin|envie] [de|d'] [me] [un|une|@frTalk|@frConnect] [@frStaff]",
    '@frConnect [moi] pas',
    "inutile|jamais|sans [de|d'] [me] [@frTalk|@frConnect|passer]",
    'ne me|nous @frConnect',
    "veux|voudrais|souhaite pas [de|d'|un|une] @frStaff",
    "aucun|aucune|pas d' [besoin] @frStaff|@frAnyone",
    'préfère ne pas',
    'êtes|es vous|tu ..3 @frStaff|@frAnyone'
  ]),
  list('pt', 'ptStaff', [
    'humano|humana|atendente|atendentes|agente|representante|operador|operadora|gerente|supervisor|supervisora|consultor|consultora',
    'assessor|ser humano|pessoa de verdade|pessoa real|atendimento humano|especialista|funcionário|funcionária|responsável|sac|atendimento ao cliente'
  ]),
  list('pt', 'ptAnyone', ['pessoa|alguém|colega']),
  list('pt', 'ptTalk', ['falar|conversar|comunicar|tratar|bater um papo|contato|contacto']),
  list('pt', 'ptConnect', [
    'transferir|transfira|transfere|transfiram|passar|passa|passe|passem|conectar|conecte|conecta|encaminhar|encaminhe|direcionar|direcione|ligar|colocar|coloque'
  ]),
  request('pt', [
    '@ptTalk com ..2 @ptStaff|@ptAnyone',
    '@ptConnect [me|para|a|com|pra|pro|ao] [para|a|com|pra|pro|ao|um|uma] ..2 @ptStaff|@ptAnyone',
    'quero|preciso|gostaria|desejo|prefiro|exijo|solicito [de|ter] [um|uma|o|a|do] @ptStaff',
    'me|a liga|ligue|liguem|ligar [de] [volta]',
    'tem alguém ..3 falar|atender|ajudar|aí',
    'ser atendido|atendida por',
    'alguém me liga|ligue|atenda|ajude',
    '^ [um|uma] @ptStaff [por] [favor|agora] $',
    'não quero falar com um|uma|esse robô|bot|máquina'
  ]),
  refusal('pt', [
    'não quero|preciso|desejo|gostaria|precisa|precisam|solicito [de|me] [um|uma|@ptTalk|@ptConnect] [com|@ptStaff]',
    'não [me] @ptConnect|@ptTalk|passe|transfira|ligue',
    'não é necessário|preciso [me] [@ptTalk|@ptConnect]',
    'prefiro|preferia não [@ptTalk|@ptConnect]',
    'sem @ptTalk|@ptConnect|precisar',
    'nenhum|nenhuma @ptStaff|@ptAnyone',
    'você|voce é ..3 @ptStaff|@ptAnyone',
    'estou falando com ..2 @ptStaff|@ptAnyone'
  ])
];

/**
 * Cue words with which the packet is read out of a conversation: how people ask, promise, refuse and
 * name their ids. Add a word here or as a record in Setup and both engines use it.
 */
import type { PhraseSet } from '../../src/policy/phraseSet.ts';
import { wordListTexts } from '../../src/policy/wordListTexts.ts';

/** One list of words in one language; the words are separated by bars. */
const cue = (list: string, language: string, rationale: string, words: string): PhraseSet => ({
  signal: null,
  group: 'packet',
  kind: 'wordList',
  list,
  language,
  rationale,
  patterns: wordListTexts(words.split('|').map((word) => word.trim()))
});

const ASKS = 'Words after which people say what they want.';

export const packetCues: readonly PhraseSet[] = [
  cue(
    'packetRequestLead',
    'en',
    ASKS,
    `
    i'd like to | i would like to | i want to | i need to | i wanted to | i have to |
    i'm trying to | i am trying to | i'm looking to | i am looking to | i'm hoping to |
    i was hoping to | i'm calling to | i am calling to | i wish to | i request to |
    request to | to request | i'd love to | i'd prefer to | can you | could you | would you |
    will you | can i | could i | may i | can we | could we | is there a way to |
    is it possible to | would it be possible to | am i able to | help me | help me to | i'd like | i would like |
    i want | i need | looking to | trying to |
    hoping to | need to | want to | would like to | wondering if you can | wondering if i could | 
    writing to | please`
  ),
  cue(
    'packetRequestLead',
    'es',
    ASKS,
    `
    quiero | quisiera | necesito | me gustaria | puede | puedes | podria | podrias |
    ayudeme a | ayudame a | deseo | estoy intentando | por favor`
  ),
  cue(
    'packetRequestLead',
    'fr',
    ASKS,
    `
    je voudrais | je veux | j'aimerais | je souhaite | j'ai besoin de | j'ai besoin d' |
    pouvez-vous | pourriez-vous | est-ce que je peux | aidez-moi a | merci de`
  ),
  cue(
    'packetRequestLead',
    'de',
    ASKS,
    `
    ich mochte | ich wurde gerne | ich will | ich brauche | konnen sie | konnten sie |
    kann ich | konnte ich | helfen sie mir | bitte`
  ),
  cue(
    'packetRequestLead',
    'pt',
    ASKS,
    `
    eu quero | quero | gostaria de | preciso de | preciso | pode | poderia | voce pode |
    me ajude a | queria`
  ),
  cue(
    'packetRequestLead',
    'it',
    ASKS,
    `
    vorrei | voglio | ho bisogno di | puo | puoi | potrebbe | mi aiuti a | desidero |
    avrei bisogno di`
  ),
  cue(
    'packetTopicLead',
    'en',
    'Words after which people name what it is about.',
    `
    help me with | proceed with | go ahead with | help with | assist me with | assistance with | assistance in | support with |
    calling about | contacting you about | contacting you regarding | writing about | regarding |
    problem with | problems with | issue with | issues with | trouble with | question about |
    questions about | complaint about | i'm looking for | i am looking for | it's about | it is about`
  ),
  cue(
    'packetAskedName',
    '*',
    'How a name is asked for.',
    `
    your name | your full name | your first name | name please | may i have the name | su nombre |
    votre nom | ihr name | ihren namen | seu nome | il suo nome`
  ),
  cue(
    'packetPerson',
    'en',
    'Words for a person somebody wants to reach.',
    `
    escalate this | escalate it | escalate my | anyone else | person | human | human agent | agent | representative | rep | supervisor | manager |
    operator | someone | somebody | specialist | advisor | adviser | associate | colleague |
    staff member | team member | real person | customer service | support team |
    someone else`
  ),
  cue(
    'packetPerson',
    'es',
    'Words for a person somebody wants to reach.',
    `
    persona | agente | humano | supervisor | supervisora | representante | alguien |
    encargado | asesor`
  ),
  cue(
    'packetPerson',
    'fr',
    'Words for a person somebody wants to reach.',
    `
    conseiller | conseillere | agent | humain | personne | responsable | superviseur |
    quelqu'un`
  ),
  cue(
    'packetPerson',
    'de',
    'Words for a person somebody wants to reach.',
    `
    mitarbeiter | mitarbeiterin | mensch | menschen | berater | vorgesetzten | jemand |
    jemandem | person`
  ),
  cue(
    'packetPerson',
    'pt',
    'Words for a person somebody wants to reach.',
    `
    pessoa | atendente | humano | supervisor | alguem | gerente | agente`
  ),
  cue(
    'packetPerson',
    'it',
    'Words for a person somebody wants to reach.',
    `
    persona | operatore | operatrice | umano | responsabile | qualcuno | supervisore`
  ),
  cue(
    'packetReach',
    'en',
    'Words for reaching a person.',
    `
    speak | speaking | talk | talking | transfer | transferred | transferring | connect |
    connected | connecting | escalate | escalated | put me through | pass me | get me |
    reach | chat with | hand me over | contacting a human | contact a human | call me`
  ),
  cue(
    'packetReach',
    'es',
    'Words for reaching a person.',
    `
    hablar | hable | comunicar | comunicame | comuniqueme | pasame | paseme | transferir |
    transfierame | contactar`
  ),
  cue(
    'packetReach',
    'fr',
    'Words for reaching a person.',
    `
    parler | joindre | transferer | passer | contacter`
  ),
  cue(
    'packetReach',
    'de',
    'Words for reaching a person.',
    `
    sprechen | reden | verbinden | weiterleiten | durchstellen | verbunden`
  ),
  cue(
    'packetReach',
    'pt',
    'Words for reaching a person.',
    `
    falar | transferir | conectar | passar`
  ),
  cue(
    'packetReach',
    'it',
    'Words for reaching a person.',
    `
    parlare | trasferire | mettere in contatto | passare`
  ),
  cue(
    'packetGreeting',
    '*',
    'Words of a greeting that say nothing yet.',
    `
    hi | hello | hey | good morning | good afternoon | good evening | hola | buenos dias |
    bonjour | hallo | guten tag | ola | ciao | thanks | thank you | merci | gracias | danke |
    obrigado | grazie`
  ),
  cue(
    'packetIdNoun',
    'en',
    'What an id may be called.',
    `
    user | reservation | booking | customer | member | membership | subscription |
    transaction | payment | profile | device | session | certificate | application |
    employee | client | username | login`
  ),
  cue(
    'packetNumberNoun',
    'en',
    'What a number may be called.',
    `
    order | case | ticket | account | confirmation | flight | tracking | invoice | serial |
    policy | claim | parcel | package | shipment | receipt | contract | licence | license |
    quote | reference | return | repair | incident | purchase | delivery | warranty | model |
    meter | loyalty | card`
  ),
  cue(
    'packetIdLabel',
    'es',
    'What a number may be called.',
    `
    pedido | reserva | factura | cuenta | cliente | usuario | contrato | vuelo | reclamo`
  ),
  cue(
    'packetIdLabel',
    'fr',
    'What a number may be called.',
    `
    commande | reservation | facture | compte | client | contrat | vol | dossier | colis`
  ),
  cue(
    'packetIdLabel',
    'de',
    'What a number may be called.',
    `
    bestellung | bestellnummer | auftrag | rechnung | rechnungsnummer | konto | kunden |
    kundennummer | vertrag | vertragsnummer | flug | sendung | sendungsnummer | buchung |
    buchungsnummer`
  ),
  cue(
    'packetIdWord',
    '*',
    'Words that announce an id made of letters only.',
    `
    id | ids | number | code | reference | ref | locator | pnr | confirmation | numero |
    nummer | codigo | codice | numeros`
  ),
  cue(
    'packetMaskedFact',
    '*',
    'Masked kinds a human may need, which are shown as facts.',
    `
    email | phone | iban | national id`
  ),
  cue(
    'packetCurrency',
    '*',
    'Words and codes of currencies.',
    `
    usd | eur | gbp | cad | aud | chf | jpy | inr | brl | mxn | dollars | dollar | bucks |
    euros | euro | pounds | pound | quid | rupees | reais | pesos | francs | yen | kr | sek |
    nok | dkk | pln`
  ),
  cue(
    'packetMonth',
    'en',
    'Names of months.',
    `
    january | february | march | april | may | june | july | august | september | october |
    november | december | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov |
    dec`
  ),
  cue(
    'packetMonth',
    'es',
    'Names of months.',
    `
    enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre |
    noviembre | diciembre`
  ),
  cue(
    'packetMonth',
    'fr',
    'Names of months.',
    `
    janvier | fevrier | mars | avril | mai | juin | juillet | aout | septembre | octobre |
    novembre | decembre`
  ),
  cue(
    'packetMonth',
    'de',
    'Names of months.',
    `
    januar | februar | marz | april | mai | juni | juli | august | september | oktober |
    november | dezember`
  ),
  cue(
    'packetRefusal',
    'en',
    'How the assistant says that it may not or cannot.',
    `
    i cannot | i can't | i can not | i'm unable to | i am unable to | unable to process |
    can only offer | isn't something i can | is not something i can | amount is fixed | policy is fixed | policy for delayed flights is fixed | does not cover | doesn't cover | would not be waived | cannot increase |
    i'm not able to | i am not able to | we cannot | we can't | we are unable to | cannot be |
    can't be | is not allowed | are not allowed | not permitted | is not possible |
    isn't possible | not eligible | is non-refundable | are non-refundable |
    non-refundable and | policy does not allow | policy doesn't allow | against our policy |
    outside my authority | not authorized to | not authorised to | don't have the ability |
    do not have the ability | don't have access to | do not have access to | doesn't allow |
    does not allow`
  ),
  cue(
    'packetRefusal',
    'es',
    'How the assistant says that it may not or cannot.',
    `
    no puedo | no es posible | no esta permitido | no podemos | no me es posible |
    no tengo acceso`
  ),
  cue(
    'packetRefusal',
    'fr',
    'How the assistant says that it may not or cannot.',
    `
    je ne peux pas | il n'est pas possible | nous ne pouvons pas | je ne suis pas en mesure |
    n'est pas autorise`
  ),
  cue(
    'packetRefusal',
    'de',
    'How the assistant says that it may not or cannot.',
    `
    ich kann nicht | kann ich nicht | ist nicht moglich | leider nicht | nicht erlaubt |
    ich darf nicht | wir konnen nicht`
  ),
  cue(
    'packetRefusal',
    'pt',
    'How the assistant says that it may not or cannot.',
    `
    nao posso | nao e possivel | nao podemos | nao e permitido | nao consigo`
  ),
  cue(
    'packetPromise',
    'en',
    'How the assistant says that something will happen.',
    `
    will be refunded | will be processed | will be credited | will be sent | will be shipped |
    will be delivered | will be issued | will be applied | will be replaced | will be fixed |
    will be completed | will be added to your | will receive | you'll receive | will get |
    you'll get | will call you | will email | will e-mail | will contact you |
    will reach out | will follow up | will get back to you | i'll get back to you |
    i'll follow up | i'll send | i will send | we'll send | we will send | i'll refund |
    we'll refund | we will refund | i will refund | i promise | we promise | i guarantee |
    we guarantee | you can expect | will arrive | will take effect | expect it within |
    should receive | should arrive | will be in touch | we'll call | i'll call | will waive |
    we'll waive | we will waive | we'll credit | we will credit | i'll make sure |
    i will make sure | we'll make sure | we will make sure | i'll see to it | we'll see to it`
  ),
  cue(
    'packetPromise',
    'es',
    'How the assistant says that something will happen.',
    `
    recibira | le enviaremos | le llamaremos | sera procesado | sera reembolsado |
    nos pondremos en contacto | le enviare | se le devolvera`
  ),
  cue(
    'packetPromise',
    'fr',
    'How the assistant says that something will happen.',
    `
    vous recevrez | nous vous enverrons | nous vous rappellerons | sera rembourse |
    sera traite | vous serez rembourse | je vous enverrai`
  ),
  cue(
    'packetPromise',
    'de',
    'How the assistant says that something will happen.',
    `
    sie erhalten | wir senden ihnen | wir rufen sie | wird erstattet | wird bearbeitet |
    wir melden uns | ich sende ihnen | wird gutgeschrieben`
  ),
  cue(
    'packetPromise',
    'pt',
    'How the assistant says that something will happen.',
    `
    voce recebera | enviaremos | sera reembolsado | entraremos em contato | sera processado |
    vou enviar`
  ),
  cue(
    'packetNoPromise',
    'en',
    'Sentences that sound like a promise and are none.',
    `
    would you like | do you want | if you would like | if you'd like | once you | before i |
    let me know | shall i | may receive | might receive | could receive | only receive |
    will not | won't | cannot | would be | would receive | please provide | please confirm`
  ),
  cue(
    'packetYes',
    '*',
    'How a customer agrees.',
    `
    yes | yeah | yep | that would be helpful | that would be great | i would appreciate that | i'd appreciate that | yup | sure | ok | okay | please do | please proceed | go ahead |
    that's fine | that is fine | sounds good | i agree | i confirm | confirmed | agreed |
    absolutely | definitely | of course | alright | perfect | si | claro | de acuerdo | vale |
    oui | d'accord | ja | gerne | einverstanden | sim`
  ),
  cue(
    'packetProposal',
    '*',
    'How the assistant proposes to do something.',
    `
    would you like | shall i | should i | do you want | may i | do you agree |
    do you confirm | can you confirm | please confirm | is that okay | is that ok |
    are you okay with | would that work | like to proceed | want to proceed | quiere que |
    desea | souhaitez-vous | voulez-vous | mochten sie | soll ich | gostaria`
  ),
  cue(
    'packetNameLead',
    '*',
    'How people give their name.',
    `
    my name is | my name's | this is | i'm | i am | name is | me llamo | mi nombre es | soy |
    je m'appelle | je suis | mein name ist | ich heisse | ich bin | meu nome e | mi chiamo`
  )
];

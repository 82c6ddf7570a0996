/**
 * Small words, endings and letters by which a language is recognised in a few words, and ways of
 * asking for another language.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { looksLike, says, words } from './wording.ts';

/** What is known of one language; the lists are named after it. */
export function known(
  language: string,
  small: readonly string[],
  endings: string,
  letters: string
): readonly PhraseSet[] {
  const list = (name: string, patterns: readonly string[]): PhraseSet =>
    words(`${name}:${language}`, 'Recognises a language in short turns.', patterns, language);
  return [
    list('language', small),
    ...(endings === '' ? [] : [list('languageEndings', [endings])]),
    ...(letters === '' ? [] : [list('languageLetters', [letters])])
  ];
}

export const languages: readonly PhraseSet[] = [
  ...known(
    'en',
    [
      'start|stop|timer|minutes|hours|days|alarm|alarms|remind|reminder|set|turn|mate|gud|mrng|morning|sir|maam|yep|yeah|nope|hey|u|ur|r|pls|plz|thx|want|wanna|gonna|dont|know|kindly|issue|credit|bill|flight|seat|insurance|pizza|order|large|small',
      'the|a|an|and|or|but|if|of|to|in|on|at|by|for|from|with|without|about|into|over|after|before|under|between|through|during|until|i|you|he|she|it|we|they|me|him|her|us|them|my|your|his|its|our|their|mine|yours|this|that|these|those|who|whom',
      'what|which|when|where|why|how|is|are|am|was|were|be|been|being|do|does|did|done|doing|have|has|had|having|can|could|will|would|shall|should|may|might|must|not|no|yes|dont|doesnt|didnt|isnt|arent|wasnt|cant|wont|im|ive|id|ill|its|thats|whats|lets',
      'please|thanks|thank|hello|hi|hey|bye|goodbye|ok|okay|sure|good|great|nice|need|want|like|get|got|give|make|made|take|go|going|come|find|tell|show|know|think|see|look|help|call|play|add|book|put|send|check|change|cancel|order|open|close|new|old',
      'all|any|some|more|most|much|many|few|other|another|same|only|just|also|too|very|so|then|than|now|here|there|up|down|out|off|again|still|back|well|even|never|always|today|tomorrow|tonight|yesterday|time|day|week|month|year|one|two|three|name|number',
      'account|card|money|bank|email|phone|address|service|problem|issue|people|person|table|restaurant|weather|movie|song|music|album|playlist|rate|rating|stars|hotel|flight|room|party|appointment|doctor|date|pm|am|right|left|big|small|first|last|next|long'
    ],
    'tion|ness|ment|ings|ting|ould|ight|ing|ied|ful|est|ly|ed|th|sh|ck|wn',
    ''
  ),
  ...known(
    'es',
    [
      'seleccione|inferior|bebé|estar|tranquilo|optar|correcto|correcta|deja|entregar|actividad|define|escenario|atributo|calidad|sirve|referencia|arquitectura|alarma|alarmas|recordatorio|recuérdame|lloverá|nevará|frío|calor|hará|mostrar|temperatura|página|leer|lista|siguiente|anterior',
      'el|la|los|las|un|una|unos|unas|lo|al|del|de|y|e|o|u|pero|sino|si|que|qué|quién|quien|cuál|cual|cuándo|cuando|cuánto|cuanto|dónde|donde|cómo|como|por|para|con|sin|sobre|entre|hasta|desde|hacia|en|a|yo|tú|él|ella|ello|nosotros|ustedes|ellos|ellas|mi',
      'mis|tu|tus|su|sus|nuestro|nuestra|me|te|se|nos|le|les|este|esta|esto|estos|estas|ese|esa|eso|aquel|aquella|es|son|soy|eres|somos|era|fue|ser|sido|está|están|estoy|estás|estar|hay|ha|he|han|hemos|haber|tengo|tiene|tienes|tienen|tener|puedo',
      'puede|puedes|pueden|poder|quiero|quiere|quieres|quisiera|necesito|necesita|hacer|hace|haz|hola|gracias|favor|buenos|buenas|días|tardes|noches|adiós|sí|no|más|menos|muy|mucho|mucha|poco|también|tampoco|ya|todavía|aún|ahora|hoy|mañana|ayer|aquí|allí',
      'cuenta|tarjeta|dinero|pedido|ayuda|ayudar|problema|llamar|pagar|cobro|factura|pon|poner|pone|agrega|agregar|añade|añadir|reproduce|reproducir|toca|busca|buscar|encuentra|muestra|muéstrame|reserva|reservar|califica|dale|dame|dime|canción|canciones|película',
      'películas|cine|libro|novela|lista|música|álbum|estrellas|puntos|tiempo|clima|lluvia|mesa|restaurante|personas|año|años|mes|semana|hora|minutos|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|nuevo|nueva|otro|otra|todo|toda|todos|actual|serie|quisiera',
      'califica|calificar|valora|valorar|puntúa|puntuar|encontrar|encuentre|escuchar|escucha|oír|ver|mira|mirar|deseo|desea|pongan|pondrán|ponme|ponga|reproduzca|reproducción|muestre|mostrar|enseña|agregue|guarda|guardar|borra|borrar|cancela|cancelar|cambia|cambiar',
      'envía|enviar|manda|mandar|llama|llame|llamada|llamado|llamados|titulado|abre|abrir|cierra|cerrar|compra|comprar|vende|paga|recibir|recibí|devolver|devolución|reembolso|perdí|robaron|bloquear|transferir|saldo|préstamo|seguro|vuelo|maleta|equipaje|llegar|llegó|entrega',
      'envío|paquete|artista|tráiler|dentro|horas|cero|once|doce|quince|veinte|treinta|cien|mil|juego|trabajo|obra|disco|cantante|género|capítulo|temporada|próximo|próxima|cerca|lejos|abierto|cerrado|bueno|buena|mejor|peor|grande|pequeño|alguien|nadie|nada|algo|siempre|nunca',
      'persona|agente|hablar|hablo|habla|entiendo|entiende|funciona|espero|esperando|dijeron|dicen|creo|sé|sabe|saber|salir|salida|entrada|entrar|cuesta|precio|gratis|dólares|pesos|correo|número|teléfono|dirección|nombre|apellido|contraseña|usuario|lunes|martes|jueves|viernes'
    ],
    'ción|sión|dad|ando|endo|ador|adora|ito|ita|mente|amos|emos|aron|ieron|ería|illo|illa|ción|iste|aste',
    'ñ|¿|¡|á|í|ó|ú'
  ),
  ...known(
    'fr',
    [
      'sélectionnez|inférieur|supérieur|voter|blanc|quels|alarme|alarmes|rappel|rappels|rappelle|pleuvoir|neiger|froid|chaud|dehors|température|page|lire|liste|suivant|précédent|règle|supprime|annule|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|es|vote|élection|candidat|président',
      'le|la|les|l|un|une|des|du|de|d|et|ou|où|mais|si|que|qu|qui|quoi|quel|quelle|quels|quelles|quand|comment|combien|pourquoi|par|pour|avec|sans|sur|sous|dans|entre|vers|chez|en|à|au|aux|je|j|tu|il|elle|on|nous|vous|ils|elles|mon|ma|mes|ton|ta|tes|son|sa',
      'ses|notre|nos|votre|vos|leur|leurs|me|te|se|lui|y|ce|c|cet|cette|ces|ça|cela|est|sont|suis|es|sommes|êtes|était|été|être|ai|as|a|ont|avons|avez|avoir|fait|faire|fais|peux|peut|pouvez|peuvent|pouvoir|veux|veut|voudrais|voulez|vouloir|besoin|faut|dois',
      'doit|devoir|va|vais|aller|bonjour|bonsoir|salut|merci|oui|non|plaît|svp|stp|ne|n|pas|plus|moins|très|trop|aussi|bien|encore|toujours|jamais|déjà|ici|là|maintenant|aujourd|hui|demain|hier|quelqu|compte|carte|argent|commande|aide|aider|problème|appeler|payer',
      'facture|mets|mettre|met|ajoute|ajouter|ajoutez|joue|jouer|jouez|lance|lancer|écouter|écoute|cherche|chercher|trouve|trouver|trouvez|montre|montrer|réserve|réserver|donne|donner|donnez|dis|dites|note|chanson|chansons|film|films|cinéma|livre|roman|liste|lecture',
      'musique|morceau|artiste|étoiles|étoile|points|temps|météo|prévisions|pluie|neige|table|personnes|an|ans|année|mois|semaine|semaines|heure|heures|minutes|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|nouveau|nouvelle|autre|tout|toute|tous|toutes|actuel|série|venir|près',
      'ouvrir|ouvre|ouvrez|fermer|ferme|fera|ferait|sera|serait|aura|humidité|température|froid|chaud|frisquet|loin|proche|jour|jours|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre',
      'parler|parle|parlez|comprends|comprend|marche|fonctionne|attends|attendre|envoyer|envoyez|recevoir|reçu|rembourser|remboursement|remettre|annuler|changer|modifier|vérifier|perdu|volé|bloquer|virement|solde|prêt|assurance|vol|bagage|livraison|colis|personne|conseiller'
    ],
    'eux|euse|aux|ment|ique|ette|eaux|eau|ière|iers|ois|ait|aient|ez|elle|oire|quer|ser|ion',
    'ç|œ|è|ê|à|ù|û|î|ô|ë|ï'
  ),
  ...known(
    'de',
    [
      'alle|alles|wecker|schalte|schalten|zeige|zeig|lesen|seite|wie|viel|viele|monate|stelle|stell|stunden|uhr|wird|werden|regnen|schneien|kalt|warm|draußen|grad|erinnere|erinnerung|erinnerungen|lösche|löschen|aus|an|ab|auf|zum|zur|beim|vom|heute|abend|morgen|nächste|nächsten|woche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|bekomme|elterngeld|antrag',
      'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|wenn|weil|dass|daß|ob|als|wie|was|wer|wen|wem|wo|wann|warum|wieso|welche|welcher|welches|von|vom|zu|zum|zur|mit|ohne|für|gegen|auf|an|am|in|im|ins|aus|bei|beim|nach|über|unter|vor',
      'zwischen|durch|um|bis|seit|ich|du|er|sie|es|wir|ihr|mich|mir|dich|dir|ihn|ihm|uns|euch|ihnen|mein|meine|meinen|meinem|meiner|dein|deine|sein|seine|ihre|ihren|unser|unsere|euer|dieser|diese|dieses|ist|sind|bin|bist|war|waren|sein|habe|hast|hat|haben|hatte',
      'kann|kannst|können|könnte|könnten|will|willst|wollen|möchte|muss|müssen|soll|sollen|darf|wird|werden|wurde|würde|nicht|kein|keine|keinen|nein|ja|doch|noch|schon|nur|auch|sehr|mehr|immer|wieder|hier|da|dort|jetzt|heute|morgen|gestern|bitte|danke|hallo|guten',
      'tag|abend|gut|konto|karte|geld|rechnung|bestellung|hilfe|helfen|problem|anrufen|bezahlen|bekommen|brauche|brauchen|gibt|geben|machen|gehen|kommen|finden|sagen|wissen|zeigen|spiele|spielen|suche|buchen|lied|musik|film|buch|wetter|tisch|personen|jahr|monat|woche'
    ],
    'ung|heit|keit|lich|isch|chen|sten|schaft|igen|ieren|ig|cht|eit',
    'ß|ä|ö|ü'
  ),
  ...known(
    'pt',
    [
      'vc|é|um|uma|instrução|normativa|público|publico|enviar|propostas|proposta|projeto|lei|como|faço|alarme|lembrete|chover|frio|quente|fora|temperatura|página|ler|lista|próxima|anterior|cultura|incentivo|prazo|edital|humano|robô',
      'o|a|os|as|um|uma|uns|umas|do|da|dos|das|de|no|na|nos|nas|ao|à|pelo|pela|e|ou|mas|se|que|quê|quem|qual|quais|quando|quanto|onde|como|porque|por|para|pra|com|sem|sobre|entre|até|desde|em|eu|você|vocês|ele|ela|nós|eles|elas|meu|minha|meus|minhas|seu|sua',
      'seus|suas|nosso|nossa|me|te|lhe|este|esta|isto|esse|essa|isso|aquele|aquela|é|são|sou|somos|era|foi|ser|sido|está|estão|estou|estar|há|tem|têm|tenho|ter|tinha|posso|pode|podem|poder|quero|quer|queria|gostaria|preciso|precisa|fazer|faz|faça|olá|oi|obrigado',
      'obrigada|bom|boa|dia|tarde|noite|tchau|sim|não|mais|menos|muito|muita|pouco|também|já|ainda|agora|hoje|amanhã|ontem|aqui|ali|lá|conta|cartão|dinheiro|pedido|ajuda|ajudar|problema|ligar|pagar|fatura|consigo|consegue|entrar|toque|tocar|adicione|procure|música'
    ],
    'ção|ções|ões|dade|ando|endo|indo|inho|inha|mente|amos|aram|eiro|eira|agem',
    'ã|õ|ç|ê|â'
  ),
  ...known(
    'it',
    [
      'tutte|tutti|sveglie|sveglia|visualizza|qual|previsione|previsioni|giorni|giorno|sotto|sopra|zero|oggi|domani|ieri|leggere|leggi|lista|suona|bene|male|pagina|alta|voce|imposta|elimina|cancella|promemoria|ricordami|fa|farà|freddo|caldo|pioverà|pioggia|alle|prossima|prossimo|settimana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|conto|carta|ordine|aiuto|quanti|quante|ogni|mattina|sera',
      'il|lo|la|i|gli|le|un|uno|una|di|del|della|dei|delle|dello|da|dal|dalla|a|al|alla|ai|alle|in|nel|nella|su|sul|sulla|con|per|tra|fra|e|o|ma|se|che|chi|cosa|come|quando|quanto|dove|perché|quale|io|tu|lui|lei|noi|voi|loro|mio|mia|miei|tuo|tua|suo|sua|nostro',
      'vostro|mi|ti|si|ci|vi|questo|questa|quello|quella|è|sono|sei|siamo|siete|era|stato|essere|ho|hai|ha|abbiamo|avete|hanno|avere|posso|può|puoi|potete|voglio|vorrei|vuole|devo|deve|fare|fa|ciao|buongiorno|buonasera|grazie|prego|favore|sì|non|più|meno|molto|anche'
    ],
    'zione|zioni|mento|ando|endo|ità|iamo|ato|ata|ucci|ello|ezza',
    'ì|ò|ù'
  ),
  ...known(
    'nl',
    [
      'laat|zien|zet|alle|wekkers|wekker|uit|wordt|morgen|zonnig|mijn|herinneringen|herinnering|herinner|verwijder|annuleer|stel|vandaag|regenen|regent|sneeuwen|koud|warm|buiten|graden|uur|volgende|week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|tijd|weer|weerbericht|elke|avond|ochtend|middag|toon|geef',
      'de|het|een|en|of|maar|als|dat|die|dit|deze|wie|wat|waar|wanneer|waarom|hoe|welke|van|voor|met|zonder|op|aan|in|uit|bij|naar|over|onder|door|om|tot|ik|jij|je|hij|zij|ze|wij|we|jullie|u|mij|jou|hem|haar|ons|hun|mijn|jouw|uw|is|zijn|ben|bent|was|waren|heb|hebt',
      'heeft|hebben|had|kan|kunnen|kunt|wil|willen|wilt|moet|moeten|mag|zal|zou|word|worden|niet|geen|nee|ja|nog|al|ook|zeer|meer|hier|daar|nu|vandaag|morgen|gisteren|alsjeblieft|alstublieft|bedankt|dank|hallo|goedemorgen|rekening|bestelling|hulp'
    ],
    'ijk|lijk|heid|tjes|tje|oor|aar|eel|ije',
    ''
  ),
  ...known(
    'pl',
    [
      'i|a|w|we|z|ze|na|do|od|o|u|po|za|przez|dla|bez|przed|nad|pod|przy|jest|są|być|był|była|mam|masz|ma|mamy|nie|tak|to|ten|ta|te|co|kto|gdzie|kiedy|jak|dlaczego|ja|ty|on|ona|my|wy|oni|mój|moja|moje|się|mi|mnie|proszę|dziękuję|dzień|dobry|cześć|chcę|mogę|czy|już'
    ],
    'ość|anie|enie|ować|łem|łam|ego|emu|ych|cie',
    'ą|ę|ł|ś|ż|ź|ć|ń'
  ),
  words('languageName', 'Names of languages.', [
    'spanish|french|german|portuguese|japanese|chinese|mandarin|cantonese|korean|arabic|hindi|urdu|bengali|punjabi|tamil|telugu|italian|dutch|polish|russian|ukrainian|turkish|vietnamese|thai|tagalog|greek|hebrew|farsi|persian|somali|romanian|swedish',
    'español|espanol|castellano|français|francais|deutsch|português|italiano|danish|norwegian|finnish|czech|hungarian|indonesian|malay|swahili|creole|gujarati|marathi'
  ]),
  says('language', 'asked', 1, 'Asking for another language.', [
    'speak|speaks|speaking|talk|talks|understand|understands|chat|write|writes|communicate|converse [to|with|me|us|and|in] [me|us] [only|in|fluent|some] @languageName',
    'continue|help|support|assistance|service|agent|someone|somebody|anyone|representative|person|interpreter|translator|assist|serve|answer|reply|switch|change|explain|conversation|available|this [me|us|my|who|that] ..3 in|to|speaks|speaking|for @languageName',
    '@languageName speaking|speaker|interpreter|translator|translation|support|agent|representative|please',
    'in @languageName [please|instead|only] $',
    'my|our english is|isnt [not|very|so|too] ..2 (good|bad|poor|great|well|enough|limited|weak)',
    '(dont|do not|cant|cannot) [really|well] speak|understand|read|write [much|good|very|any|well] english',
    'need|want|require|have|is [there] [a|an] interpreter|translator',
    'another|different|other|native|own|mother language|tongue',
    '(no hablo|no entiendo|no habla) inglés',
    '(je ne parle pas|ne parle pas) [bien] [l] anglais',
    '(não falo|nao falo|não entendo) inglês',
    'hablar|atienden|habla|hablan|soporte|ayuda en|a español|castellano',
    'parlez|parler|parle [vous] français',
    'sprechen|sprichst|spricht [sie|du|jemand|hier] deutsch',
    'falar|fala|falam|atendimento em|a português',
    '日本語 で|を|が|の ..4 対応|お願い|話せ|できますか|話し'
  ]),
  looksLike('language', 'topic', 'Languages as a subject.', [
    'learn|learning|study|studying|teach|teaching|film|movie|book|books|song|songs|food|music|class|classes|course|lesson|dictionary|subtitles|cooking|recipe|restaurant|album|translate|word|say ..5 @languageName',
    '@languageName film|movie|book|food|music|class|classes|course|lesson|dictionary|subtitles|restaurant|fries|toast|omelette|cuisine|dressing|song|wine|bulldog|shepherd|dictionary',
    '@languageName with subtitles',
    'say|word|mean|means|call|called ..4 in @languageName'
  ])
];

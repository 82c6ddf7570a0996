/**
 * How customers ask for a person, and decline one, in Spanish, French and Portuguese.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { requestsIn } from './explicitRequestWording.ts';

export const explicitRequestRomance: readonly PhraseSet[] = [
  ...requestsIn('es', {
    lists: {
      esStaff: [
        'humano|humana|humanos|agente|agentes|asesor|asesora|asesores|representante|operador|operadora|ejecutivo|ejecutiva|supervisor|supervisora|encargado|encargada|gerente|jefe|jefa|responsable|técnico|especialista|empleado|trabajador|consultor|teleoperador',
        'ser humano|persona real|persona de verdad|persona humana|persona encargada|persona física|carne y hueso|atención al cliente|servicio al cliente|servicio de atención|soporte técnico|ejecutivo de cuenta|asesor humano|agente humano|operador humano'
      ],
      esAnyone: [
        'persona|alguien|alguno|compañero|gente|colega|recepción|ventas|facturación|soporte|cobranza|reclamaciones|reclamos|administración'
      ],
      esTalk: [
        'hablar|ablar|hablo|platicar|conversar|chatear|charlar|comunicarme|comunicar|comunico|contactar|contactarme|contacto|hablarle|tratar'
      ],
      esConnect: [
        'pase|pasa|pasar|pasas|pasan|pasarme|páseme|pásame|paseme|pásenme|comuníqueme|comunícame|comunique|comunicas|comunican|comunica|transfiera|transfiérame|transfiere|transfiéreme|transferir|transferirme|transfieran',
        'conecte|conécteme|conéctame|conectar|conectarme|conecta|derive|deríveme|derivar|ponga|póngame|ponme|poner|ponerme|dirija|desvíe|redirija|escale|escalen|escalar|eleven'
      ],
      esWish: [
        'quiero|qiero|kiero|quero|necesito|nececito|nesecito|deseo|quisiera|dame|deme|denme|exijo|prefiero|preferiría|busco|solicito|pido|requiero|gustaría|ocupo|urge|mejor'
      ],
      esDo: [
        'atienda|atiende|atendiera|atender|ayude|ayudar|llame|llamen|llamar|llamara|contacte|contacten|contactara|contactar|explica|explique|responda|marque|revise|revisar|vea|asista'
      ]
    },
    requests: [
      '@esTalk ..3 con|a ..2 @esStaff|@esAnyone',
      '@esTalk [con] [un|una] @esStaff',
      '@esConnect ..3 con|a ..2 @esStaff|@esAnyone',
      '@esConnect ..2 @esStaff',
      '@esWish [a|con|de] [un|una|el|la|al|tu|su|algún|otro|otra] @esStaff',
      '@esWish [a] [un|una|otra] persona [por|ya|ahora|real|aquí] [favor] $',
      '(ayuda|asistencia|atención|contacto|llamada|conversación|apoyo|cita) ..2 de|con|por ..1 @esStaff|@esAnyone',
      'atención|soporte|asistencia|ayuda|agente|asesor|operador|chat|apoyo humano|humana|personalizada',
      'me|nos ..3 @esDo ..3 @esStaff|@esAnyone',
      '(alguien|una persona|un humano|un asesor|un agente|un ejecutivo|un supervisor|un técnico) ..2 me|nos|mi|esto|venir ..2 @esDo|caso|chat|explica',
      'que [alguien|una|un] [persona|@esStaff] @esDo|revise mi|esto|el caso',
      'que alguien ..2 @esDo',
      'devuelvan|regresen|devolver|regresar la|una llamada',
      'hay [algún|alguna|un|una] [número] [donde] [me] alguien|@esStaff|persona|atienda ..4 disponible|ahí|@esTalk|@esDo|persona|@esStaff',
      '^ [un|una|el|hola|sí|si|ok|no] [un|una] @esStaff [humano|real|en] [por|gracias|ya|ahora|porfa|porfavor|vivo] [favor] $',
      '^ [@esTalk|contactar] [con] @esStaff|asesor',
      'cómo|dónde|quién ..4 @esTalk ..4 @esStaff|persona|alguien',
      'llámenme|llámeme|llamenme',
      'llámame [por|al|ya|mañana|hoy|urgente|ahora] [teléfono|favor] $',
      'que me|nos llame|llamen|contacte|contacten|llamara',
      'puede|pueden|podría|podrían (llamarme|contactarme|alguien llamarme)'
    ],
    always: [
      'no quiero|deseo [hablar|seguir|chatear|tratar] [hablando] con un|una|este|el bot|robot|máquina|computadora|contestadora',
      'robot|bot|máquina|computadora ..2 @esWish ..2 @esStaff|persona'
    ],
    refusals: [
      'no quiero|necesito|deseo|quisiera|pido|solicito|pienso [a] [un|una|@esTalk] [con] [un|una|nadie] [@esStaff|@esAnyone]',
      'no hace|hacen falta',
      'no hace|hacen falta [que] [me] [@esConnect|@esTalk] [con|a] [un] [@esStaff]',
      'no me|nos @esConnect|llame|llamen|llames',
      'no es necesario|preciso',
      'prefiero|mejor|preferiría no @esTalk|@esConnect',
      'prefiero que me ayudes',
      'sin @esTalk|@esConnect',
      'ningún|ninguna @esStaff|@esAnyone',
      'no una|un persona|@esStaff',
      'estoy|estás hablando|chateando [con] ..2 @esStaff|@esAnyone',
      'eres|es [usted|tú] ..3 @esStaff|persona'
    ],
    others: [
      'con|a mi|mis|sus ..1 jefe|hermana|hermano|mamá|papá|esposa|esposo|hija|hijo|madre|padre|amigo|amiga|abuela|gerente',
      'hablé|habló|hablado|dijo|prometió|ayudó|atendió|atendieron|llamó ..4 @esStaff|@esAnyone',
      '@esStaff|@esAnyone [que] [ya|también] [me|nos] [ya] dijo|prometió|ayudó|atendió|llamó|robó|fue|vino|era|reservó|usó|entró|ofreció|estudió',
      '@esStaff|persona (inmobiliario|inmobiliaria|comercial|aduanal|titular|mayor|adulta|adicional|de la tienda|de viajes|de ventas|de grúa|de telefonía|no)',
      'agente|operador|gerente|responsable de ..1 viajes|ventas|grúa|telefonía|tienda|aduanas|entrega|seguros',
      'ganar|gana|sueldo|salario|vacantes|vacante|trabajo|soy|calificar|evaluar|encuesta|cancela|cancelar ..4 @esStaff|persona',
      'habitación|seguro|plan|mesa|reserva|boleto ..2 persona|personas',
      'jefe|gerente|supervisor quiere|debe|tiene|necesita|pide',
      'por|el correo|email|mail',
      'euros|dólares|pesos|dinero ..2 @esStaff'
    ]
  }),
  ...requestsIn('fr', {
    lists: {
      frStaff: [
        'humain|humaine|humains|conseiller|conseillère|conseillers|agent|agents|opérateur|opératrice|représentant|responsable|superviseur|manager|technicien|interlocuteur|chef|supérieur|expert|gérant|téléconseiller|collaborateur',
        'être humain|vraie personne|personne réelle|personne physique|service client|service clients|service technique|service facturation|service réclamation|service commercial|support technique|chargé de clientèle|vrai conseiller|vrai humain|employé'
      ],
      frAnyone: ["personne|quelqu'un|quelqu un|qqn|qqun|gens|collègue|collègues"],
      frTalk: [
        "parler|parlé|parle|discuter|échanger|causer|communiquer|dialoguer|converser|chatter|chat|m'entretenir|entretenir|joindre|contacter"
      ],
      frConnect: [
        'passez|passer|passe|mettez|mettre|mets|mis|mise|transférez|transférer|transfère|transfert|connectez|connecter|dirigez|orientez|redirigez|rediriger|basculez|escaladez|escalader|donnez|faites intervenir|remettez'
      ],
      frWish: [
        'veux|voudrais|voudrai|souhaite|souhaiterais|aimerais|demande|exige|besoin|faut|préfère|préférerais|attends|attend|cherche|jve|désire|réclame'
      ],
      frDo: [
        "m'aider|aider|m'appeler|appeler|appelle|rappeler|rappelle|contacter|contacte|répondre|réponde|regarde|regarder|s'en occupe|occupe|reprendre|reprenne|intervenir|m'expliquer|voir|traite"
      ]
    },
    requests: [
      '@frTalk ..2 avec|à|a|au|aux|vers ..2 @frStaff|@frAnyone',
      '@frTalk [le|la|un|une|votre] @frStaff',
      '@frConnect ..4 avec|à|a|vers|au ..1 @frStaff|@frAnyone',
      '@frConnect [moi|nous] [en] [relation|contact|ligne] [avec|à|vers] [un|une|votre|le|la|à] [vrai|autre] @frStaff|@frAnyone',
      '@frConnect [moi|nous] en relation|contact|ligne',
      'me|nous passer|transférer|mettre|rediriger ..4 @frStaff|@frAnyone',
      "@frWish [de|d'|avoir|qu'] [avoir|parler] [un|une|le|la|à|l'] [vrai|vraie|autre] @frStaff",
      '@frWish [de] avoir|qu|que [un|une] [@frAnyone|@frStaff] [au|@frDo|en|qui]',
      '(assistance|aide|support|intervention|réponse|contact) humaine|humain',
      'agent|conseiller humain',
      "(quelqu'un|une personne|un humain|un conseiller|un agent|un technicien|un collègue|une vraie personne) ..6 @frDo",
      "qu' un|une @frStaff ..2 @frDo",
      '@frStaff|@frAnyone ..1 (au téléphone|au bout du fil|en ligne)',
      '(rappelez|contactez) moi|nous',
      'appelez moi|nous [au|par|demain|svp|vite|maintenant] $',
      'être|etre (rappelé|rappelée|contacté|contactée|appelé|mis en relation|mise en relation)',
      '[me|nous] (me rappeler|me rappelle|me rappeliez|demande de rappel|je veux un rappel)',
      '(y a t il|il y a|est ce qu il y a|y a) [un|une] [vrai|vraie] @frStaff|@frAnyone ..4 disponible|réel|vrai|aider|répondre|ici|là',
      "^ [un|une|l'|oui|non|ok] [un|une] [vrai|vraie] @frStaff [humain] [s'il|svp|s] [vous|te|il] [plaît|plait|svp|stp|merci|vous|te] [plaît|plait] $",
      'humain|conseiller|agent|conseillère (svp|stp|s il vous plait|s il te plait)',
      'comment|où|numéro ..4 @frTalk ..4 @frStaff|@frAnyone',
      'laissez moi @frTalk',
      'un|une personne [pour] [m] aider'
    ],
    always: [
      'pas|plus|refuse [de] parler|discuter|continuer ..2 robot|machine|bot|ordinateur',
      'robot|bot|machine ..2 humain|personne svp'
    ],
    refusals: [
      'pas [que] [me] @frTalk|@frConnect|rappeler',
      "pas [besoin|envie] [de|d'|que] [me] [un|une|@frTalk|@frConnect] [@frStaff]",
      "pas besoin|envie|nécessaire [de|d'] [un|une] [@frStaff]",
      'pas une|un @frAnyone|@frStaff',
      '@frConnect [moi] pas|personne',
      'ne me|nous @frConnect ..1 personne',
      "inutile|jamais|sans|annulez|annuler [de|d'|l] [appel|me] [avec] [un|une|le] [@frTalk|@frConnect|passer|rappeler|@frStaff]",
      "veux|voudrais|souhaite pas [de|d'|un|une|que] [@frStaff|quelqu]",
      'aucun|aucune @frStaff|@frAnyone',
      'préfère ne pas',
      'préfère que vous',
      'êtes|es|suis vous|tu|je ..3 @frStaff|@frAnyone',
      'est ce que|qu je parle ..3 @frStaff|@frAnyone',
      'tu es ..3 @frStaff|@frAnyone'
    ],
    others: [
      'à|avec|a mon|ma|mes ..1 patron|soeur|frère|mère|père|femme|mari|fille|fils|ami|amie|chef',
      'ai|a|avait parlé ..3 @frStaff|@frAnyone',
      '@frStaff|@frAnyone [qui] [ne] [m|n|a|ont|est|était|doit] [pas|a] [déjà] promis|volé|utilisé|été|entré|venu|aidé|répondu|livré|signé|testé|valider|aime|était|était',
      '(quand) passe [le] @frStaff',
      '@frStaff|personne (immobilier|immobilière|commercial|titulaire|âgée|agée|du magasin|de grue|de support)',
      'opérateur|agent|directeur|responsable de ..2 grue|fille|voyage|magasin|support|sécurité',
      'salaire|emploi|devenir|travaille|suis|noter|enquête|évaluer|cherche ..4 @frStaff|personne',
      'chambre|assurance|table|place|combien ..2 personne|personnes',
      'numéro|adresse|mail|nom de|du|d ..2 @frStaff|magasin',
      'votre service client est|était',
      'personne [ne|n] [m] aime|est|répond|livré|veut',
      'personne à|au|dans cette|domicile|ce'
    ]
  }),
  ...requestsIn('pt', {
    lists: {
      ptStaff: [
        'humano|humana|humanos|atendente|atendentes|agente|representante|operador|operadora|gerente|supervisor|supervisora|consultor|consultora|especialista|responsável|chefe|técnico|funcionário|funcionária|ser humano|pessoa real|pessoa de verdad',
        'atendimento humano|atendimento ao cliente|suporte técnico|central de atendimento|pessoa de verdade|gente de verdade|setor financeiro|sac|suporte humano|atendimento'
      ],
      ptAnyone: [
        'pessoa|alguém|alguem|gente|vendas|financeiro|suporte|cobrança|ouvidoria|recepção'
      ],
      ptTalk: [
        'falar|fala|falo|conversar|converso|chat|bater papo|tratar|resolver|contato|contatar|comunicar'
      ],
      ptConnect: [
        'passa|passar|passe|transfere|transferir|transfira|transfiram|encaminha|encaminhe|encaminhar|conecta|conecte|conectar|coloca|coloque|colocar|bota|direciona|direcione|escale|escala|escalar|redireciona|chama|chame|chamar'
      ],
      ptWish: [
        'quero|kero|qro|queria|preciso|precisava|gostaria|desejo|prefiro|exijo|solicito|peço|busco|necessito|deixa|deixe'
      ],
      ptDo: [
        'atenda|atender|ligar|ligue|ligasse|ligar|ajudar|ajude|contate|contato|analise|analisar|veja|veja|verifique|responda|resolva|falar'
      ]
    },
    requests: [
      '@ptTalk ..3 com|c|ao|para|a|no ..2 @ptStaff|@ptAnyone',
      '@ptTalk [com|c] @ptStaff|pessoa',
      '@ptConnect ..3 para|pra|com|a|ao|o|um ..2 @ptStaff|@ptAnyone',
      '@ptConnect [o|a|um|uma|seu|sua] @ptStaff',
      'pode|podem|sim|favor [me] transferir|transfere $',
      '@ptWish [de|com|por] [um|uma|o|a|seu|sua|outro] @ptStaff',
      '@ptWish [de] [um|uma] pessoa [por|agora|real|aqui|já] [favor] $',
      '(ajuda|atendimento|suporte|contato|assistência|retorno|apoio) ..1 (humana|humano|de um consultor|de um atendente|com um atendente)',
      'contato|retorno|ligação de|com [um|uma] @ptStaff|@ptAnyone',
      '(alguém|uma pessoa|um humano|um atendente|um consultor|um técnico|um supervisor) ..4 (@ptDo|em contato|ligar)',
      '(que|pra|para) [um|uma] [alguém|@ptStaff|@ptAnyone] ..2 @ptDo',
      'atendido|atendida por ..1 @ptStaff|@ptAnyone',
      'me|nos liguem|ligarem|retornem|liga|ligue [por|a|agora|urgente] [favor|ligação] $',
      'vocês|alguém|podem|pode [podem|pode] me ligar',
      'retornem|retornar|retorno ..1 ligação',
      'tem|há|existe|tinha [algum|alguma|um|uma] @ptStaff|alguém|número ..5 disponível|aí|@ptDo|@ptTalk|@ptStaff|aqui',
      '^ [um|uma|o|oi|sim|não|ok|quero] [um|uma] @ptStaff [humano|por|favor|agora|já|pfv] [favor|agora] $',
      '@ptStaff|pessoa (por favor|pfv|pfvr|agora)',
      'como|onde|quem ..4 @ptTalk ..3 @ptStaff|@ptAnyone',
      'dá|tem|consigo [pra|para|como] @ptTalk com ..1 @ptStaff|@ptAnyone',
      'pessoa [pra|para] me ajudar'
    ],
    always: [
      '(não quero|chega|cansei|sem) [de] [mais] [falar] [com|de] [um|o|esse] robô|robo|bot|máquina',
      'robô|robo|bot|máquina ..2 @ptWish ..2 @ptStaff|pessoa'
    ],
    refusals: [
      'não quero|preciso|desejo|gostaria [mais] [de] [@ptTalk] [com] [um|uma|ninguém] [@ptStaff|@ptAnyone]',
      'não precisa|precisam [me] [@ptConnect|ligar|transferir] [para] [@ptStaff]',
      'não me @ptConnect|ligue|liguem|transfira',
      'não uma|um pessoa|@ptStaff',
      'sem @ptTalk|@ptConnect',
      'nenhum|nenhuma @ptStaff|@ptAnyone',
      'prefiro que você|vocês',
      'prefiro|melhor não @ptTalk',
      'você|é [é] ..2 @ptStaff|pessoa',
      'estou falando com ..2 @ptStaff|@ptAnyone',
      'cancela|cancelar|cancele ..3 @ptStaff'
    ],
    others: [
      'com|para|pra minha|meu|meus ..1 chefe|irmã|irmão|mãe|pai|esposa|marido|filha|filho|amigo|amiga|gerente',
      'falei|falou|conversei|prometeu|ajudou|atendeu ..3 @ptStaff|@ptAnyone',
      '@ptStaff|@ptAnyone [que] [já] [me|não] [já] (foi|ajudou|prometeu|roubou|usou|entrou|veio|passou|testou|ligou|precisa|quer|atendeu|disse|é ótimo)',
      '@ptStaff|pessoa (titular|idosa|comercial|de vendas|de imóveis|de guindaste|da loja|da minha)',
      'operador|operadora|gerente|consultor|corretor de|da ..2 guindaste|vendas|loja|filha|imóveis|viagens',
      'salário|vaga|vagas|trabalho|viro|avaliar|pesquisa|satisfação|quero avaliar|sou ..4 @ptStaff|pessoa',
      'seguro|plano|quarto|mesa ..2 pessoa|pessoas',
      'falar|conversar sobre|menos|do|da',
      'chefe|gerente quer|precisa|deve',
      'reais|dinheiro ..3 @ptStaff',
      'atendimento de vocês',
      'mail|email|número do|da|de ..1 @ptAnyone|@ptStaff|loja'
    ]
  })
];

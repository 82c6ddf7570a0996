/**
 * Death, danger, illness, hardship and pressure by somebody else, in Spanish, French and Portuguese.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { lifeEventsIn } from './lifeEventWording.ts';

export const lifeEventRomance: readonly PhraseSet[] = [
  ...lifeEventsIn('es', {
    selfHarm: [
      'suicidio|suicidarme|suicidarse|suicida|suicidar|autolesión|autolesionarme',
      '(me quiero|quiero|ganas de|prefiero|deseo|ojalá|mejor) [me] morir|morirme|muero|muera',
      '(matarme|ahorcarme|colgarme|quitarme la vida)',
      'me mato|voy a matar',
      '(no|ya no) [quiero|tengo|aguanto|puedo] [ganas] [de|más|seguir] vivir|viviendo|existir',
      'acabar|terminar|acabo con mi vida',
      'acabar|terminar con todo ..6 vida',
      '(no|sin) ..5 sentido|motivos|razones|razón ..3 (vivir|viviendo|mi vida)',
      '(no vale la pena|para qué) [seguir] vivir|viviendo',
      'seguir ..2 este mundo',
      'mejor|mejores sin mí',
      'cortando|cortarme|cortándome [me] [otra|de|los|las|$]',
      'me estoy|vuelto [a] cortando|cortar',
      'pastillas ..8 (tomar todas|tomármelas|tomar me|tragar)',
      '(no|nunca|jamás) [quiero|quisiera] despertar|despertara|despertarme|despertase',
      'desaparecer (para siempre|del mundo|de este mundo)',
      'a nadie|nadie ..5 me muero|muriera|muera',
      'tirar|tirarme|lanzarme|saltar ..2 puente|tren|ventana|balcón|metro',
      '(estar|estaría|estuviera) [mejor] muerto|muerta',
      '(hacerme daño|lastimarme|herirme)',
      'vida ..3 no vale'
    ],
    death: [
      'falleció|fallecido|fallecida|fallecimiento|difunto|difunta|viuda|viudo|funeral|duelo',
      '(se murió|murió|ha muerto|se me murió) mi|nuestro|nuestra|su madre|padre|esposo|esposa|marido|mujer|hijo|hija|hermano|hermana|abuelo|abuela|mamá|papá',
      'mi|nuestro|nuestra madre|padre|esposo|esposa|marido|mujer|hijo|hija|hermano|hermana|abuelo|abuela|mamá|papá [se|ha|acaba] [de] murió|muerto|morir',
      '(perder|perdí|perdimos|perdido) a mi|nuestro|nuestra',
      '(certificado de defunción|acta de defunción)'
    ],
    violence: [
      'me|nos pega|golpea|maltrata|amenaza|amenazó|amenazan|agrede|agredió|violó|golpeó|persigue|acosa',
      '(amenazó con|quiere|va a) matarme|matarnos|pegarme',
      '(violencia doméstica|violencia de género|orden de alejamiento|temo por mi vida|entraron a mi casa|están entrando a mi casa)'
    ],
    medical: [
      'no|apenas respira|respirar|despierta|reacciona',
      'no puedo respirar',
      '(dolor|duele) ..4 pecho',
      '(infarto|derrame|ambulancia|inconsciente|terminal|cuidados intensivos|enfermedad terminal)',
      'diagnosticaron|diagnosticado|tengo|tiene ..2 cáncer|leucemia|tumor'
    ],
    hardship: [
      '(sin trabajo|perdí el trabajo|perdí mi trabajo|perdí mi empleo|quedé sin empleo|me despidieron|estoy desempleado|estoy desempleada|en el paro)',
      '(no tengo|no hay|sin) [dinero] [para|ni] [para] (comer|comida|la renta|el alquiler)',
      'desahuciar|desahucio|desalojar|desalojo|bancarrota|quiebra|embargo|embargar',
      'no me|nos alcanza',
      '(no puedo|no podemos) pagar ..6 luz|agua|hipoteca|alquiler|renta|comida|más'
    ],
    pressure: [
      'me obliga|obligan|obligando|presiona|presionan|chantajea|chantajean|extorsionan|extorsiona|coacciona',
      '(no|sin) [se] [lo] cuente|cuentes|contárselo|decir|diga|decirle|decírselo ..2 nadie|banco|familia',
      'dice|dicen|dijo|pide|piden|pidió ..4 (saque|transfiera|mueva|envíe|mande|comprar|compre) ..3 (dinero|ahorros|tarjetas regalo|tarjetas de regalo)',
      'tarjetas [de] regalo ..3 secreto|policía'
    ],
    figure: [
      'muero|morir|morirme|muerto|muerta|mato|mataría de|por hambre|risa|ganas|sueño|cansancio|calor|frío|un|una|aburrimiento|sed',
      'escuadrón suicida',
      'vivir sin esta|este|la|el|mi',
      '(me despidieron) muy|amablemente|con',
      'batería|móvil|celular|teléfono|planta|línea ..3 murió|muerta|muerto',
      'proceso|programa|app ..3 muere|mato',
      'perdí|perder|perdimos ..2 recibo|partido|bus',
      'acabar|terminar con el|la|mi suscripción|chat|contrato',
      'caso de muerte|fallecimiento'
    ]
  }),
  ...lifeEventsIn('fr', {
    selfHarm: [
      "suicide|suicider|suicidaire|m'automutile|automutilation",
      '(envie de|veux|voudrais|préfère|préférerais|aimerais) [être] mourir|mort|morte|crever',
      'me (tuer|pendre|scarifie|scarifier|tue|foutre en l air|faire du mal|jeter sous|ouvrir les veines)',
      '(ne|plus) [veux|envie|peux] [n en] [pas|plus|de] vivre|exister',
      "(en finir|mettre fin) [avec|à] [la|mes|ma|l'] [vie|jours|existence]",
      '(raison|sens|quoi|force|envie|pourquoi|sert) ..4 (vivre|ma vie)',
      'mieux sans moi',
      'médicaments|cachets|pilules ..8 tout|tous avaler|prendre',
      'médicaments|cachets|pilules ..8 avaler|avale|prendre tout|tous',
      '(jamais|pas|plus) [me|se] réveiller',
      'disparaître (pour toujours|à jamais|de ce monde)',
      '(si je) (mourais|meurs|étais mort)',
      'sauter|jeter ..3 pont|train|fenêtre|balcon|métro',
      "(décidé d en finir|vie ne vaut|plus la force de vivre|n'en peux plus de vivre)"
    ],
    death: [
      'décédé|décédée|décès|défunt|défunte|veuve|veuf|obsèques|enterrement|deuil',
      'mon|ma|notre mari|femme|mère|père|fils|fille|frère|soeur|conjoint|compagnon|maman|papa|époux|épouse est|vient [de] mort|morte|mourir',
      '(perdu|perdre) mon|ma|notre mari|femme|mère|père|fils|fille|frère|soeur|enfant|bébé|conjoint|maman|papa'
    ],
    violence: [
      'me|nous frappe|bat|menace|tape|agresse|harcèle|viole|violente|séquestre',
      '(menacé|menace|veut|va) [de] [me|nous] tuer|frapper',
      '(violences conjugales|violence conjugale|peur pour ma vie|on m a agressé|on m a violée|cambrioleur chez moi)'
    ],
    medical: [
      '(ne respire|respire plus|respire pas|peux plus respirer|ne se réveille)',
      '(douleur|mal) ..4 poitrine',
      '(infarctus|crise cardiaque|avc|ambulance|inconscient|inconsciente|phase terminale|soins intensifs|soins palliatifs)',
      'diagnostiqué|ai|atteint|atteinte|a ..2 cancer|leucémie|tumeur'
    ],
    hardship: [
      "(perdu mon emploi|perdu mon travail|perdu mon boulot|j'ai été licencié|j'ai été licenciée|surendetté|surendettée|surendettement|au chômage)",
      '(plus|pas|rien) [de] [quoi|argent|pour] [pour|à|de] manger',
      'expulsés|expulsé|expulsée|expulsion|faillite|huissier|huissiers|saisie',
      '(arrive|peux|peut|pouvons) [pas|plus] [plus] [à] payer ..3 loyer|factures|courses|électricité|crédit|manger|chauffage|plus'
    ],
    pressure: [
      'me|nous (force|oblige|contraint|forcent|obligent|fait chanter|font chanter|fait du chantage)',
      '(ne|rien) [pas] [en] [rien] dire|parler ..2 banque|personne|famille|police',
      'dit|demande|disent|veut ..6 (virer|transférer|envoyer|retirer|acheter|achète) ..4 (argent|économies|cartes cadeaux)',
      'cartes cadeaux ..3 secret|police'
    ],
    figure: [
      "meurs|mourir|mort|morte|tué|tue|tuerais d'|de|pour [envie|faim|rire|soif|rire|fatigue|un]",
      'me tue le|à|$',
      'prix|jeu|pub ..2 me tue',
      'suicide squad',
      'vivre sans cette|cet|ce|la|le|mon|ma',
      'prix|hausse|augmentation ..3 frappe',
      'téléphone|batterie|ligne|plante|portable ..2 mort|morte',
      '(assurance décès|nature morte|point mort)',
      'fin|finir à|avec mon|ce|cette|l abonnement|chat|contrat|appel',
      'perdu mon|le|ma reçu|match|carte|ticket'
    ]
  }),
  ...lifeEventsIn('pt', {
    selfHarm: [
      'suicídio|suicidar|suicida|suicidas|automutilação|automutilar|me enforcar',
      '(quero|queria|vontade de|prefiro|preferia|vou|penso em|melhor) [me|era|eu] [estar] morrer|matar|mato|morto|morta',
      'me mato|matar|cortar|machucar|enforcar',
      '(não|nem) [quero|aguento|consigo] [mais] viver|existir|acordar',
      '(acabar|dar fim|fim|tirar) [com|à|a|na] [a] minha|própria [própria] vida',
      '(sentido|motivos|motivo|razão|pra que|para que|vontade) ..3 viver|vivendo',
      'melhor sem mim',
      'remédios|comprimidos ..6 tomar (todos|tudo|tomar)',
      'nunca mais acordar',
      'sumir (para sempre|pra sempre|do mundo|desse mundo)',
      'ninguém ..6 morresse|morrer|falta',
      'pular|jogar ..2 ponte|prédio|trem|janela|metrô',
      'vida ..2 (não vale)',
      'voltei|voltar a me cortar'
    ],
    death: [
      'faleceu|falecido|falecida|falecimento|viúva|viúvo|velório|enterro|óbito|luto',
      '(meu|minha|nosso|nossa) marido|esposa|mãe|pai|filho|filha|irmão|irmã|avó|avô|esposo|mulher|bebê (morreu|acabou de morrer)',
      '(perdemos|perdi|perder) nosso|nossa|meu|minha|um filho|filha|pai|mãe|marido|esposa|irmão|irmã|bebê|avó|avô'
    ],
    violence: [
      'me|nos bate|agride|ameaça|ameaçou|persegue|espanca|bateu|agrediu|estuprou|violenta',
      '(ameaçou|quer|vai) [me] matar [me]',
      '(violência doméstica|medida protetiva|medo de morrer|invadindo minha casa|invadiram minha casa)'
    ],
    medical: [
      '(não está respirando|não respira|parou de respirar|não consigo respirar|não acorda)',
      'dor|dores ..3 peito',
      'infarto|avc|ambulância|inconsciente|desmaiou|uti|terminal',
      'diagnosticado|diagnosticada|tenho|está|tem ..2 câncer|leucemia|tumor'
    ],
    hardship: [
      '(perdi o emprego|perdi meu emprego|fui demitido|fui demitida|fiquei desempregado|estou desempregado|estou desempregada)',
      '(não tenho|sem) [dinheiro|nada] [para|pra|o] [que] comer|comida|aluguel',
      'despejados|despejado|despejada|despejo|falência|superendividado|superendividada',
      '(não consigo|não conseguimos|sem condições de|não posso) [mais] pagar ..6 luz|água|aluguel|comida|parcela|mais'
    ],
    pressure: [
      '(me|nos) [está] obriga|obrigando|obrigam|força|forçando|pressiona|pressionando|chantageia|chantageando|extorquindo',
      'está me obrigando|forçando|chantageando|pressionando|extorquindo',
      '(não|sem) [posso] contar|falar|dizer ..3 banco|ninguém|família|polícia',
      'mandou|mandam|pediu|pedem|disse|dizem ..6 (transferir|sacar|enviar|comprar) ..4 (dinheiro|economias|cartão presente|cartões presente|gift card)',
      '(cartão presente|cartões presente) ..3 segredo'
    ],
    figure: [
      'morrendo|morri|morto|morta|mataria|matei|morrer de|por|a fome|rir|vontade|cansaço|sono|calor|um|curiosidade',
      'esquadrão suicida',
      'celular|bateria|planta|linha|telefone ..2 morreu|morta',
      'preço|jogo ..3 mata',
      'caso de morte',
      'acabar|encerrar com a|o|minha assinatura|chat|contrato',
      'perdi|perdemos o|meu recibo|jogo|ônibus'
    ]
  })
];

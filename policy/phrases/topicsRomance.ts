/**
 * Fraud, leaving, bills and legal steps in Spanish, French and Portuguese.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { topicsIn } from './topicWording.ts';

export const topicsRomance: readonly PhraseSet[] = [
  ...topicsIn('es', {
    lists: {
      esBelonging: [
        'tarjeta|tarjetas|cartera|billetera|celular|móvil|teléfono|bolso|monedero|pasaporte|chequera'
      ],
      esPayment: [
        'cargo|cargos|pago|pagos|compra|compras|cobro|cobros|retiro|retiros|transferencia|transferencias|movimiento|movimientos|transacción|transacciones|operación|operaciones|débito|adeudo|bizum'
      ],
      esAccount: [
        'cuenta|cuentas|suscripción|subscripción|contrato|línea|membresía|servicio|plan|póliza|internet|tarifa|seguro|alta'
      ]
    },
    fraud: [
      'robaron|robó|robado|robada|robaran|hurtaron|quitaron|sustrajeron ..4 @esBelonging|dinero|identidad|datos|cuenta',
      '(perdí|perdido|perdida|perder|extravié|extraviado|extraviada|se me perdió|se perdió|dejé|olvidé|no encuentro|no aparece) ..3 @esBelonging',
      '@esBelonging ..4 robada|robado|perdida|perdido|extraviada|clonada|duplicada|desaparecida',
      '(no|desconozco|nunca|jamás) [lo|los|la|las] reconozco|conozco|autoricé|autorizado|hice|realicé|compré|autorizo|realizado|hecho|ordené',
      '@esPayment ..4 (extraño|extraños|extraña|extrañas|raro|raros|sospechoso|sospechosos|sospechosa|sospechosas|fraudulento|fraudulentos|desconocido|desconocidos|no es mío|que no)',
      '(no fui yo|no es mío|no es mía|no son míos|yo no fui|sin mi permiso|sin mi autorización|sin permiso)',
      'alguien|otro|desconocido|ladrón|hacker ..3 usó|usa|entró|accedió|está usando|sacó|compró|utilizó|abrió|cambió',
      'hackearon|hackeado|hackeada|hackeo|jaquearon|clonaron|clonado|clonada|estafaron|estafado|estafada|estafa|timaron|fraude|fraudulento|fraudulentos|suplantaron|suplantación|vaciaron|duplicaron',
      '(sacaron|retiraron|falta) ..2 dinero',
      '(abrieron|sacaron|pidieron) ..4 a mi nombre',
      '(di|dieron|compartí|puse|pasé|entregué) ..3 código|clave|contraseña|datos|pin',
      'sospechosa|sospechoso|sospechosos|sospechosas|no autorizado|no autorizada',
      'enlace|mensaje|correo falso|phishing ..4 puse|di|pinché|abrí'
    ],
    closure: [
      '(cerrar|cierren|cierre|cancelar|cancelen|cancele|cancelación|dar de baja|darme de baja|denme de baja|doy de baja|eliminar|eliminen|borrar|borren|anular|anulen|rescindir|terminar|terminen|dejar|suspender|finalizar) ..3 @esAccount',
      '(darme|dar|denme|doy|dé|tramitar|solicitar|pedir|quiero) [de|la|mi] baja',
      'cancelar|terminar|cerrar con ustedes|todo',
      '(cambiar|cambiarme|cambio|voy|vamos|pasarme|paso|ir|irme) ..3 (otra compañía|otra empresa|otro banco|otro operador|la competencia|otro proveedor|otra operadora)',
      '(no voy a|no quiero|no deseo|no pienso) (renovar|seguir siendo|continuar con)',
      'ya no quiero ..2 @esAccount',
      '(no quiero|dejar de) ..2 (ser cliente|siendo cliente)'
    ],
    billing: [
      '(cobraron|cobrado|cobran|cobró|descontaron|cargaron|facturaron|cargado) ..4 (dos veces|doble|de más|demás|mal|indebidamente|sin|después|duplicado|algo|otra vez)',
      '(quiero|necesito|solicito|exijo|pido|espero|deseo|dónde está|no he recibido|no me ha llegado|cuándo) ..5 reembolso|devolución|reintegro|abono',
      'devuélvanme|devuelvan|devolver|devuélvame|regresen|reembolsen|reembolsar|reintegren ..3 dinero|importe|plata|pago|cargo|me',
      'dinero de vuelta',
      '(factura|recibo|cuenta|cobro|tarifa|precio|importe|cargo|cantidad) ..6 (mal|error|incorrecto|incorrecta|equivocada|equivocado|no es la|no es el|más alta|más alto|no corresponde|duplicado|duplicada|indebido|indebida|no acordamos)',
      '(error|equivocación|problema|cobro indebido|cargo duplicado|cobro duplicado|cargo doble|cobro doble) ..4 (factura|recibo|cobro|cargo|cuenta)',
      '(cargo duplicado|cobro duplicado|cobro indebido|cargo indebido|doble cobro|cargo incorrecto)',
      '(no estoy de acuerdo|disputar|impugnar|reclamo|reclamar|reclamación|desacuerdo|protestar) ..4 (cobro|cargo|factura|recibo|pago|tarifa|comisión)',
      '(por qué|porque|motivo) ..3 cobraron|cobran|descontaron|cargaron|cobrado|cobro',
      '(comisión|cargo|tarifa) ..4 (no me explicaron|no explicaron|inesperada|inesperado|oculta|oculto)',
      '(pagué|descontaron|cobraron) ..2 [y|pero] no ..3 (reconocen|producto|aparece|llegó|recibí|consta|dieron|entregaron)',
      'no [me] dio ..3 dinero',
      'me deben'
    ],
    legal: [
      '(voy|vamos|pienso|iré|puedo|tendré|pondré|presentaré|interpondré) [a|que] [poner] [una] (demandar|demandarlos|denunciar|denunciarlos|denuncia|demanda|tribunales|juicio|los tribunales)',
      'los|les|la [voy] [a] demando|demandaré|denuncio|denunciaré|demandar|denunciar',
      '(mi|con mi|nuestro|un|hablaré con mi) abogado|abogada|abogados ..4 envió|enviaron|ya|contactará|hablará|demanda|les|escribió',
      '(hablaré|consultaré|hablar|consultar|contactar|contrataré|contratar) [con|a] mi|un|una|nuestro abogado|abogada',
      '(defensor del cliente|defensor del consumidor|oficina de consumo|en consumo|profeco|condusef|organización de consumidores|acciones legales|vía judicial|burofax|demanda judicial|asesoría legal|hoja de reclamaciones)'
    ],
    other: {
      fraud: [
        'protegen|proteger|protección|prevenir|cubre|cobertura|seguro ..4 robo|fraude|estafa|robada',
        'qué es',
        'película|libro|serie ..4 estafa|fraude|robo',
        'encontré|encontrada ..3 perdida|perdido',
        'perdí ..1 bus|autobús|tren|vuelo|recibo|factura|contraseña',
        'perdida|perdido de otra persona'
      ],
      closure: [
        'cerrar|cierra|cierre|cierran|cancelar|cancela|borrar ..1 ventana|app|aplicación|sesión|alarma|pedido|cita|reserva|pago|transferencia|vuelo|tienda',
        'no quiero cerrar|cancelar'
      ],
      billing: [
        '(gracias por el|ya llegó|ya recibí) ..2 reembolso|devolución|reintegro',
        'política|políticas|plazo ..2 devolución|devoluciones|reembolso|reembolsos',
        'ida y vuelta',
        'cuánto cobran|cuesta',
        'cómo|cuándo|dónde ..2 pago|pagar|vence'
      ],
      legal: ['busco|necesito|recomienda ..2 abogado de|laboral|familia', 'soy abogado|abogada']
    }
  }),
  ...topicsIn('fr', {
    lists: {
      frBelonging: [
        'carte|cartes|portefeuille|portable|téléphone|sac|chéquier|passeport|porte monnaie|mobile'
      ],
      frPayment: [
        'paiement|paiements|débit|débits|prélèvement|prélèvements|achat|achats|retrait|retraits|virement|virements|opération|opérations|transaction|transactions|dépense|dépenses'
      ],
      frAccount: [
        'compte|comptes|abonnement|contrat|ligne|adhésion|box|internet|livret|forfait|assurance|service|police'
      ]
    },
    fraud: [
      '(volé|volée|volés|piqué|piquée|dérobé|dérobée|arraché) ..3 @frBelonging|argent|identité|données|compte',
      '@frBelonging ..4 volé|volée|perdu|perdue|clonée|disparu|disparue|copiée',
      '(ai|avons|a|avoir) (perdu|égaré|oublié|laissé) ..3 @frBelonging',
      '(retrouve|trouve) plus|pas ..2 @frBelonging',
      '(ne|n|pas|jamais) [ai|l] [ai] [pas|jamais] (reconnais|reconnaît|connais|autorisé|fait|effectué|acheté|commandé|validé)',
      "(pas moi|pas de moi|ce n'est pas moi|sans mon accord|sans mon autorisation|sans ma permission|à mon insu|en mon nom|à mon nom)",
      '@frPayment ..3 (suspect|suspects|suspecte|suspectes|bizarre|bizarres|frauduleux|frauduleuse|frauduleuses|inconnu|inconnus|étrange|étranges|pas de moi)',
      "(quelqu'un|un inconnu|un voleur|un pirate|on) [a|s] [est|a] [ouvert|changé] (utilisé|utilise|connecté|accédé|entré|piraté|vidé|cloné|usurpé|ouvert un crédit|ouvert un compte)",
      'piraté|piratée|piratage|hacké|arnaquer|arnaqué|arnaquée|arnaque|escroqué|escroquée|fraude|frauduleux|frauduleuses|frauduleuse|usurpation|usurpé|clonée|clonage|vidé|hameçonnage',
      'argent ..3 retiré|disparu|volé|parti',
      '(donné|communiqué|tapé|transmis|saisi) ..3 code|codes|mot|coordonnées|identifiants',
      'suspectes|suspect|suspects|suspecte'
    ],
    closure: [
      '(fermer|fermez|fermeture|clôturer|clôturez|clôture|résilier|résiliez|résiliation|annuler|annulez|supprimer|supprimez|effacer|rompre|arrêter|stopper|mettre fin|mettre un terme) ..4 @frAccount|tout',
      '(souhaite|veux|voudrais|comment|demande) ..2 (résilier|me désabonner|me désinscrire)',
      'me désabonner|désabonner|désinscrire',
      '(changer|change|passe|passer|pars|partir|vais|aller|quitter|quitte) ..4 (opérateur|concurrence|autre banque|fournisseur|ailleurs|concurrent|chez vous)',
      '(ne renouvelle pas|ne veux pas renouveler|plus être client|plus être cliente|ne souhaite pas renouveler|résiliez)',
      'ne veux plus ..2 @frAccount'
    ],
    billing: [
      '(débité|débitée|prélevé|prélevée|facturé|facturée|compté|encaissé) ..4 (deux fois|double|trop|plus|erreur|tort|après|sans|3 fois|alors)',
      'trop (facturé|prélevé|perçu|payé|débité|on m a)',
      '(veux|voudrais|souhaite|demande|exige|attends|reçu|quand|être|où est) ..4 remboursement|remboursé|remboursée|avoir|récupérer',
      'rendez|remboursez|restituez|récupérer|rendre ..3 argent|somme|montant|moi',
      '(facture|montant|prélèvement|tarif|prix|somme|frais) ..6 (faux|fausse|incorrect|incorrecte|erreur|erroné|erronée|élevée|élevé|pas celui|pas celle|convenu|anormal|anormale)',
      'erreur ..3 facture|prélèvement|facturation|montant|compte',
      '(conteste|contester|réclamation|litige|désaccord|opposition) ..4 prélèvement|facture|débit|frais|paiement|montant|facturation',
      'double|doublon prélèvement|débit|facturation|paiement',
      '(frais|commission) ..4 (pas expliqués|pas expliqué|cachés|indus|injustifiés|inattendus|abusifs)',
      'pourquoi ..4 prélevé|débité|facturé|payer|prélève|frais',
      '(débité|payé|prélevé) ..3 pas ..4 (produit|compte|reçu|commande|argent)',
      'pas donné ..2 argent',
      'vous|me me|nous|doit devez|argent|doit'
    ],
    legal: [
      '(porter|porte|porterai|déposer|déposerai) plainte',
      '(vais|allons|saisir|saisis|saisirai|aller) [au|en|le|un|vous] tribunal|justice|prud|médiateur|juge|attaquer|poursuivre',
      '(mon|notre|un|à mon|avec mon) avocat|avocate ..3 a|vous|va|contactera|est|prend',
      '(parler|parlerai|contacter|consulter|prendre|voir|saisir) ..3 avocat|avocate|huissier',
      '(médiateur|action en justice|poursuites judiciaires|ufc que choisir|dgccrf|mise en demeure|60 millions de consommateurs|signal conso)'
    ],
    other: {
      fraud: [
        'protégez|protéger|protection|couvre|assurance|contre ..4 vol|fraude|arnaque',
        "(qu'est-ce que)",
        'film|livre|série ..4 arnaque|fraude',
        'mon|le|un vol pour|part|aller',
        'perdu ..1 bus|train|reçu|temps|match'
      ],
      closure: [
        'fermer|ferme|fermez|annuler|annulez|supprimer ..1 fenêtre|appli|application|session|alarme|commande|rendez|réservation|virement|vol|porte|magasin',
        'fermez vous'
      ],
      billing: [
        '(merci pour le|bien reçu) remboursement',
        'politique|conditions|délai ..2 remboursement|retour',
        'aller retour',
        'comment|quand ..2 payer'
      ],
      legal: ['cherche|recommandez|trouver ..2 avocat en|spécialisé|droit', 'suis avocat|avocate']
    }
  }),
  ...topicsIn('pt', {
    lists: {
      ptBelonging: [
        'cartão|cartao|cartões|carteira|celular|telefone|bolsa|passaporte|talão|mochila'
      ],
      ptPayment: [
        'compra|compras|cobrança|cobranças|pagamento|pagamentos|saque|saques|transferência|transferências|pix|movimentação|movimentações|transação|transações|débito|lançamento|lançamentos|operação'
      ],
      ptAccount: [
        'conta|contas|assinatura|contrato|linha|matrícula|plano|internet|poupança|serviço|cadastro|seguro|corrente|adesão'
      ]
    },
    fraud: [
      '(roubaram|roubou|roubado|roubada|furtaram|furtado|levaram|assaltaram) ..3 @ptBelonging|dinheiro|identidade|dados|conta',
      '@ptBelonging ..4 roubado|roubada|perdido|perdida|clonado|clonada|furtado|sumiu|extraviado',
      '(perdi|perdido|perder|esqueci|deixei|não acho|não encontro|extraviei) ..3 @ptBelonging',
      '(não|desconheço|nunca) [a|as|o|os] (reconheço|conheço|autorizei|fiz|realizei|comprei|autorizado|pedi)',
      '(não fui eu|não é meu|não é minha|não são minhas|sem minha permissão|sem permissão|sem minha autorização|sem eu saber)',
      '@ptPayment ..4 estranha|estranhas|estranho|suspeita|suspeitas|suspeito|fraudulenta|fraudulentas|desconhecida|desconhecidas|desconhecido|indevida',
      '(alguém|outra pessoa|um ladrão|um hacker) ..3 usou|usa|entrou|acessou|invadiu|sacou|comprou|abriu|mudou',
      'hackearam|hackeado|hackeada|invadiram|clonaram|clonado|clonada|golpe|golpista|golpistas|fraude|fraudulenta|fraudulentas|fraudulento|enganaram|limparam|zeraram|roubo',
      '(sacaram|tiraram|sumiu|transferiram) ..2 dinheiro',
      '(abriram|fizeram|pegaram) ..4 (meu nome)',
      '(passei|dei|coloquei|informei|compartilhei|digitei) ..3 código|senha|dados|pin',
      'suspeitas|suspeita|suspeito|suspeitos'
    ],
    closure: [
      '(encerrar|encerrem|encerramento|cancelar|cancelem|cancelo|cancelamento|cancela|fechar|fechem|excluir|apagar|rescindir|terminar|deletar|descadastrar|desativar|sair) ..3 @ptAccount|tudo',
      '(mudar|mudo|ir|vou|trocar|migrar) ..4 (outra operadora|outro banco|concorrência|outra empresa|concorrente|outro provedor)',
      '(não vou|não quero|não desejo) (renovar|mais ser cliente|ser mais cliente)',
      'não quero mais ..2 @ptAccount',
      '(deixar de|não quero mais) ser cliente',
      'quero cancelar|sair [tudo|já|agora|de vez] $'
    ],
    billing: [
      '(cobrado|cobrada|cobraram|descontaram|debitaram|cobrança|cobrou) ..4 (duas vezes|dobro|a mais|errado|errada|indevida|indevidamente|depois|sem|duplicada|duplicado)',
      '(quero|preciso|solicito|exijo|peço|recebi|quando|cadê|espero|aguardo) ..4 reembolso|estorno|devolução|ressarcimento',
      'devolvam|devolva|devolver|estornem|estornar|reembolsem|ressarcir ..3 dinheiro|valor|pagamento|me',
      '(dinheiro|valor) de volta',
      '(fatura|conta|cobrança|valor|preço|tarifa|boleto) ..6 (errada|errado|erro|incorreto|incorreta|mais alta|mais alto|não é o|combinado|indevida|duplicada|a mais|absurda)',
      'erro ..3 fatura|cobrança|conta|boleto',
      '(contestar|contesto|não concordo|discordo|reclamação|reclamar|questionar) ..4 cobrança|fatura|compra|tarifa|valor|taxa|conta',
      '(cobrança indevida|cobrança duplicada|cobrança em dobro)',
      '(tarifa|taxa) ..3 (ninguém explicou|não explicaram|inesperada|escondida|abusiva)',
      'por que|porque [me] cobraram|cobrou|descontaram|estão cobrando|debitaram',
      '(paguei|descontaram|debitaram|cobraram|descontou) ..2 não ..3 consta|recebi|produto|aparece|chegou|baixou',
      'não deu ..2 dinheiro',
      'me devem|deve'
    ],
    legal: [
      '(vou|vamos|irei) [te|os|na|no|abrir|entrar|acionar|entrar] [na|com|um|uma] (processar|processo|justiça|procon|ação|judicial|tribunal|reclamação no procon|juizado)',
      '(processar vocês|processo judicial|ação judicial|procon|reclame aqui|juizado|pequenas causas|consumidor gov|medidas legais|medidas judiciais|danos morais)',
      'meu|nosso|minha advogado|advogada ..4 enviou|vai|já|entrará|notificação|contato|processar',
      '(falar|falarei|consultar|acionar|contratar) [com] meu|um|nosso advogado|advogada'
    ],
    other: {
      fraud: [
        'protegem|proteger|proteção|contra|cobre|seguro ..4 roubo|fraude|golpe',
        '(o que é)',
        'filme|livro|série ..4 golpe|fraude',
        'perdi ..1 ônibus|trem|recibo|voo|jogo'
      ],
      closure: [
        'fechar|fecha|fecham|cancelar|cancela|excluir|apagar ..1 janela|app|aplicativo|sessão|alarme|pedido|consulta|reserva|pagamento|voo|loja'
      ],
      billing: [
        '(obrigado pelo|obrigada pelo|já caiu o) reembolso|estorno',
        'política|prazo|regras ..2 devolução|reembolso|troca',
        'ida e volta',
        'como|quando|onde ..2 pago|pagar|vence'
      ],
      legal: ['procuro|preciso|indica ..2 advogado de|trabalhista', 'sou advogado|advogada']
    }
  })
];

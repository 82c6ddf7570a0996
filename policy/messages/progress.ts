/** What the customer hears after the promise: how their wait stands, and what was decided for them. */
import type { Message } from '../../src/policy/index.ts';

export const progressWords: readonly Message[] = [
  {
    code: 'transferAccepted',
    kind: 'spoken',
    words: {
      en: 'A colleague has your conversation and is reading it now.',
      es: 'Un compañero tiene su conversación y la está leyendo.',
      fr: 'Un collègue a votre conversation et la lit en ce moment.',
      de: 'Jemand hat Ihr Gespräch übernommen und liest es gerade.',
      pt: 'Um colega está com a sua conversa e a está lendo agora.',
      ja: '担当者が会話を引き継ぎ、内容を確認しております。'
    }
  },
  {
    code: 'transferCompleted',
    kind: 'spoken',
    words: {
      en: 'Thank you for your time. This conversation is complete.',
      es: 'Gracias por su tiempo. Esta conversación ha terminado.',
      fr: 'Merci pour votre temps. Cette conversation est terminée.',
      de: 'Vielen Dank für Ihre Zeit. Dieses Gespräch ist abgeschlossen.',
      pt: 'Obrigado pelo seu tempo. Esta conversa foi concluída.',
      ja: 'お時間をいただきありがとうございました。この会話は終了しました。'
    }
  },
  {
    code: 'handedBack',
    kind: 'spoken',
    words: {
      en: 'My colleague told me what you agreed, and I can go on helping you from here.',
      es: 'Mi compañero me ha contado lo acordado y puedo seguir ayudándole desde aquí.',
      fr: 'Mon collègue m’a transmis ce que vous avez convenu ; je peux continuer à vous aider.',
      de: 'Ich weiß, was Sie vereinbart haben, und kann Ihnen von hier an weiterhelfen.',
      pt: 'Meu colega me contou o que foi combinado e posso continuar ajudando você.',
      ja: '担当者から内容を引き継ぎました。ここからは私が対応いたします。'
    }
  },
  {
    code: 'transferOverflowed',
    kind: 'spoken',
    words: {
      en: 'The first team is busy, so I am asking another one that can help. You keep your place and your details.',
      es: 'El primer equipo está ocupado, así que pregunto a otro que puede ayudarle. Conserva su turno y sus datos.',
      fr: 'La première équipe est occupée, je demande donc à une autre qui peut vous aider. Vous gardez votre place et vos informations.',
      de: 'Das erste Team ist beschäftigt, deshalb frage ich ein anderes, das helfen kann. Ihr Platz und Ihre Angaben bleiben erhalten.',
      pt: 'A primeira equipe está ocupada, então estou consultando outra que pode ajudar. Você mantém o seu lugar e os seus dados.',
      ja: '最初の窓口が混み合っているため、対応可能な別の窓口に確認しております。順番と内容はそのまま引き継がれます。'
    }
  },
  {
    code: 'callBackWhileWaiting',
    kind: 'spoken',
    words: {
      en: 'You are still in line. I have also put a call-back on record for you, so you need not wait: a colleague will get in touch.',
      es: 'Sigue en la cola. Además he registrado que le contactemos, así que no tiene que esperar: un compañero se pondrá en contacto con usted.',
      fr: "Vous êtes toujours dans la file. J'ai aussi enregistré une demande de rappel, vous n'avez donc pas à attendre : un collègue vous recontactera.",
      de: 'Sie sind weiterhin in der Warteschlange. Ein Rückruf ist zusätzlich vermerkt, Sie müssen also nicht warten: Jemand meldet sich bei Ihnen.',
      pt: 'Você continua na fila. Também registrei um retorno, portanto não precisa esperar: um colega entrará em contato.',
      ja: '引き続き順番にご案内しております。折り返しのご連絡も承りましたので、お待ちいただかなくても担当者よりご連絡いたします。'
    }
  },
  {
    code: 'stillWaiting',
    kind: 'spoken',
    words: {
      en: 'You are still in line and nothing is lost. Thank you for waiting.',
      es: 'Sigue en la cola y no se ha perdido nada. Gracias por esperar.',
      fr: "Vous êtes toujours dans la file et rien n'est perdu. Merci de patienter.",
      de: 'Sie sind weiterhin in der Warteschlange, nichts geht verloren. Danke fürs Warten.',
      pt: 'Você continua na fila e nada se perdeu. Obrigado por aguardar.',
      ja: '引き続き順番にご案内しております。内容は失われません。お待ちいただきありがとうございます。'
    }
  },
  {
    code: 'holdAnswer',
    kind: 'spoken',
    words: {
      en: "I want to be sure before I answer, so a colleague is checking it. I'll be right back with you.",
      es: 'Quiero estar seguro antes de responder, así que un compañero lo está comprobando. Vuelvo enseguida.',
      fr: 'Je veux être sûr avant de répondre ; un collègue vérifie. Je reviens vers vous tout de suite.',
      de: 'Ich möchte sicher sein, bevor ich antworte; jemand prüft es gerade. Ich bin gleich wieder bei Ihnen.',
      pt: 'Quero ter certeza antes de responder, por isso um colega está verificando. Já volto a falar com você.',
      ja: '正確にお答えするため、担当者が確認しております。少々お待ちください。'
    }
  },
  {
    code: 'holdAction',
    kind: 'spoken',
    words: {
      en: "This needs the approval of a colleague. I've asked for it with all the details; nothing happens until they have decided, and I'll tell you.",
      es: 'Esto necesita la aprobación de un compañero. La he pedido con todos los detalles; no se hará nada hasta que decida, y se lo diré.',
      fr: "Ceci nécessite l'accord d'un collègue. Je l'ai demandé avec tous les détails ; rien ne se fera avant sa décision, et je vous en informerai.",
      de: 'Das muss jemand genehmigen. Ich habe es mit allen Einzelheiten angefragt; bis zur Entscheidung geschieht nichts, und ich sage Ihnen Bescheid.',
      pt: 'Isto precisa da aprovação de um colega. Já pedi com todos os detalhes; nada acontece até a decisão, e eu aviso você.',
      ja: 'この手続きには担当者の承認が必要です。内容を添えて依頼しました。決定するまで何も行われません。決まり次第お知らせします。'
    }
  },
  {
    code: 'approvalPending',
    kind: 'spoken',
    words: {
      en: 'Your request is with the colleague who decides it. I will tell you as soon as there is an answer.',
      es: 'Su solicitud está con la persona que la decide. Se lo diré en cuanto haya respuesta.',
      fr: "Votre demande est chez la personne qui décide. Je vous le dirai dès qu'il y a une réponse.",
      de: 'Ihre Anfrage liegt bei der Person, die entscheidet. Ich sage Ihnen, sobald es eine Antwort gibt.',
      pt: 'O seu pedido está com o colega que decide. Aviso você assim que houver uma resposta.',
      ja: 'ご依頼は決定権のある担当者が確認中です。回答があり次第お知らせします。'
    }
  },
  {
    code: 'approvalApproved',
    kind: 'spoken',
    words: {
      en: 'Good news: the colleague who decides has approved your request. I can go ahead with it now.',
      es: 'Buenas noticias: la persona que decide ha aprobado su solicitud. Ya puedo seguir adelante.',
      fr: 'Bonne nouvelle : la personne qui décide a approuvé votre demande. Je peux maintenant poursuivre.',
      de: 'Gute Nachricht: Ihre Anfrage ist genehmigt. Ich kann jetzt damit weitermachen.',
      pt: 'Boa notícia: o colega que decide aprovou o seu pedido. Já posso seguir em frente.',
      ja: 'ご依頼は担当者により承認されました。これから手続きを進めます。'
    }
  },
  {
    code: 'approvalDeclined',
    kind: 'spoken',
    words: {
      en: 'The colleague who decides could not approve your request. You can talk to a person about the reasons and the alternatives.',
      es: 'La persona que decide no ha podido aprobar su solicitud. Puede hablar con una persona sobre los motivos y las alternativas.',
      fr: "La personne qui décide n'a pas pu approuver votre demande. Vous pouvez parler à quelqu'un des raisons et des autres possibilités.",
      de: 'Ihre Anfrage konnte nicht genehmigt werden. Über die Gründe und andere Möglichkeiten können Sie mit einer Person sprechen.',
      pt: 'O colega que decide não pôde aprovar o seu pedido. Você pode falar com uma pessoa sobre os motivos e as alternativas.',
      ja: '申し訳ございませんが、ご依頼は承認されませんでした。理由や他の方法については、担当者がご説明いたします。'
    }
  },
  {
    code: 'approvalExpired',
    kind: 'spoken',
    words: {
      en: 'Nobody could decide about your request in time, so nothing was done. A person can take it up with you.',
      es: 'Nadie ha podido decidir a tiempo sobre su solicitud, así que no se ha hecho nada. Una persona puede retomarla con usted.',
      fr: "Personne n'a pu décider à temps de votre demande ; rien n'a donc été fait. Quelqu'un peut la reprendre avec vous.",
      de: 'Über Ihre Anfrage konnte nicht rechtzeitig entschieden werden; es wurde nichts veranlasst. Eine Person kann sie mit Ihnen weiterverfolgen.',
      pt: 'Ninguém pôde decidir a tempo sobre o seu pedido, então nada foi feito. Uma pessoa pode retomá-lo com você.',
      ja: '期限までに決定できなかったため、手続きは行われておりません。担当者が改めて対応いたします。'
    }
  },
  {
    code: 'answerApproved',
    kind: 'spoken',
    words: {
      en: 'A colleague has checked it, and I can answer you now.',
      es: 'Un compañero lo ha comprobado y ya puedo responderle.',
      fr: 'Un collègue a vérifié ; je peux maintenant vous répondre.',
      de: 'Es ist geprüft, und ich kann Ihnen jetzt antworten.',
      pt: 'Um colega verificou e já posso responder.',
      ja: '担当者が確認しましたので、お答えいたします。'
    }
  },
  {
    code: 'answerDeclined',
    kind: 'spoken',
    words: {
      en: "I could not get this confirmed, so I won't guess. A person can answer it for you.",
      es: 'No he podido confirmarlo, así que no voy a suponer nada. Una persona puede responderle.',
      fr: "Je n'ai pas pu le faire confirmer et je ne veux pas deviner. Quelqu'un peut vous répondre.",
      de: 'Ich konnte es nicht bestätigen lassen und möchte nicht raten. Eine Person kann es Ihnen beantworten.',
      pt: 'Não consegui confirmar isso, então não vou adivinhar. Uma pessoa pode responder.',
      ja: '確認が取れませんでしたので、不確かなお答えは控えます。担当者がお答えいたします。'
    }
  }
];

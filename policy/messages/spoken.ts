/**
 * What the customer hears from the AI. A word in braces is filled in: `{minutes}`, `{opensAt}`.
 */
import type { Message } from '../../src/policy/index.ts';

export const spoken: readonly Message[] = [
  {
    code: 'handoffAnnounce',
    kind: 'spoken',
    words: {
      en: "I'm connecting you with a specialist who has the details of our conversation. You won't need to repeat anything.",
      es: 'Le pongo en contacto con un especialista que tiene los detalles de nuestra conversación. No tendrá que repetir nada.',
      fr: "Je vous mets en relation avec un spécialiste qui dispose des détails de notre conversation. Vous n'aurez rien à répéter.",
      de: 'Ich verbinde Sie mit einer Fachperson, die unser Gespräch kennt. Sie müssen nichts wiederholen.',
      pt: 'Estou transferindo você para um especialista que tem os detalhes da nossa conversa. Você não precisará repetir nada.',
      ja: 'この会話の内容を把握している専門の担当者におつなぎします。同じことをご説明いただく必要はありません。'
    }
  },
  {
    code: 'handoffAnnounceSeniorCare',
    kind: 'spoken',
    words: {
      en: "I'm sorry this took more than one contact. I'm connecting you with a senior specialist who has everything you told us. You won't need to repeat anything.",
      es: 'Lamento que haya tenido que contactarnos más de una vez. Le pongo en contacto con un especialista con experiencia que tiene todo lo que nos ha contado. No tendrá que repetir nada.',
      fr: "Je suis désolé que vous ayez dû nous contacter plusieurs fois. Je vous mets en relation avec un spécialiste confirmé qui a tout ce que vous nous avez dit. Vous n'aurez rien à répéter.",
      de: 'Es tut mir leid, dass Sie sich mehrmals melden mussten. Ich verbinde Sie mit einer erfahrenen Fachperson, die alles kennt, was Sie uns gesagt haben. Sie müssen nichts wiederholen.',
      pt: 'Lamento que tenha precisado falar conosco mais de uma vez. Estou transferindo você para um especialista experiente que tem tudo o que nos contou. Você não precisará repetir nada.',
      ja: '何度もお問い合わせをいただき、申し訳ございません。これまでの内容をすべて把握している経験豊富な担当者におつなぎします。同じことをご説明いただく必要はありません。'
    }
  },
  {
    code: 'handoffAnnounceColleague',
    kind: 'spoken',
    words: {
      en: "I'm getting the colleague you spoke to back. They have the details; you won't need to repeat anything.",
      es: 'Le paso de nuevo con la persona que le atendió. Tiene los detalles; no tendrá que repetir nada.',
      fr: "Je vous remets en relation avec la personne qui vous a aidé. Elle a les détails ; vous n'aurez rien à répéter.",
      de: 'Ich hole die Person zurück, mit der Sie gesprochen haben. Sie kennt die Einzelheiten; Sie müssen nichts wiederholen.',
      pt: 'Vou chamar de volta o colega que atendeu você. Ele tem os detalhes; você não precisará repetir nada.',
      ja: '先ほどの担当者に再度おつなぎします。内容は引き継がれていますので、同じことをご説明いただく必要はありません。'
    }
  },
  {
    code: 'handoffAnnounceSales',
    kind: 'spoken',
    words: {
      en: "This deserves somebody who can decide it. I'm connecting you with your account team and passing on your requirements and questions. You won't need to repeat anything.",
      es: 'Esto merece a alguien que pueda decidirlo. Le pongo en contacto con su equipo comercial y le paso sus requisitos y preguntas. No tendrá que repetir nada.',
      fr: "Cela mérite quelqu'un qui puisse décider. Je vous mets en relation avec votre équipe commerciale et lui transmets vos besoins et vos questions. Vous n'aurez rien à répéter.",
      de: 'Darüber sollte jemand entscheiden, der es darf. Ich verbinde Sie mit Ihrer Vertriebsbetreuung und gebe Ihre Anforderungen und Fragen weiter. Sie müssen nichts wiederholen.',
      pt: 'Isso merece alguém que possa decidir. Estou transferindo você para a sua equipe de contas, com os seus requisitos e perguntas. Você não precisará repetir nada.',
      ja: 'ご判断できる者が対応いたします。ご要件とご質問を引き継いだうえで、営業担当におつなぎします。同じことをご説明いただく必要はありません。'
    }
  },
  {
    code: 'handoffAnnounceSafe',
    kind: 'spoken',
    words: {
      en: "To keep you safe I'm holding this for now and connecting you with a colleague who handles such matters. They have the details; you won't need to repeat anything.",
      es: 'Por su seguridad dejo esto en espera y le pongo en contacto con un compañero que se ocupa de estos asuntos. Tiene los detalles; no tendrá que repetir nada.',
      fr: "Pour votre sécurité, je mets ceci en attente et vous mets en relation avec un collègue chargé de ces questions. Il a les détails ; vous n'aurez rien à répéter.",
      de: 'Zu Ihrer Sicherheit halte ich dies vorerst an und verbinde Sie mit einer dafür zuständigen Person. Sie kennt die Einzelheiten; Sie müssen nichts wiederholen.',
      pt: 'Para sua segurança, vou deixar isto em espera e transferir você para um colega que cuida desses assuntos. Ele tem os detalhes; você não precisará repetir nada.',
      ja: 'お客様の安全のため、手続きを一旦保留し、専門の担当者におつなぎします。内容は引き継がれますので、同じことをご説明いただく必要はありません。'
    }
  },
  {
    code: 'handoffAnnounceFormal',
    kind: 'spoken',
    words: {
      en: "I take this seriously and I'm connecting you with the colleague responsible for formal matters. They have the details; you won't need to repeat anything.",
      es: 'Me tomo esto en serio y le pongo en contacto con la persona responsable de los asuntos formales. Tiene los detalles; no tendrá que repetir nada.',
      fr: "Je prends cela au sérieux et vous mets en relation avec la personne chargée des démarches formelles. Elle a les détails ; vous n'aurez rien à répéter.",
      de: 'Ich nehme das ernst und verbinde Sie mit der für formelle Anliegen zuständigen Person. Sie kennt die Einzelheiten; Sie müssen nichts wiederholen.',
      pt: 'Levo isso a sério e estou transferindo você para o colega responsável por assuntos formais. Ele tem os detalhes; você não precisará repetir nada.',
      ja: '真摯に受け止め、正式なお申し出を担当する者におつなぎします。内容は引き継がれますので、同じことをご説明いただく必要はありません。'
    }
  },
  {
    code: 'handoffAnnounceCertified',
    kind: 'spoken',
    words: {
      en: "I understand. I can't look into protected details myself, so I'm connecting you with a certified representative who is allowed to. You won't need to repeat anything.",
      es: 'Entiendo. Yo no puedo consultar datos protegidos, así que le pongo en contacto con un representante certificado que sí puede. No tendrá que repetir nada.',
      fr: "Je comprends. Je ne peux pas consulter des données protégées ; je vous mets donc en relation avec un conseiller certifié qui y est autorisé. Vous n'aurez rien à répéter.",
      de: 'Ich verstehe. Geschützte Angaben darf ich nicht einsehen, deshalb verbinde ich Sie mit einer zertifizierten Fachperson, die es darf. Sie müssen nichts wiederholen.',
      pt: 'Entendo. Não posso consultar dados protegidos, por isso estou transferindo você para um representante certificado que pode. Você não precisará repetir nada.',
      ja: '承知いたしました。保護された情報は私からは確認できないため、資格を持つ担当者におつなぎします。同じことをご説明いただく必要はありません。'
    }
  },
  {
    code: 'handoffAnnounceAssisted',
    kind: 'spoken',
    words: {
      en: "I'm connecting you with our assisted service, which has captions, sign language and read-aloud. They have the details; you won't need to repeat anything.",
      es: 'Le pongo en contacto con nuestro servicio asistido, con subtítulos, lengua de signos y lectura en voz alta. Tiene los detalles; no tendrá que repetir nada.',
      fr: "Je vous mets en relation avec notre service assisté, avec sous-titres, langue des signes et lecture à voix haute. Il a les détails ; vous n'aurez rien à répéter.",
      de: 'Ich verbinde Sie mit unserem barrierefreien Service mit Untertiteln, Gebärdensprache und Vorlesen. Er kennt die Einzelheiten; Sie müssen nichts wiederholen.',
      pt: 'Estou transferindo você para o nosso atendimento acessível, com legendas, língua de sinais e leitura em voz alta. Eles têm os detalhes; você não precisará repetir nada.',
      ja: '字幕、手話、読み上げに対応したサポート窓口におつなぎします。内容は引き継がれますので、同じことをご説明いただく必要はありません。'
    }
  },
  {
    code: 'handoffAnnouncePartner',
    kind: 'spoken',
    words: {
      en: "I'm connecting you with our repair partner and passing on what you agreed to share. You won't need to repeat it.",
      es: 'Le pongo en contacto con nuestro socio de reparaciones y le paso lo que usted aceptó compartir. No tendrá que repetirlo.',
      fr: "Je vous mets en relation avec notre partenaire de réparation et lui transmets ce que vous avez accepté de partager. Vous n'aurez pas à le répéter.",
      de: 'Ich verbinde Sie mit unserem Reparaturpartner und gebe weiter, wozu Sie zugestimmt haben. Sie müssen es nicht wiederholen.',
      pt: 'Estou transferindo você para o nosso parceiro de reparos com o que concordou em compartilhar. Você não precisará repetir.',
      ja: '修理パートナーにおつなぎし、ご同意いただいた内容をお伝えします。同じことをご説明いただく必要はありません。'
    }
  },
  {
    code: 'waitOneMinute',
    kind: 'spoken',
    words: {
      en: 'It will take about one minute.',
      es: 'Tardará aproximadamente un minuto.',
      fr: 'Cela prendra environ une minute.',
      de: 'Es dauert etwa eine Minute.',
      pt: 'Vai levar cerca de um minuto.',
      ja: '約1分でおつなぎできる見込みです。'
    }
  },
  {
    code: 'waitMinutes',
    kind: 'spoken',
    words: {
      en: 'It will take about {minutes} minutes.',
      es: 'Tardará aproximadamente {minutes} minutos.',
      fr: 'Cela prendra environ {minutes} minutes.',
      de: 'Es dauert etwa {minutes} Minuten.',
      pt: 'Vai levar cerca de {minutes} minutos.',
      ja: '約{minutes}分でおつなぎできる見込みです。'
    }
  },
  {
    code: 'nobodyAvailable',
    kind: 'spoken',
    words: {
      en: "Nobody is free right now. I've saved everything you told me, and a colleague will call you back. Or you can stay and I'll keep helping.",
      es: 'Ahora mismo no hay nadie libre. He guardado todo lo que me ha contado y un compañero le llamará. O puede quedarse y yo seguiré ayudándole.',
      fr: "Personne n'est libre pour le moment. J'ai enregistré tout ce que vous m'avez dit et un collègue vous rappellera. Vous pouvez aussi rester, et je continue à vous aider.",
      de: 'Gerade ist niemand frei. Ich habe alles gesichert, was Sie mir gesagt haben, und eine Kollegin oder ein Kollege ruft Sie zurück. Oder Sie bleiben, und ich helfe weiter.',
      pt: 'Ninguém está livre no momento. Guardei tudo o que você me contou e um colega vai ligar para você. Ou pode ficar e eu continuo ajudando.',
      ja: 'ただいま担当者が全員対応中です。お話しいただいた内容は保存しましたので、担当者から折り返しご連絡いたします。このまま私が対応を続けることもできます。'
    }
  },
  {
    code: 'afterHours',
    kind: 'spoken',
    words: {
      en: "Our people are back at {opensAt}. I've saved everything you told me, and a colleague will call you then.",
      es: 'Nuestro equipo vuelve el {opensAt}. He guardado todo lo que me ha contado y un compañero le llamará entonces.',
      fr: "Notre équipe est de retour le {opensAt}. J'ai enregistré tout ce que vous m'avez dit et un collègue vous appellera alors.",
      de: 'Unser Team ist ab {opensAt} wieder da. Ich habe alles gesichert, was Sie mir gesagt haben, und dann ruft Sie jemand an.',
      pt: 'Nossa equipe volta em {opensAt}. Guardei tudo o que você me contou e um colega vai ligar para você nesse momento.',
      ja: '担当者の受付は{opensAt}に再開します。お話しいただいた内容は保存しましたので、その際に担当者からご連絡いたします。'
    }
  },
  {
    code: 'unrouted',
    kind: 'spoken',
    words: {
      en: "I couldn't connect you just now. I've opened a case with everything you told me, and a colleague will get back to you.",
      es: 'No he podido conectarle ahora. He abierto un caso con todo lo que me ha contado y un compañero se pondrá en contacto con usted.',
      fr: "Je n'ai pas pu vous mettre en relation. J'ai ouvert un dossier avec tout ce que vous m'avez dit et un collègue vous recontactera.",
      de: 'Ich konnte Sie gerade nicht verbinden. Ich habe einen Fall mit allem angelegt, was Sie mir gesagt haben, und jemand meldet sich bei Ihnen.',
      pt: 'Não consegui transferir você agora. Abri um caso com tudo o que você me contou e um colega entrará em contato.',
      ja: 'ただいまおつなぎできませんでした。お話しいただいた内容でケースを作成しましたので、担当者からご連絡いたします。'
    }
  },
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
  }
];

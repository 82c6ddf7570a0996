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
  }
];

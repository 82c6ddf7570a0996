/**
 * How customers ask for a person, and decline one, in German and Japanese.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { requestsIn } from './explicitRequestWording.ts';

export const explicitRequestOther: readonly PhraseSet[] = [
  ...requestsIn('de', {
    lists: {
      deStaff: [
        'mensch|menschen|mitarbeiter|mitarbeiterin|mitarbeitern|berater|beraterin|beratern|kundenberater|kundenberaterin|kundenbetreuer|kundenbetreuerin|agent|agenten|kundenservice|kundendienst|kundenbetreuung|vorgesetzten|vorgesetzter|vorgesetzte|supervisor|manager|teamleiter',
        'ansprechpartner|ansprechpartnerin|kollegen|kollege|kollegin|chef|chefin|sachbearbeiter|sachbearbeiterin|servicemitarbeiter|echte person|echten person|techniker|verantwortlichen|verantwortlicher|spezialisten|experten|bearbeiter|operator'
      ],
      deAnyone: [
        'person|jemand|jemandem|jemanden|leute|wem|technik|rechnungsabteilung|abteilung|vertrieb|buchhaltung|support|beschwerdestelle|fachabteilung|zentrale|richtigen menschen'
      ],
      deTalk: [
        'sprechen|spreche|sprechn|reden|rede|chatten|telefonieren|verbinden|verbunden|unterhalten|weiterverbunden|besprechen|klären|schreiben|gespräch|kontakt|durchgestellt'
      ],
      deWish: [
        'möchte|moechte|mochte|will|brauche|wünsche|würde|wuerde|hätte|haette|verlange|kann|kan|könnte|koennte|könnten|darf|können|koennen|gib|geben|gebt|bitte|lieber|muss|bestehe|warte|wunsch|suche|holen|hol|holt|schalten|lassen|erreiche'
      ],
      deArticle: [
        'einen|einem|einer|eine|ein|ihrem|ihren|ihr|ihrer|eurem|euren|nem|nen|dem|der|den|die|das|zum|zur|irgendeinen|irgendeinem|deinem|deinen'
      ],
      deReal: [
        'echten|richtigen|anderen|menschlichen|lebenden|realen|echter|menschlicher|zuständigen|kompetenten|ihrer|anderer'
      ]
    },
    requests: [
      'mit [@deArticle] [@deReal] @deStaff|@deAnyone ..3 @deTalk',
      '@deTalk [mit|zu|an] [@deArticle] [@deReal] @deStaff|@deAnyone',
      '@deTalk|verbinde|verbindet|verbinden [sie] [mich|uns] [bitte] mit ..2 @deStaff|@deAnyone',
      'mit ..3 (@deStaff|@deAnyone|verbinden) [bitte] verbinden|@deTalk',
      'mit [@deArticle] @deStaff|@deAnyone bitte',
      '@deWish [ich|sie|mir|gerne|gern|bitte|auf] [gerne|bitte|einfach|sie] [mit|an|auf|zum|zur] [@deArticle] [@deReal] @deStaff|@deAnyone $',
      '@deWish [ich|sie|mir|gerne|gern|auf|mich] [gerne|bitte|sie|mir] [mit|an|auf|zum|zur|von] [@deArticle] [@deReal] @deStaff [sprechen|reden|haben|dazu|bitte|ans|durchgestellt|telefon|der|werden]',
      'hilfe|antwort|auskunft von|durch [@deArticle] [@deReal] @deStaff|@deAnyone',
      'menschlichen|menschliche|persönlichen|persönliche support|hilfe|kontakt|ansprechpartner|beratung|unterstützung',
      '(@deStaff|mensch|jemand|mitarbeiter|techniker|berater|kollege) ..4 (ansehen|anschauen|übernehmen|prüft|prüfen|melden|meldet|anrufen|anruft|zurückrufen|helfen|kümmern)',
      'jemand ..3 ansehen|anschauen|übernehmen|prüfen|melden|meldet|anrufen|anruft|zurückrufen|zurückruft',
      'kann|könnte|soll|möge mich|uns [ein|eine|bitte] [@deStaff|jemand] ..2 anrufen|zurückrufen|kontaktieren',
      'ein|eine mensch|mitarbeiter|kollege|berater|techniker|vorgesetzter ..3 ansehen|anschauen|übernehmen|prüft|prüfen|melden|meldet|anrufen|anruft|helfen',
      'leiten|leite [sie] mich ..5 weiter',
      'stellen|stelle [sie] mich ..4 durch',
      'durchstellen|durchgestellt|weiterverbinden|weitergeleitet [bitte|werden] $',
      'an [@deArticle] [@deReal] @deStaff [bitte] weiterleiten|weitergeben|weitergeleitet|übergeben',
      'weiterleitung|übergabe|übergeben|übergib|eskalieren|eskaliere ..3 an|zu ..1 @deStaff|@deAnyone',
      'rufen|ruf [sie] mich [bitte] [zurück] an|zurück',
      'melden|melde [sie] [dich|sich] [bitte] telefonisch',
      'rückruf [bitte|vereinbaren|gewünscht] $',
      '@deWish ..3 rückruf',
      'vereinbaren|veranlassen ..3 rückruf',
      'mich zurückrufen|anrufen',
      '^ [nein|ja|ok|hallo|danke] [bitte|lieber|danke|einen|ein|echten|echter|echte|eine] [lieber|einen|ein|echten|echte] @deStaff|person [bitte|jetzt|sofort|ans] [telefon] $',
      '^ [ja|bitte|ok] [bitte] verbinden|verbindet|verbinde [sie] [mich] [bitte|endlich|jetzt] [endlich] $',
      'ist|gibt|sind [es|da|dort|hier|denn] [hier|da|ein|einen|eine] [@deReal] jemand|jemanden|@deStaff ..6 sprechen|verfügbar|da|erreichbar|helfen|ansprechpartner|$',
      'wie|wo|wann erreiche|kann|erreicht|bekomme|komme ich ..3 @deStaff|@deAnyone',
      'live chat mit',
      'lassen|lass [sie] mich mit'
    ],
    always: [
      '(nicht mit|mit keinem|keinen) [einem|einer|dem|der|nem|diesem] bot|roboter|maschine|computer|computern|chatbot|automaten',
      'roboter|bot|maschine|computern ..3 @deStaff|jemanden|menschen'
    ],
    refusals: [
      'möchte|moechte|will|muss|müssen|muessen|brauche|brauchen|wollen|sollen|soll|würde|mag|bitte [ich|sie|mich|uns] [mich] [bitte] nicht [mit|an] [einem|einer|@deTalk] [@deStaff|@deAnyone]',
      'nicht weiterleiten|verbinden|durchstellen|weiterverbinden|anrufen|zurückrufen',
      'kein|keine|keinen|keinem @deStaff|@deAnyone|rückruf',
      'ohne [mit] [einem|einer|einen|jemandem] [@deStaff|@deAnyone|@deTalk]',
      '[rückruf] nicht nötig|noetig|notwendig|erforderlich',
      'statt|anstatt|als mit|ein [@deArticle] [@deStaff]',
      'sind|bist|bin sie|du|ich ..3 @deStaff|@deAnyone',
      'spreche|rede|chatte ich [hier|gerade] [mit] [@deArticle] [@deStaff]',
      'lieber helfen sie',
      'sagen ..3 rückruf ab'
    ],
    others: [
      'habe|hatte|hat ..6 gesprochen|geredet|telefoniert',
      'mein|meine|meinem|meinen|meiner|deren ..1 chef|schwester|bruder|mutter|vater|frau|mann|tochter|sohn|freund|makler|vorgesetzter|vorgesetzten|kollege',
      '@deStaff [ist|war|hat|kam|muss|braucht|kommt] (war|ist|hat|kam|muss|braucht|schon|gestern|freundlich|nett)',
      'gehalt|stellenangebote|stelle|werde|arbeite|bewerten|umfrage|bewertung ..4 @deStaff|person',
      '@deStaff bewerten',
      'name|nummer|adresse|mailadresse ..3 @deStaff|person|support|filiale',
      'versicherung|tisch|zimmer|ticket ..2 person|personen',
      'person auf|im|in|die|zur|hinzufügen',
      'ältere|weitere|erwachsene person',
      'jemand hat|ist|war',
      'hat jemand',
      'kundenservice ist|war',
      'zum|zur kundenservice $',
      'techniker|kundenservice kommt|kam|gestern|super',
      'niemand',
      'wann|kommt ..2 techniker',
      'über ..2 rechnung|vertrag|preis ..2 reden|sprechen|den',
      'makler|immobilienmakler'
    ]
  }),
  ...requestsIn('ja', {
    lists: {
      jaStaff: [
        '担当者|担当の方|担当の人|担当の者|担当|オペレーター|オペレータ|人間|有人|係の人|係の方|係員|スタッフ|責任者|上司|店員|社員|カスタマーサポート|サポートの人|サポートの方|本物の人|実際の人|生身の人|マネージャー|店長|相談員|窓口の人|営業の人|上の人|専門の人|専門家|コンサルタント|カスタマーセンター|お客様センター|センターの人|たんとうしゃ|技術者'
      ],
      jaPerson: ['人|方|誰か|だれか'],
      jaConnect: [
        'つないで|繋いで|つなげて|繋げて|つなげ|代わって|かわって|話したい|話させて|話せ|お話ししたい|お話しでき|お話でき|お話したい|相談したい|連絡したい|連絡してほしい|連絡が欲しい|取り次い|取り次ぎ|お願い|転送して|切り替えて|呼んで|出して|話がしたい|話をさせて|対応して|対応を希望',
        '対応をお願い|対応してほしい|会話したい|やりとりしたい|やり取りしたい|確認してほしい|確認してもらいたい|接続|回して|連絡をいただけ|見てもらいたい|はなしたい|話をしたい|いますか|話す方法|希望'
      ]
    },
    requests: [
      '@jaStaff ..6 @jaConnect',
      '@jaPerson [間] と ..4 話せ|話した|話を|お話|話がし|相談|会話',
      '@jaPerson に|を|が|による ..3 代わって|かわって|出して|つないで|繋いで|確認して|対応|見て|お願い',
      '分かる|ちゃんとした|まともな|詳しい|話せる 人|方 を|に|は ..3 お願い|つない|出し|いますか',
      '有人|人間|人 ..2 対応|チャット|サポート を|に|が|で|お ..3 希望|お願い|して|願い|いい|よい|切り替え|ほしい',
      '@jaStaff を|に 出せ|呼べ|代われ|つなげ',
      '繋いで|つないで ..6 @jaStaff',
      '誰|だれ ..1 と ..3 話せ|話したい|話し',
      '誰か|だれか ..3 いませんか|いますか|いないの|対応して|助けて|見て|電話',
      '折り返し ..4 電話|連絡|お願い',
      'コールバック ..2 お願い|希望|して|ください',
      '電話 を|サポート|で ..2 ください|下さい|いただけ|もらえ|希望|話した|かけて|お願い',
      '電話 して ください|下さい|欲しい|ほしい',
      '有人|人間|オペレーター 希望',
      '^ @jaStaff [さん] [を|に] [お|希] [願い|願|望] [い|します|し] [ます|いたします] $'
    ],
    always: ['AI|ロボット|機械|ボット ..4 じゃなく|ではなく|話にならない ..4 人'],
    refusals: [
      '@jaStaff|電話 ..8 たくない|たくありません|なくていい|なくて結構|必要ありません|必要ない|必要はない|必要はありません|不要|結構です|いりません|要りません|要らない|いらない|嫌です|つながないで|繋がないで|代わらないで|転送しないで|呼ばないで',
      '有人|人間 ..3 対応 ..3 不要|必要ない|必要ありません|いりません|結構',
      '人 と ..3 話 ..8 必要ない|必要はない|必要ありません|たくない|たくありません|なくていい',
      '人 ではなく ..6 手伝っ',
      'これ は ..1 人 が'
    ],
    others: [
      '昨日|先日|さっき ..2 @jaStaff',
      '@jaStaff ..1 と ..1 話しまし|話して ..3 約束|割引',
      '@jaStaff ..3 親切|優しかっ|解決|サイン|来ません|言いました|約束|とても|アンケート|給料|求人|承認|欲しが|評価',
      '@jaStaff|営業 ..2 求人|給料|として働|アンケート',
      '@jaStaff を 評価',
      '上司|店長 に|が ..6 送金|欲し|承認',
      'あなた と 話',
      '(不動産) の 担当',
      '後で 電話',
      '電話 番号|料金|を切',
      'キャンセル',
      '妹|母|父|友達|友人|妻|夫 と|に ..2 話',
      'について ..1 話した|相談',
      '一人|二人|大人|何人|人気|名義人|本人'
    ]
  })
];

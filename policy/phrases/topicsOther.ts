/**
 * Fraud, leaving, bills and legal steps in German and Japanese.
 */
import type { PhraseSet } from '../../src/policy/index.ts';
import { topicsIn } from './topicWording.ts';

export const topicsOther: readonly PhraseSet[] = [
  ...topicsIn('de', {
    lists: {
      deBelonging: [
        'karte|karten|kreditkarte|bankkarte|girokarte|ec karte|geldbeutel|portemonnaie|brieftasche|handy|smartphone|tasche|ausweis|reisepass'
      ],
      dePayment: [
        'abbuchung|abbuchungen|zahlung|zahlungen|buchung|buchungen|überweisung|überweisungen|abhebung|abhebungen|lastschrift|umsatz|umsätze|einkauf|einkäufe|transaktion|transaktionen|kauf'
      ],
      deAccount: [
        'konto|konten|girokonto|sparkonto|vertrag|vertrags|verträge|abo|abonnement|anschluss|mitgliedschaft|internetanschluss|tarif|versicherung|depot|alles|dienst|dsl|handyvertrag'
      ]
    },
    fraud: [
      '@deBelonging ..4 gestohlen|geklaut|verloren|weg|kopiert|geklont|entwendet|verschwunden|liegen|liegengelassen',
      '(gestohlen|geklaut|entwendet|verloren|verlegt) ..4 @deBelonging',
      'finde ..3 @deBelonging [nicht]',
      'erkenne ..4 nicht',
      '(nicht|nie|niemals) [ich] [von] [mir] (gemacht|autorisiert|freigegeben|getätigt|veranlasst|bestellt|genehmigt|gekauft)',
      '(das war ich nicht|war ich nicht|nicht von mir|ohne erlaubnis|ohne meine erlaubnis|ohne meine zustimmung|ohne mein wissen|auf meinen namen|in meinem namen|nichts gekauft)',
      '@dePayment ..5 (nicht kenne|unbekannt|nicht von mir|nicht gemacht|nicht freigegeben)',
      'unbekannte|verdächtige|seltsame|merkwürdige|komische|fremde|betrügerische|unberechtigte ..1 @dePayment',
      '(jemand|fremder|hacker|dieb|betrüger) ..8 benutzt|genutzt|eingeloggt|zugegriffen|abgehoben|eingekauft|verwendet|aufgenommen|eröffnet|geändert',
      'gehackt|hacker|betrogen|betrug|betrüger|phishing|identitätsdiebstahl|leergeräumt|abgezockt|missbraucht|missbrauch|geklont|geplündert|reingefallen',
      'passwort ..3 geändert ..3 nicht',
      '(tan|pin|code|daten|passwort) ..3 (gegeben|weitergegeben|eingegeben|verraten|genannt|mitgeteilt)'
    ],
    closure: [
      '@deAccount ..3 schließen|löschen|kündigen|auflösen|beenden|stornieren|abmelden|kündige|aufheben|deaktivieren',
      '(schließen|löschen|kündigen|kündige|lösen|löse|beenden|stornieren|auflösen) [sie|ich] ..2 @deAccount',
      '(kündigung|löschung|auflösung|schließung) ..2 (vertrags|kontos|konto|vertrag|abos|abo|anschlusses)',
      '(will|möchte|hiermit|bitte|muss|werde) [ich] kündigen|kündige',
      '(außerordentliche|fristlose|sofortige|meine) kündigung',
      '(wechsle|wechseln|gehe|gehen|wechsel) ..3 (anderen anbieter|anderen bank|andere bank|konkurrenz|anderen versicherung|anderen)',
      '(verlängere nicht|nicht verlängern|kein kunde mehr|keine kundin mehr|nicht mehr kunde)',
      '(will|möchte) ..3 nicht mehr ..2 beenden|kündigen'
    ],
    billing: [
      '(abgebucht|berechnet|belastet|eingezogen|gebucht|kassiert) ..3 (zweimal|doppelt|zu viel|falsch|unberechtigt|obwohl)',
      'zweimal|doppelt|doppelte|doppelter [so|zu] [viel] abgebucht|berechnet|belastet|abbuchung|eingezogen|buchung',
      'zu viel [geld] berechnet|abgebucht|bezahlt|verlangt|gezahlt',
      '(will|möchte|verlange|fordere|wann|bekommen|wo|warte|brauche) ..5 erstattung|rückerstattung|rückzahlung|erstattet',
      'geld|betrag|summe|kosten ..2 zurück|zurückerstatten|erstatten|zurückhaben',
      '(rechnung|betrag|preis|abbuchung|gebühr|rechnungsbetrag) ..5 (falsch|fehler|stimmt nicht|fehlerhaft|höher|nicht der vereinbarte|zu hoch|nicht korrekt|unberechtigt)',
      'fehler ..2 rechnung|abrechnung|abbuchung',
      '(widerspreche|widersprechen|reklamieren|reklamiere|reklamation|fechte|anfechten|beschwerde|einspruch|bestreite) ..5 (abbuchung|rechnung|gebühren|gebühr|buchung|betrag|lastschrift|zahlung|an)',
      '(gebühr|gebühren) ..5 (niemand erklärt|nicht erklärt|unberechtigt|versteckt|unerwartet)',
      '(unberechtigter|unberechtigte|falsche|unerklärliche) gebühren|gebühr|abbuchung|rechnung',
      'warum|wieso|weshalb ..5 abgebucht|berechnet|belastet|eingezogen|zahlen',
      '(abgebucht|bezahlt|gezahlt) ..3 (keine ware|nichts bekommen|nicht angezeigt|nicht erhalten|nicht angekommen|kein)',
      'kein geld ..3 abgebucht',
      'schulden|schuldet mir|uns'
    ],
    legal: [
      '(werde|will|muss|könnte) ..2 (verklagen|anzeigen|klagen|rechtliche schritte)',
      '(verklage|zeige) sie|euch|ihre',
      '(anwalt|anwältin|anwalts|rechtsanwalt|rechtsanwältin) ..4 (ein|einschalten|geschrieben|meldet|gesprochen|eingeschaltet|beauftragt|beraten|kontaktieren)',
      '(schalte|mein|meinen|meinem|meine|unser) ..2 anwalt|anwältin|rechtsanwalt|rechtsanwältin',
      '(vor gericht|verbraucherzentrale|bafin|verbraucherschutz|rechtliche schritte|schlichtungsstelle|ombudsmann|rechtsweg|strafanzeige|klage einreichen|anzeige erstatten|bundesnetzagentur)'
    ],
    other: {
      fraud: [
        'schützen|schutz|versichert|deckt|versicherung|vor ..4 diebstahl|betrug|phishing|verlust',
        'was ist phishing|betrug',
        'film|buch|serie ..3 betrug',
        'bus|zug|beleg|quittung|spiel ..1 verloren'
      ],
      closure: [
        'fenster|app|sitzung|wecker|bestellung|termin|buchung|reservierung|überweisung|tür ..2 schließen|beenden|stornieren|löschen|abstellen',
        '(wann|um wie viel uhr) ..1 schließen|schließt',
        'kündigungsfrist|kündigungsfristen',
        'nicht kündigen'
      ],
      billing: [
        '(danke für die) erstattung|rückerstattung',
        'rückgaberegelung|rückgaberecht|bedingungen|richtlinie',
        'hin und rückflug',
        'wie|wann|wo ..3 bezahle|zahle|fällig'
      ],
      legal: ['suche|empfehlen|brauche ..2 anwalt für|spezialisiert', 'bin|ist anwalt|anwältin']
    }
  }),
  ...topicsIn('ja', {
    lists: {
      jaBelonging: [
        'カード|クレジットカード|財布|スマホ|携帯|通帳|バッグ|キャッシュカード|パスポート|免許証'
      ],
      jaPayment: [
        '請求|支払い|引き落とし|引落|出金|送金|取引|買い物|購入|利用|振込|決済|課金|手数料'
      ],
      jaAccount: [
        '口座|契約|アカウント|会員|サブスク|定期購読|定期|回線|ネット|サービス|積立|プラン|保険|携帯|電話|利用'
      ]
    },
    fraud: [
      '@jaBelonging ..6 盗まれ|盗難|盗ら|なくし|無くし|失くし|紛失|忘れ|落とし|見つかりません|見つからない|すられ|落とした',
      '覚えのない|覚えがありません|覚えがない|心当たりがない|心当たりのない|身に覚え',
      '知らない|不審な|変な|怪しい|勝手な ..3 @jaPayment|店|ログイン|人',
      '許可していない|承認していない|頼んでいない|買っていま|購入していま|していない ..3 @jaPayment|せん',
      '勝手に ..10 使|変更|ログイン|引き|組まれ|開設|買',
      '乗っ取ら|不正利用|不正アクセス|不正ログイン|不正使用|スキミング|なりすまし|詐欺に|詐欺だ|詐欺被害|騙され|だまされ|フィッシングに|ハッキング|ハックされ',
      'お金|預金|残高 ..4 引き出されて|なくなっ|消え|盗ま',
      '私ではありません|私じゃない|私はしていません',
      '暗証番号|パスワード|コード|情報|番号 を ..6 教えて ..2 しまっ|入力して しまっ',
      '教えてしまい|入力してしまい|伝えてしまい',
      '海外 ..10 ログイン|アクセス'
    ],
    closure: [
      '@jaAccount ..6 解約|退会|解除|閉じ|閉鎖|削除|消し|やめたい|止めたい|終了したい|終わらせたい|終了して|消したい',
      '解約したい|解約します|解約して|解約手続|解約方法|解約の|退会したい|退会手続|退会します|退会させ',
      '他社|他 の|別の ..4 乗り換え|移り|移る|変え',
      '乗り換えます|更新しません|更新しない|継続しません'
    ],
    billing: [
      '二重|重複|2回|二回|何回も|2重 ..3 請求|引き落とし|引き落とされ|課金|支払|引かれ',
      '返金|払い戻し|払戻 して|を|が|は|の|ま ..6 ください|下さい|希望|お願い|届い|いつ|まだ|ほしい|欲しい|したい|求め|依頼',
      'お金|代金|金額 を|が ..2 返して|戻って|返し',
      '返してもらって|返してほしい|返金してほしい|返金してください',
      '請求|料金|金額|請求書|請求額|手数料 ..6 間違|違い|おかしい|誤り|正しくありません|正しくない|高い|多く|納得|異議|不当|訂正|苦情|説明',
      '多く|余分に|過剰に ..2 請求|引か|払',
      'なぜ|どうして ..8 引かれ|請求され|引き落とされ|取られ',
      '引き落とされ|引かれ|請求され ..3 のに|が|けど ..4 届|商品|出|反映',
      '支払った|払った ..2 のに ..6 反映|届|確認',
      '解約 した のに ..3 引き|請求',
      '出ない|出なかった のに 引か',
      '異議|不服 を|が ..2 申し'
    ],
    legal: [
      '訴えます|訴えてやる|訴える|告訴|提訴|裁判を|裁判に|裁判所|法的措置|法的手段|弁護士から|消費者センター|消費生活センター|国民生活センター|金融庁に|通報します|内容証明|警察に訴え',
      '弁護士 に|を ..2 相談|依頼|通し|立て|雇'
    ],
    other: {
      fraud: [
        '盗難|詐欺|フィッシング ..4 対策|対象|とは|補償|映画|防止|保護|保険',
        '保険は ..3 盗難',
        'パスワード|領収書 を ..1 忘れ|失くし'
      ],
      closure: [
        'ウィンドウ|アプリ|アラーム|タブ|画面 を ..1 閉じ|消し|止め',
        '解約 しない|したくない',
        '注文|予約 ..3 解除|キャンセル'
      ],
      billing: ['返金ありがとう', '返品|返金 ポリシー|規約|条件', '往復'],
      legal: ['弁護士を ..2 探|紹介', '強い 弁護士']
    }
  })
];

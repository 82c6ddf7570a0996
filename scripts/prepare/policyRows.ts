/**
 * The shipped records that packets need, as Apex test classes: a test must not depend on what an admin has
 * tuned in the org where it runs.
 */
import { redactions } from '../../policy/redactions.ts';
import { redactionRecords } from '../../src/policy/redactionSet.ts';
import type { MessageRecord, PhraseRecord } from '../../src/shared/records.ts';
import { quoted } from './apexText.ts';

/** The class `HandoffRedactionRecords`: one line per record, fields separated by tabs. */
export function redactionRecordRows(): string {
  const lines = redactionRecords(redactions).map(
    ({ kind, group, part, check, keep, order, pattern, context }) =>
      quoted([kind, group, part, check, keep, order, pattern, context].join('\t'))
  );
  return `/**
 * The redaction records as shipped, so that tests do not depend on what an admin has tuned. Written
 * from policy/redactions.ts by scripts/prepare/vectors.ts; never edited by hand.
 */
@IsTest
public class HandoffRedactionRecords {
  private static final List<String> LINES = new List<String>{
    ${lines.join(',\n')}
  };

  /** All records, active. */
  public static List<Handoff_Redaction__mdt> shipped() {
    List<Handoff_Redaction__mdt> records = new List<Handoff_Redaction__mdt>();
    for (String line : LINES) {
      List<String> fields = line.split('\\t', -1);
      records.add(
        new Handoff_Redaction__mdt(
          Kind__c = fields[0],
          Group__c = fields[1],
          Part__c = Decimal.valueOf(fields[2]),
          Check__c = fields[3],
          Keep__c = fields[4],
          Order__c = Decimal.valueOf(fields[5]),
          Pattern__c = fields[6],
          Context__c = fields[7],
          Active__c = true
        )
      );
    }
    return records;
  }
}
`;
}

/** The class `HandoffPacketRecords`: cue words and messages as shipped. */
export function packetRecordRows(
  cues: readonly PhraseRecord[],
  messages: readonly MessageRecord[]
): string {
  const cueLines = cues.map(({ list, pattern }) => quoted([list, pattern].join('\t')));
  const messageLines = messages.map(({ code, language, kind, text }) =>
    quoted([code, language, kind, text].join('\t'))
  );
  return `/**
 * Cue words and messages as shipped, so that tests do not depend on what an admin has changed. Written
 * from policy/packet by scripts/prepare/vectors.ts; never edited by hand.
 */
@IsTest
public class HandoffPacketRecords {
  private static final List<String> CUES = new List<String>{
    ${cueLines.join(',\n')}
  };
  private static final List<String> MESSAGES = new List<String>{
    ${messageLines.join(',\n')}
  };

  /** The cue words, active. */
  public static List<Handoff_Phrase__mdt> phrases() {
    List<Handoff_Phrase__mdt> records = new List<Handoff_Phrase__mdt>();
    for (String line : CUES) {
      List<String> fields = line.split('\\t', -1);
      records.add(
        new Handoff_Phrase__mdt(
          Kind__c = 'wordList',
          List__c = fields[0],
          Pattern__c = fields[1],
          Active__c = true
        )
      );
    }
    return records;
  }

  /** The messages, active. */
  public static List<Handoff_Message__mdt> messages() {
    List<Handoff_Message__mdt> records = new List<Handoff_Message__mdt>();
    for (String line : MESSAGES) {
      List<String> fields = line.split('\\t', -1);
      records.add(
        new Handoff_Message__mdt(
          Code__c = fields[0],
          Language__c = fields[1],
          Kind__c = fields[2],
          Text__c = fields[3],
          Part__c = 1,
          Active__c = true
        )
      );
    }
    return records;
  }
}
`;
}
